/** People skills that one learns by doing. They are practices, no traits: whoever does them has them. */
export const practiceIds = [
  'listening',
  'feedback',
  'delegating',
  'coaching',
  'shielding',
  'deciding',
] as const;
export type PracticeId = (typeof practiceIds)[number];

export interface Practice {
  readonly id: PracticeId;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly what: string;
  /** What one sees somebody do who does it. */
  readonly looks: readonly string[];
  /** Something small to try in the next days. */
  readonly exercise: string;
  /** What an episode of it is made of. */
  readonly episode: string;
}

/** In our own words; docs/models/mentoring.md says what they lean on. */
export const practices: Readonly<Record<PracticeId, Practice>> = {
  listening: {
    id: 'listening',
    name: 'Listening',
    what: 'Finding out what the other means before answering it.',
    looks: [
      'Lets people finish, and bears a silence.',
      'Says in their own words what was meant, until the other says: yes, that is it.',
      'Asks what it is like for them before saying what to do.',
      'Comes back later to what was said in passing.',
    ],
    exercise:
      'In your next talk of two, ask three questions before you give one piece of advice. Write down afterwards what you had not known.',
    episode:
      'Somebody told you what was wrong, and because you had understood it you did something else than you meant to.',
  },
  feedback: {
    id: 'feedback',
    name: 'Feedback',
    what: 'Saying what one saw and what came of it, soon, so that the other can use it.',
    looks: [
      'Names the occasion, what was done and what followed from it; leaves out what sort of person does so.',
      'Says what went well as exactly as what did not.',
      'Speaks within days, with the person alone when it is hard.',
      'Asks for it too, and says later what became of it.',
    ],
    exercise:
      'Tell one person this week about one thing they did well: when, what exactly, what it changed. Then ask one person what you should do otherwise.',
    episode: 'You told somebody something hard, and both of you would tell of that talk the same way.',
  },
  delegating: {
    id: 'delegating',
    name: 'Delegating',
    what: 'Handing on a result together with the decisions it takes, and staying answerable.',
    looks: [
      'Says what is to come out, until when and what may be decided alone; leaves the way open.',
      'Agrees on the days of asking back beforehand, and does not ask in between.',
      'Hands on what is worth learning, not only what is dull.',
      'Takes nothing back because it would have been done otherwise.',
    ],
    exercise:
      'Take one thing of this week that somebody could learn by. Write down result, limits and day in three lines, and hand it on.',
    episode: 'Somebody else carried something through that used to be yours, and made its decisions.',
  },
  coaching: {
    id: 'coaching',
    name: 'Coaching',
    what: 'Helping others to find their own way on, by questions and by practice.',
    looks: [
      'Asks what they have tried and what they would do next.',
      'Picks tasks a little above what they can do, and stands by.',
      'Looks back with them: what worked, what to do otherwise next time.',
      'Is needed less over time.',
    ],
    exercise:
      'When you are next asked how to do something, ask back: what have you thought of? Help with the second step, not the first.',
    episode: 'Somebody can do something alone that they did with you half a year ago.',
  },
  shielding: {
    id: 'shielding',
    name: 'Shielding',
    what: 'Keeping from the team what disturbs it, without keeping from it what it should know.',
    looks: [
      'Takes requests from outside, answers them or puts them in a row, and says what they cost.',
      'Says no with a reason and another way.',
      'Tells the team what goes on above it, in time and calmly.',
      'Takes the blame outside and settles the cause inside.',
    ],
    exercise:
      'List what interrupted your team last week. Go to whoever stands behind the largest, and agree on another way.',
    episode:
      'A team was to drop what it was doing and did not have to, since you settled it with whoever asked.',
  },
  deciding: {
    id: 'deciding',
    name: 'Deciding',
    what: 'Bringing a question to an answer in time that others can build on.',
    looks: [
      'Says who decides, by when and what it depends on, before discussing it.',
      'Hears those whom it concerns, above all those who are against it.',
      'Writes down the answer, the reasons and what would change it.',
      'Decides small reversible things at once, and large ones not alone.',
    ],
    exercise:
      'Take a question that has been open for more than two weeks. Name a day, ask the two people whom it hits hardest, and write the answer on one page.',
    episode: 'Several people disagreed; you brought it to a decision that was written down and held.',
  },
};
