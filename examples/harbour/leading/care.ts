/** What one person of the Harbour and their manager have agreed and when they talked, in days before today. */
export interface CareOfHarbour {
  readonly email: string;
  readonly manager: string;
  readonly agreed: {
    readonly text: string;
    readonly daysAgo: number;
    readonly isAcknowledged: boolean;
  } | null;
  readonly goal: { readonly text: string; readonly daysAgo: number } | null;
  readonly talkedDaysAgo: readonly number[];
}

const at = (name: string) => `${name}@harbour.example`;
const weekly = (last: number, times: number): number[] =>
  Array.from({ length: times }, (_, n) => last + 7 * n);

/** Berths: Hanneke Halyard keeps it well, and has lost sight of Xiu. */
const berths: readonly CareOfHarbour[] = [
  {
    ...{ email: at('goro'), manager: at('hanneke') },
    agreed: {
      ...{ daysAgo: 61, isAcknowledged: true },
      text: 'You decide the technology of Berths and write down why.\nDecisions that wait are settled within two days.\nHalf of your week is your own work, no more.',
    },
    goal: { text: 'Hand on the tide tables, so that somebody else can lead them next year.', daysAgo: 40 },
    talkedDaysAgo: weekly(4, 8),
  },
  {
    ...{ email: at('xiu'), manager: at('hanneke'), agreed: null },
    goal: { text: 'Lead a project across two teams.', daysAgo: 75 },
    talkedDaysAgo: weekly(24, 3),
  },
  {
    ...{ email: at('tomas'), manager: at('hanneke'), goal: null },
    agreed: {
      ...{ daysAgo: 6, isAcknowledged: false },
      text: 'You answer for the booking of berths, from the first question to how it runs.\nAsk before the second day of being stuck.',
    },
    talkedDaysAgo: weekly(6, 6),
  },
  {
    ...{ email: at('oyelaran'), manager: at('hanneke') },
    agreed: {
      ...{ daysAgo: 230, isAcknowledged: true },
      text: 'Reviews within a day. One evening of standby a month, no more.',
    },
    goal: { text: 'Understand the money side of a berth.', daysAgo: 30 },
    talkedDaysAgo: weekly(3, 10),
  },
];

/** Pilotage: Ada Quill holds both seats, and it shows. */
const pilotage: readonly CareOfHarbour[] = [
  {
    ...{ email: at('bo'), manager: at('ada') },
    agreed: {
      ...{ daysAgo: 90, isAcknowledged: true },
      text: 'You stand in for the technology when I am away.\nYou take the design of the new chart view.',
    },
    goal: { text: 'Become a tech lead.', daysAgo: 90 },
    talkedDaysAgo: weekly(5, 4),
  },
  {
    ...{ email: at('noor'), manager: at('ada'), agreed: null, goal: null },
    talkedDaysAgo: [26, 54],
  },
  {
    ...{ email: at('sipho'), manager: at('ada'), agreed: null },
    goal: { text: 'Speak at a conference on pilot boats.', daysAgo: 120 },
    talkedDaysAgo: [31],
  },
  { ...{ email: at('lucia'), manager: at('ada'), agreed: null, goal: null }, talkedDaysAgo: [12] },
];

/** The director talks with those who lead. */
const engineering: readonly CareOfHarbour[] = [
  {
    ...{ email: at('hanneke'), manager: at('mbali') },
    agreed: {
      ...{ daysAgo: 130, isAcknowledged: true },
      text: 'Berths stays a team people want to be on, and hires one more by spring.',
    },
    goal: { text: 'Lead a department.', daysAgo: 110 },
    talkedDaysAgo: weekly(6, 5),
  },
  { ...{ email: at('ada'), manager: at('mbali'), agreed: null, goal: null }, talkedDaysAgo: weekly(13, 2) },
  { ...{ email: at('emeka'), manager: at('mbali'), agreed: null, goal: null }, talkedDaysAgo: [20] },
];

export const care: readonly CareOfHarbour[] = [...berths, ...pilotage, ...engineering];
