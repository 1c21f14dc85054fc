import type { FindingAnswer } from '../api.ts';

export interface Deeds {
  /** What the button says that fills a seat; null where no seat is to be filled. */
  readonly appoint: string | null;
  readonly standIn: boolean;
  readonly noneWanted: boolean;
}

type About = Pick<FindingAnswer, 'kind' | 'team' | 'role'>;

const appointWords: Readonly<Partial<Record<FindingAnswer['kind'], string>>> = {
  'no-helm': 'Appoint',
  'vacant-seat': 'Appoint',
  'acting-seat': 'Appoint for good',
  'both-seats': 'Split the seats',
  'outside-lead': 'Hand on',
};

/** What can be done about a finding besides answering it: only where a team's seat can be filled. */
export const deedsFor = ({ kind, team, role }: About): Deeds => {
  const isEmpty = kind === 'vacant-seat' || kind === 'no-helm';
  return {
    appoint: team ? (appointWords[kind] ?? null) : null,
    standIn: team !== null && isEmpty,
    noneWanted: team !== null && role !== null && isEmpty,
  };
};
