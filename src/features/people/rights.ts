import type { Edit } from './editApi.ts';
import type { PersonId, Role, TeamId } from './fact.ts';
import type { Roster } from './roster.ts';

/** One thing that must be allowed before an edit is carried out: an action of the policy, and what it is about. */
export interface Right {
  readonly action:
    | 'organisation.edit'
    | 'team.edit'
    | 'appointment.edit'
    | 'appointment.editManager'
    | 'people.merge';
  readonly about: 'organisation' | { readonly team: TeamId } | { readonly person: PersonId };
}

const organisation: Right = { action: 'organisation.edit', about: 'organisation' };
const team = (id: TeamId): Right =>
  id.startsWith('new:') ? organisation : { action: 'team.edit', about: { team: id } };
const appointment = (id: TeamId, role: Role): Right =>
  id.startsWith('new:')
    ? organisation
    : { action: role === 'EM' ? 'appointment.editManager' : 'appointment.edit', about: { team: id } };

const ofPost = (post: string, roster: Roster): Right => {
  const seat = roster.seats.find((candidate) => candidate.post === post);
  return seat === undefined ? organisation : appointment(seat.team, seat.role);
};
const ofAppointment = (id: string, roster: Roster): Right => {
  const seat = roster.seats.find((candidate) => candidate.appointment?.id === id);
  return seat === undefined ? organisation : appointment(seat.team, seat.role);
};
const ofMembership = (id: string, roster: Roster): Right => {
  for (const facts of roster.membersByTeam.values())
    for (const fact of facts) if (fact.id === id) return team(fact.body.team);
  return organisation;
};

/** What somebody needs to be allowed for an edit. What today's roster does not know needs the right to change everything. */
export const rightsFor = (edit: Edit, roster: Roster): readonly Right[] => {
  switch (edit.do) {
    case 'addTeam':
      return [edit.parent === null ? organisation : team(edit.parent)];
    case 'changeTeam':
      return [
        team(edit.team),
        ...(edit.parent ? [team(edit.parent)] : edit.parent === null ? [organisation] : []),
      ];
    case 'endTeam':
      return [team(edit.team)];
    case 'openPost':
      return [appointment(edit.team, edit.role)];
    case 'closePost':
      return [ofPost(edit.post, roster)];
    case 'appoint':
      return [
        edit.post !== undefined
          ? ofPost(edit.post, roster)
          : edit.team !== undefined && edit.role !== undefined
            ? appointment(edit.team, edit.role)
            : organisation,
      ];
    case 'correctAppointment':
    case 'endAppointment':
      return [ofAppointment(edit.appointment, roster)];
    case 'join':
      return [team(edit.team)];
    case 'leave':
      return [ofMembership(edit.membership, roster)];
    case 'mergePeople':
    case 'splitPerson':
      return [{ action: 'people.merge', about: 'organisation' }];
    case 'addPerson':
    case 'changePerson':
    case 'endPerson':
    case 'reportTo':
    case 'endReporting':
    case 'addIdentity':
    case 'removeIdentity':
      return [organisation];
  }
};
