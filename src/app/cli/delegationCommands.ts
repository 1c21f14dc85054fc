import { Command } from 'commander';
import { InputError } from '../../base/errors.ts';
import { type ItemPageAnswer, type QueueAnswer, spokenHours } from '../../features/delegation/index.ts';
import {
  answer,
  asOf,
  type DayOptions,
  type GlobalOptions,
  json,
  local,
  queryOf,
  withCommands,
} from './calling.ts';
import { lines } from './print.ts';

type Line = QueueAnswer['waiting'][number];

const own = ({ item: { hours } }: Line): string => spokenHours((hours.low + hours.high) / 2);

const printLine = (line: Line): string[] => {
  const { item, advice, choice } = line;
  const whom = choice?.delegate?.name ?? (choice === null ? '' : 'you');
  const held = item.heldUpHours > 0 ? `holds up ${spokenHours(item.heldUpHours)} a week` : 'nobody waits';
  return [
    `${item.title}: ${own(line)} of yours, ${held}${item.due === null ? '' : `, due ${item.due}`}`,
    ...(advice === null ? [] : [`  ${advice.sentence}`]),
    ...(choice === null ? [] : [`  ${choice.choice === 'self' ? 'Kept by' : 'Handed on to'} ${whom}.`]),
  ];
};

const printQueue = ({ sentence, mu, waiting, handedOn, withoutSkills }: QueueAnswer): string =>
  lines(
    sentence,
    mu === null ? [] : mu.sentence,
    withoutSkills ?? [],
    waiting.length === 0 ? [] : ['', ...waiting.flatMap(printLine)],
    handedOn.length === 0 ? [] : ['', 'Handed on:', ...handedOn.flatMap(printLine)],
  );

const times = (n: number | null): string => (n === null ? 'not within 60 times' : `${n} times`);

/** The answer, both sides, and who could take it on. */
const printItem = ({ sentence, mu, prediction, candidates, line, withoutSkills }: ItemPageAnswer): string => {
  const { self, delegated, breakEven, chance, repeats, first, risk } = prediction;
  return lines(
    line.item.title,
    sentence,
    '',
    `After ${repeats} times, in hours of yours: doing it ${spokenHours(self)}, handing it on ${spokenHours(delegated.value)} (${spokenHours(delegated.low)}–${spokenHours(delegated.high)}).`,
    `Handing it on has paid after ${times(breakEven.value)} (four times out of five between ${times(breakEven.low)} and ${times(breakEven.high)}); within what you expect with ${Math.round(100 * chance)} %.`,
    `The first time takes somebody else ${spokenHours(first.other.value)}, and ${spokenHours(first.guiding)} of yours. It goes wrong with ${Math.round(100 * risk.chance)} %: ${spokenHours(risk.hours)} to mend.`,
    mu.sentence,
    withoutSkills ?? [],
    candidates.length === 0 ? [] : ['', 'Who could take it on:'],
    candidates.map(
      ({ person, reason, mayTake }) =>
        `  ${person.name}: ${reason}${mayTake ? '' : ' Has not read the notice yet.'}`,
    ),
  );
};

/** An id or a key of another system stays; else the beginning of one title alone. */
const idIn = ({ waiting, handedOn, past }: QueueAnswer, asked: string): string => {
  const all = [...waiting, ...handedOn, ...past].map(({ item }) => item);
  const exact = all.find(({ id, externalKey }) => id === asked || externalKey === asked);
  const found = all.filter(({ title }) => title.toLowerCase().startsWith(asked.toLowerCase()));
  if (exact !== undefined) return exact.id;
  if (found.length === 1) return found[0]!.id;
  throw new InputError(
    found.length === 0 ? 'not-found' : 'ambiguous',
    found.length === 0
      ? `Nothing in your queue begins with ${asked}. See it with: wheelhouse delegate`
      : `${found.length} things begin with ${asked}: ${found.map(({ title }) => title).join('; ')}. Give more of the title.`,
  );
};

/** One's own queue with what to do oneself and what to hand on; or one thing of it with both sides. */
export const delegateCommand = (): Command =>
  new Command('delegate')
    .description('what waits for you: do it yourself, or hand it on; with ITEM both sides of one thing')
    .argument('[item]', 'the beginning of its title, its key or its id')
    .addOption(asOf())
    .addOption(json())
    .addOption(local())
    .addHelpText(
      'after',
      '\nExamples:\n  wheelhouse delegate\n  wheelhouse delegate "Review how the fog" --json\n\nA queue is its leader’s alone: sign in as yourself first, with wheelhouse login.',
    )
    .action((asked: string | undefined, options: GlobalOptions & DayOptions) =>
      withCommands(options, async (commands) => {
        const queue = await commands.queue(queryOf(options));
        if (asked === undefined) return answer(queue, options, () => printQueue(queue));
        const item = await commands.queueItem(idIn(queue, asked), queryOf(options));
        return answer(item, options, () => printItem(item));
      }),
    );
