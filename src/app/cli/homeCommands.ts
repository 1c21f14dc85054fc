import { Command } from 'commander';
import type { PeopleAnswer } from '../../features/care/index.ts';
import type { HomeAnswer, SentenceAnswer } from '../../features/home/index.ts';
import { answer, type GlobalOptions, json, local, withCommands } from './calling.ts';
import { lines } from './print.ts';

const when: Readonly<Record<SentenceAnswer['urgency'], string>> = {
  today: 'today',
  week: 'this week',
  month: 'this month',
  note: 'to know',
};

const printHome = ({ headline, groups, missing, decisions }: HomeAnswer): string =>
  lines(
    headline,
    groups.flatMap(({ team, sentences }) => [
      ...(groups.length > 1 ? ['', team?.name ?? 'Across your seats'] : ['']),
      ...sentences.map(({ urgency, sentence }) => `${when[urgency].padEnd(12)}${sentence}`),
    ]),
    missing,
    ['', decisions.notConnected],
  );

const printPeople = ({ sentence, people }: PeopleAnswer): string =>
  lines(
    sentence,
    people.flatMap(({ person, isShown, marks }) => [
      `${person.name}${isShown ? '' : ': has not read the notice'}`,
      ...marks.filter(({ state }) => state === 'missing').map(({ says, step }) => `  ${says} ${step}`),
    ]),
  );

/** What needs me; whom I forget. */
export const homeCommands = (): Command[] => [
  new Command('home')
    .description('what needs you this week, in sentences, the most important first')
    .addOption(json())
    .addOption(local())
    .addHelpText('after', '\nExample:\n  wheelhouse home')
    .action((options: GlobalOptions) =>
      withCommands(options, async (commands) => {
        const home = await commands.home();
        answer(home, options, () => printHome(home));
      }),
    ),
  new Command('care')
    .description('what is missing for each of your people: something agreed, a goal, a talk, a wish heard')
    .addOption(json())
    .addOption(local())
    .addHelpText('after', '\nExample:\n  wheelhouse care   (signed in as a manager: wheelhouse login URL)')
    .action((options: GlobalOptions) =>
      withCommands(options, async (commands) => {
        const people = await commands.people();
        answer(people, options, () => printPeople(people));
      }),
    ),
];
