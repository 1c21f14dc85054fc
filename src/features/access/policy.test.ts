import { expect, test } from 'vitest';
import { type Action, actions, mayDo, type Relation, relations } from './policy.ts';

/** Written by hand from the trust rules, apart from the policy: a change of either has to be made in both. */
const golden = `
                        sel par EM  TL  TLM PgM dir mm  men mem con wc  imp adm own non ano
server.read             y   -   y   y   y   y   y   y   y   y   y   y   -   y   y   y   y
session.start           y   -   y   y   y   y   y   y   y   y   y   y   -   y   y   y   y
session.own             y   -   y   y   y   y   y   y   y   y   y   y   -   y   y   y   -
job.own                 y   -   y   y   y   y   y   y   y   y   y   y   -   y   y   y   -
worksAgreement.read     y   -   y   y   y   y   y   y   y   y   y   y   -   y   y   y   -
charters.read           y   -   y   y   y   y   y   y   y   y   y   y   -   y   y   y   -
expectations.read       y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
helm.read               y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
tree.read               y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
changes.read            y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
search                  y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
team.read               y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
person.read             y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
code.read               y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
organisation.edit       -   -   -   -   -   -   y   -   -   -   -   -   -   y   y   -   -
import.preview          -   -   -   -   -   -   y   -   -   -   -   -   -   y   y   -   -
import.apply            -   -   -   -   -   -   y   -   -   -   -   -   -   y   y   -   -
export.organisation     -   -   -   -   -   -   y   -   -   -   -   -   -   y   y   -   -
charter.edit            -   -   -   -   -   -   y   -   -   -   -   -   -   -   y   -   -
people.merge            -   -   -   -   -   -   -   -   -   -   -   -   -   y   y   -   -
repository.manage       -   -   -   -   -   -   -   -   -   -   -   -   -   y   y   -   -
invitation.manage       -   -   -   -   -   -   -   -   -   -   -   -   -   y   y   -   -
settings.edit           -   -   -   -   -   -   -   -   -   -   -   -   -   y   y   -   -
job.any                 -   -   -   -   -   -   -   -   -   -   -   -   -   y   y   -   -
audit.read              -   -   -   -   -   -   -   -   -   -   -   y   -   y   y   -   -
audit.verify            -   -   -   -   -   -   -   -   -   -   -   y   -   y   y   -   -
team.edit               -   -   y   -   y   -   y   y   -   -   -   -   -   y   y   -   -
appointment.edit        -   -   y   -   y   -   y   y   -   -   -   -   -   y   y   -   -
appointment.editManager -   -   -   -   -   -   y   y   -   -   -   -   -   y   y   -   -
finding.handle          -   -   y   y   y   -   y   y   -   -   -   -   -   -   y   -   -
expectation.edit        -   -   y   -   y   -   y   y   -   -   -   -   -   y   y   -   -
area.assign             -   -   y   y   y   -   y   y   -   -   -   -   -   y   y   -   -
changeset.read          -   -   y   -   y   -   y   y   -   -   -   -   -   y   y   -   -
changeset.undo          -   -   y   -   y   -   y   y   -   -   -   -   -   y   y   -   -
person.contact.read     y   -   y   y   y   y   y   y   y   -   -   -   -   y   y   -   -
export.me               y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   y   -
accessLog.own           y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   y   -
knowledge.own           y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   y   -
oneToOneNotes.read      -   y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
growthGoals.read        y   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
absence.read            y   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
absence.edit            y   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
availability.read       y   -   y   y   y   -   -   -   -   -   -   -   -   -   -   -   -
skills.read             y   -   y   y   y   -   -   -   -   -   -   -   -   -   -   -   -
skills.own              y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
skills.assess           y   -   y   y   y   y   y   y   y   y   y   -   -   -   -   -   -
skills.answer           -   -   y   -   y   -   -   y   -   -   -   -   -   -   -   -   -
skills.team             -   -   y   y   y   -   -   -   -   -   -   -   -   -   -   -   -
skillNeeds.edit         -   -   y   y   y   -   -   -   -   -   -   -   -   -   -   -   -
skillList.read          y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
skillList.edit          -   -   -   -   -   -   y   -   -   -   -   -   -   y   y   -   -
feature.acknowledge     y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
assignments.read        y   -   y   y   y   y   -   -   -   -   -   -   -   -   -   -   -
pulseAnswers.read       y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
load.read               y   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
loadBand.read           y   -   y   -   y   -   y   y   -   -   -   -   -   -   -   -   -
load.own                y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
load.edit               y   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
assumptions.read        y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
assumptions.edit        -   -   -   -   -   -   y   -   -   -   -   -   -   y   y   -   -
delegation.own          y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
delegation.received     y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
leadership.read         y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
split.read              -   -   y   -   y   -   y   y   -   -   -   -   -   -   -   -   -
split.edit              -   -   y   -   y   -   y   y   -   -   -   -   -   -   -   -   -
split.decide            -   -   -   -   -   -   y   y   -   -   -   -   -   -   -   -   -
splitSteps.own          y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
partnership.read        y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
partnership.edit        -   -   y   y   y   -   y   y   -   -   -   -   -   -   -   -   -
vacancy.read            y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
vacancy.edit            -   -   y   -   y   -   y   y   -   -   -   -   -   -   -   -   -
slate.read              -   -   y   -   y   -   y   y   -   -   -   -   -   -   -   -   -
candidacy.own           y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
handover.edit           y   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
episodes.own            y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
episodes.read           y   -   y   -   y   -   -   -   y   -   -   -   -   -   -   -   -
episodes.confirm        y   -   y   y   y   y   y   y   y   y   y   -   -   -   -   -   -
mentors.read            y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
mentoring.own           y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
mentoring.read          y   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
mentoring.team          -   -   -   -   -   -   y   y   -   -   -   -   -   -   -   -   -
care.read               -   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
care.edit               -   -   y   -   y   -   -   -   -   -   -   -   -   -   -   -   -
care.own                y   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -   -
home.read               y   -   y   y   y   y   y   y   y   y   y   -   -   y   y   -   -
`;

const rows = golden
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/));

test('every action has its row in the golden table, and every relation its column', () => {
  expect(rows.map(([action]) => action)).toEqual(actions);
  for (const row of rows) expect(row, row[0]).toHaveLength(relations.length + 1);
});

test.each(rows)('%s is granted to whom the golden table says, and to nobody else', (name, ...cells) => {
  const action = name as Action;
  const granted = relations.map((relation) => (mayDo(action, new Set([relation])) ? 'y' : '-'));
  expect(granted).toEqual(cells);
});

test('who is nothing to a subject may nothing', () => {
  for (const action of actions) expect(mayDo(action, new Set()), action).toBe(false);
});

test('what the table does not name is refused to everyone', () => {
  const everyone = new Set(relations);
  for (const unknown of ['team.sell', 'constructor', '__proto__', ''])
    expect(mayDo(unknown as Action, everyone), unknown).toBe(false);
  expect(mayDo('helm.read', new Set(['friend' as Relation]))).toBe(false);
});

test('one relation that is granted is enough', () => {
  expect(mayDo('absence.read', new Set<Relation>(['contractor', 'EM']))).toBe(true);
});
