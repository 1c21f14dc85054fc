/** What a model takes for granted until somebody knows better. Each is shown with its source and may be changed. */
export interface Assumption {
  readonly feature: 'load' | 'leadership' | 'delegation' | 'mentoring' | 'vacancies' | 'care';
  readonly value: number;
  readonly unit: string;
  /** Least and most that may be set. */
  readonly range: readonly [least: number, most: number];
  /** Between what it plausibly lies: makes the interval of a load that was not measured. Left out: taken as given. */
  readonly likely?: readonly [low: number, high: number];
  /** What it is, in a sentence. */
  readonly says: string;
  readonly source: string;
}

/** Shown where nobody has measured or published the value. */
const ours = 'configurable assumption';

/** Every default of the models of leading, by name. docs/models says what each does. */
export const assumptions = {
  contractHours: {
    ...{ feature: 'load', value: 40, unit: 'hours a week', range: [10, 60], source: 'the contract' },
    says: 'Hours of a week. A load of 1 fills them.',
  },
  fixedHours: {
    ...{ feature: 'load', value: 8, unit: 'hours a week', range: [0, 40], likely: [6, 10] },
    ...{
      says: 'Work that comes with any seat.',
      source: `${ours}: eight reports and nothing else fill a week`,
    },
  },
  hoursPerReport: {
    ...{ feature: 'load', value: 4, unit: 'hours a week', range: [0, 20], likely: [3, 5] },
    ...{ says: 'Hours for each report.', source: 'Grove 1983: half a day, read in secondary sources' },
  },
  newReportWeight: {
    ...{ feature: 'load', value: 1.5, unit: 'reports', range: [1, 4], likely: [1.25, 2], source: ours },
    says: 'Somebody new on the team counts as so many reports.',
  },
  newReportDays: {
    ...{ feature: 'load', value: 152, unit: 'days', range: [0, 730], source: ours },
    says: 'So long somebody is new on a team: five months.',
  },
  masteredReportWeight: {
    ...{ feature: 'load', value: 0.75, unit: 'reports', range: [0, 1], likely: [0.5, 1], source: ours },
    says: 'Somebody who masters their tasks counts as so many reports.',
  },
  hoursPerProject: {
    ...{ feature: 'load', value: 4, unit: 'hours a week', range: [0, 40], likely: [2, 6], source: ours },
    says: 'Hours for each project led.',
  },
  mentoringHours: {
    ...{ feature: 'load', value: 1, unit: 'hours a week', range: [0, 10], likely: [0.5, 2], source: ours },
    says: 'Hours for each person one mentors, and for being mentored.',
  },
  ownWorkTechLead: {
    ...{ feature: 'load', value: 0.5, unit: 'of the week', range: [0, 1], likely: [0.4, 0.6], source: ours },
    says: 'Own technical work of a tech lead, where nobody says how much.',
  },
  ownWorkTlm: {
    ...{ feature: 'load', value: 0.3, unit: 'of the week', range: [0, 1], likely: [0.2, 0.4], source: ours },
    says: 'Own technical work of who holds both seats of a team, where nobody says how much.',
  },
  tightFrom: {
    ...{ feature: 'load', value: 0.85, unit: 'of the week', range: [0.3, 1] },
    ...{ says: 'From here on a load is tight.', source: `${ours}, from what waiting costs (Kingman 1961)` },
  },
  overloadedAbove: {
    ...{ feature: 'load', value: 1, unit: 'of the week', range: [0.5, 1.5] },
    ...{ says: 'Above this a load is too much.', source: `${ours}, from what waiting costs (Kingman 1961)` },
  },
  waitingVariability: {
    ...{ feature: 'load', value: 1.5, unit: '', range: [0.5, 5] },
    says: 'How unevenly things come and how unevenly long they take.',
    source: 'fitted by us to 3,238 items of 7digital (1.41); formula: Kingman 1961',
  },
  measuredWeeks: {
    ...{ feature: 'load', value: 4, unit: 'weeks', range: [2, 12], source: ours },
    says: 'So many logged weeks take the place of the defaults.',
  },
  codingLeast: {
    ...{ feature: 'load', value: 0.3, unit: 'of the week', range: [0, 1] },
    says: 'Who holds both seats of a team and has less own work than this loses touch.',
    source: 'Fournier, The Manager’s Path, 2017',
  },
  codingMost: {
    ...{ feature: 'load', value: 0.4, unit: 'of the week', range: [0, 1] },
    says: 'Above so much own work, leading suffers.',
    source: 'Gallup 2026: engagement falls above 40 %, read in secondary sources',
  },

  splitOverloadedWeeks: {
    ...{ feature: 'leadership', value: 4, unit: 'weeks of the last 6', range: [1, 6], source: ours },
    says: 'Overloaded in so many weeks: a condition for making two seats of one.',
  },
  establishedWeeks: {
    ...{ feature: 'leadership', value: 8, unit: 'weeks', range: [0, 52], source: ours },
    says: 'So long a team has to fulfil all conditions before it counts as established.',
  },
  establishedPeople: {
    ...{ feature: 'leadership', value: 5, unit: 'people', range: [2, 20], source: ours },
    says: 'An established team has at least so many people.',
  },
  establishedChange: {
    ...{ feature: 'leadership', value: 0.2, unit: 'of the members', range: [0, 1], source: ours },
    says: 'Members who came or left, at most, for a team to count as established.',
  },
  smallestPair: {
    ...{ feature: 'leadership', value: 4, unit: 'people', range: [2, 10] },
    says: 'A team of fewer people is led by one person.',
    source: 'Larson, An Elegant Puzzle, 2019: fewer than four go to a tech lead manager',
  },
  widestSpan: {
    ...{ feature: 'leadership', value: 8, unit: 'reports', range: [3, 30] },
    ...{ says: 'More reports are too wide a span.', source: 'Larson 2019: 6–8 for a manager' },
  },
  programManagerTeams: {
    ...{ feature: 'leadership', value: 3, unit: 'teams', range: [1, 20], source: ours },
    says: 'A team that works with so many others is due a program manager.',
  },
  partnershipReview: {
    ...{ feature: 'leadership', value: 90, unit: 'days', range: [7, 730], source: ours },
    says: 'After so many days two leaders of a team look again at who decides what.',
  },

  learningSame: {
    ...{ feature: 'delegation', value: 0.6, unit: '', range: [0.05, 0.9] },
    says: 'How fast somebody learns the same task, done again.',
    source: 'median, fitted by us to Lui & Chan 2006',
  },
  learningSimilar: {
    ...{ feature: 'delegation', value: 0.27, unit: '', range: [0.05, 0.9] },
    says: 'How fast somebody learns from tasks that are merely similar.',
    source: 'median, fitted by us to Lui & Chan 2006',
  },
  slowness: {
    ...{ feature: 'delegation', value: 1.6, unit: 'times', range: [1, 10] },
    says: 'How many times as long it takes somebody else the first time.',
    source: 'between 1.3 and 2 in PSP data of 3,552 programmers, fitted by us',
  },
  slownessKnown: {
    ...{ feature: 'delegation', value: 1.3, unit: 'times', range: [1, 10] },
    says: 'The same of somebody who knows already what it needs.',
    source: `the lower end in PSP data of 3,552 programmers, fitted by us; that it goes by level: ${ours}`,
  },
  slownessNew: {
    ...{ feature: 'delegation', value: 2, unit: 'times', range: [1, 10] },
    says: 'The same of somebody to whom it is new, two levels or more below what it needs.',
    source: `the upper end in PSP data of 3,552 programmers, fitted by us; that it goes by level: ${ours}`,
  },
  otherHour: {
    ...{ feature: 'delegation', value: 0.7, unit: 'hours of the leader', range: [0.1, 2], source: ours },
    says: 'What an hour of somebody else costs.',
  },
  review: {
    ...{ feature: 'delegation', value: 0.1, unit: 'of the task', range: [0, 1], source: ours },
    says: 'What looking it over takes for good.',
  },
  explaining: {
    ...{ feature: 'delegation', value: 0.5, unit: 'of the task', range: [0, 3], source: ours },
    says: 'What explaining takes at first.',
  },
  explainingFades: {
    ...{ feature: 'delegation', value: 2, unit: 'times', range: [0.5, 20], source: ours },
    says: 'Over so many times explaining fades to a third.',
  },
  mishap: {
    ...{ feature: 'delegation', value: 0.2, unit: 'chance', range: [0, 1], source: ours },
    says: 'Chance that the first one goes wrong.',
  },
  mendingHours: {
    ...{ feature: 'delegation', value: 4, unit: 'hours', range: [0, 80], source: ours },
    says: 'Hours of the leader to mend one that went wrong.',
  },
  outcomesNeeded: {
    ...{ feature: 'delegation', value: 5, unit: 'outcomes', range: [3, 50], source: ours },
    says: 'From so many outcomes on, a class of task is estimated anew.',
  },

  mentorCadence: {
    ...{ feature: 'mentoring', value: 14, unit: 'days', range: [7, 90], source: ours },
    says: 'Days between two talks of a mentor, where the two agree on nothing else.',
  },
  menteesAtMost: {
    ...{ feature: 'mentoring', value: 3, unit: 'people', range: [1, 10], source: ours },
    says: 'Who mentors so many is proposed to nobody else, unless they offer more.',
  },
  mentorReview: {
    ...{ feature: 'mentoring', value: 182, unit: 'days', range: [28, 730], source: ours },
    says: 'After so many days mentor and mentee look back, where they agree on no other day.',
  },
  firstTimeLead: {
    ...{ feature: 'mentoring', value: 365, unit: 'days', range: [30, 1095], source: ours },
    says: 'So long after their first appointment somebody leads for the first time, and should have a mentor.',
  },
  doneItAfter: {
    ...{ feature: 'mentoring', value: 182, unit: 'days', range: [0, 1095], source: ours },
    says: 'Who has sat in a seat for so many days has done it, and may be proposed as a mentor.',
  },

  callDays: {
    ...{ feature: 'vacancies', value: 10, unit: 'days', range: [1, 90], source: ours },
    says: 'An open call stays open at least so long.',
  },
  callWithin: {
    ...{ feature: 'vacancies', value: 14, unit: 'days', range: [1, 180], source: ours },
    says: 'A vacancy that is open so long without a call is brought up on the home page.',
  },
  endsWithin: {
    ...{ feature: 'vacancies', value: 120, unit: 'days', range: [7, 365], source: ours },
    says: 'A seat whose appointment ends so soon stands among the open ones.',
  },
  actingLong: {
    ...{ feature: 'vacancies', value: 90, unit: 'days', range: [14, 730], source: ours },
    says: 'An acting appointment older than this is a finding.',
  },
  term: {
    ...{ feature: 'vacancies', value: 730, unit: 'days', range: [90, 3650], source: ours },
    says: 'The length of a term that is proposed where somebody holds a seat for a term.',
  },
  termReminder: {
    ...{ feature: 'vacancies', value: 60, unit: 'days', range: [7, 365], source: ours },
    says: 'So long before its end a term is brought up on the home page.',
  },
  firstSeatPeople: {
    ...{ feature: 'vacancies', value: 5, unit: 'people', range: [2, 20] },
    says: 'The first team somebody leads has at most so many people.',
    source: `${ours}: with six reports, 30 % own work is out of reach (docs/models/load.md)`,
  },
  rampStart: {
    ...{ feature: 'vacancies', value: 0.5, unit: 'of full effect', range: [0, 0.9], source: ours },
    says: 'What somebody new in a seat gets done on the first day.',
  },
  rampDays: {
    ...{ feature: 'vacancies', value: 80, unit: 'days', range: [5, 400], likely: [40, 120], source: ours },
    says: 'In so many days 63 % of what is missing to full effect is made up.',
  },
  hireDays: {
    ...{ feature: 'vacancies', value: 60, unit: 'days', range: [5, 400], likely: [30, 120], source: ours },
    says: 'Until somebody from outside has said yes.',
  },
  noticeDays: {
    ...{ feature: 'vacancies', value: 60, unit: 'days', range: [0, 365], likely: [14, 92], source: ours },
    says: 'Until who comes from outside is free to begin.',
  },
  promoteDays: {
    ...{ feature: 'vacancies', value: 14, unit: 'days', range: [0, 180], likely: [7, 28], source: ours },
    says: 'From the end of a call until who comes from within begins.',
  },
  interviewHours: {
    ...{ feature: 'vacancies', value: 40, unit: 'hours', range: [0, 400], likely: [20, 80], source: ours },
    says: 'What hiring one person takes of everybody who reads and interviews, together.',
  },
  coverPart: {
    ...{ feature: 'vacancies', value: 0.5, unit: 'of the seat', range: [0, 1], likely: [0.25, 0.75] },
    ...{ says: 'How much of an empty seat’s work its cover does; the rest waits.', source: ours },
  },

  oneToOneEvery: {
    ...{ feature: 'care', value: 7, unit: 'days', range: [1, 60] },
    ...{ says: 'Days between two one-to-ones.', source: 'Gallup 2023, read in secondary sources' },
  },
  oneToOneAtLeast: {
    ...{ feature: 'care', value: 14, unit: 'days', range: [2, 120] },
    says: 'Days after which a one-to-one is missing.',
    source: 'Gallup 2023, read in secondary sources',
  },
  agreedFor: {
    ...{ feature: 'care', value: 182, unit: 'days', range: [30, 730], source: ours },
    says: 'Expectations and growth goals older than this are to be agreed anew.',
  },
} as const satisfies Readonly<Record<string, Assumption>>;

export type AssumptionName = keyof typeof assumptions;
export const assumptionNames = Object.keys(assumptions) as readonly AssumptionName[];

/** The values that hold in an organisation, by name. */
export type Assumptions = Readonly<Record<AssumptionName, number>>;

export const defaultAssumptions = Object.fromEntries(
  assumptionNames.map((name) => [name, assumptions[name].value]),
) as Assumptions;

/** Between what an assumption plausibly lies, around the value that holds; null where it is taken as given. */
export const likelyOf = (name: AssumptionName, value: number): readonly [number, number] | null => {
  const { likely, value: default_ }: Assumption = assumptions[name];
  return likely === undefined ? null : [(likely[0] * value) / default_, (likely[1] * value) / default_];
};
