import { isoDay } from '../../base/day.ts';
import type { View } from '../people/index.ts';
import type { HelmReport } from './api.ts';
import { findingsOf, type HelmSettings, helmAnswerOf } from './helmAnswer.ts';
import { missingSeats } from './missingSeats.ts';

type SeatLine = HelmReport['seats'][number];

const seatLines = ({ roster, names }: View): SeatLine[] =>
  roster.seats.map((seat) => {
    const team = roster.teams.get(seat.team)!.body;
    const holder = seat.holder === null ? null : roster.people.get(seat.holder)!.body;
    return {
      ...{
        team: names.team(seat.team),
        teamSlug: team.slug,
        teamKind: team.kind,
        role: seat.role,
        title: seat.title,
      },
      ...{ holder: holder?.name ?? null, holderHandle: holder?.handle ?? null },
      ...{ state: seat.state, from: isoDay(seat.from), openStart: seat.openStart },
    };
  });

/** The helm in one flat object, for scripts. Seats that are expected and were never opened stand there as vacant. */
export const reportOf = (view: View, settings: HelmSettings): HelmReport => {
  const { roster } = view;
  const answer = helmAnswerOf(view, settings);
  const missing = missingSeats(findingsOf(view, settings)).map(({ team: id, role, title }): SeatLine => {
    const team = roster.teams.get(id)!.body;
    return {
      ...{ team: team.name, teamSlug: team.slug, teamKind: team.kind, role, title },
      ...{ holder: null, holderHandle: null, state: 'vacant', from: null, openStart: false },
    };
  });
  return {
    organisation: answer.organisation,
    asOf: answer.asOf,
    asKnownOn: answer.asKnownOn,
    version: answer.version,
    sentences: answer.sentences.map(({ sentence }) => sentence),
    teams: [...roster.teams.values()].map(({ id, body }) => ({
      ...{ name: body.name, slug: body.slug, kind: body.kind, stage: body.stage },
      parent: body.parent === null ? null : (roster.teams.get(body.parent)?.body.slug ?? null),
      members: roster.membersByTeam.get(id)?.length ?? 0,
    })),
    people: [...roster.people.values()].map(({ id, body }) => ({
      id,
      name: body.name,
      handle: body.handle,
      seats: roster.seatsByPerson.get(id)?.length ?? 0,
    })),
    seats: [...seatLines(view), ...missing],
    findings: answer.findings.map(({ key, kind, subject, sentence, disposition }) => ({
      key,
      kind,
      subject,
      sentence,
      settled: disposition.state !== 'open',
    })),
  };
};
