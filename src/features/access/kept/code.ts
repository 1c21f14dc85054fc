import { whoMay } from '../refusal.ts';
import { asLongAsThePast, type RecordsKept } from './recordKept.ts';

/** What repositories say about people. */
export const code: RecordsKept = {
  'code repository': {
    purpose: 'To answer who added or took out a repository.',
    seenBy: whoMay('repository.manage'),
    keptFor: asLongAsThePast,
    fields: {
      addedBy: 'Who added it.',
      addedAt: 'When that was.',
      removedBy: 'Who took it out.',
      removedAt: 'When that was.',
    },
  },
  'code snapshot': {
    purpose: 'To tell who knows which part of the code, and what would be lost with whom.',
    seenBy: `in parts, never as a list of what somebody did: ${whoMay('code.read')}`,
    keptFor: 'Until the repository is taken out. It can be read from the repository again.',
    fields: {
      bytes:
        'Which files each commit touched, on which day, by which numbered signature, and who reviewed it. No time of day.',
    },
  },
  'code lines': {
    purpose: 'To tell how much an area changes.',
    seenBy: `summed up for areas: ${whoMay('code.read')}`,
    keptFor: 'Until the repository is taken out. They can be counted again.',
    fields: { bytes: 'How many lines each change of the last two years added and took away.' },
  },
  'code signature': {
    purpose: 'To see which names and addresses on commits are one human.',
    seenBy: `names: ${whoMay('code.read')}; addresses: ${whoMay('repository.manage')}`,
    keptFor: 'Until the repository is taken out. It can be read from the repository again.',
    fields: {
      number: 'The number the snapshot uses.',
      name: 'The name on the commit.',
      email: 'The address on the commit.',
      login: 'The login, where the commit tells it.',
    },
  },
  'code identity decision': {
    purpose: 'To keep what somebody said about whose a signature is, so that it can be taken back.',
    seenBy: whoMay('repository.manage'),
    keptFor: asLongAsThePast,
    fields: {
      what: 'That two signatures are one human, or are not, or that one is a bot.',
      a: 'The first signature.',
      b: 'The second.',
      decidedBy: 'Who said it.',
      decidedAt: 'When that was.',
      withdrawnBy: 'Who took it back.',
      withdrawnAt: 'When that was.',
    },
  },
  'code area team': {
    purpose: 'To answer who said that a team answers for an area.',
    seenBy: whoMay('code.read'),
    keptFor: asLongAsThePast,
    fields: {
      setBy: 'Who said it.',
      setAt: 'When that was.',
      endedBy: 'Who took it back.',
      endedAt: 'When that was.',
    },
  },
};
