import { whoMay } from '../refusal.ts';
import { asLongAsThePast, oneself, type RecordsKept, untilErased } from './recordKept.ts';

/** How full the weeks of leaders are. */
export const load: RecordsKept = {
  assumption: {
    purpose: 'To answer who changed what the models of leading assume.',
    seenBy: whoMay('assumptions.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who set it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  'leader week': {
    purpose:
      'To work out how full the week of a leader is from hours they log themself. Off until switched on.',
    seenBy: `${oneself}; summed up, ${whoMay('load.read')}`,
    keptFor: untilErased,
    fields: {
      person: 'Whose week.',
      week: 'Which week.',
      ownWork: 'Hours of own technical work.',
      technicalLeading: 'Hours of technical leading.',
      people: 'Hours for people.',
      other: 'All other hours.',
      setAt: 'When it was logged.',
    },
  },
  'leader said': {
    purpose: 'To work out how full the week of a leader is meant to be. Off until switched on.',
    seenBy: whoMay('load.read'),
    keptFor: untilErased,
    fields: {
      person: 'Whose week.',
      from: 'From which day on it holds.',
      projects: 'How many projects they lead.',
      ownWork: 'The share of the week meant for own technical work.',
      mentoringHours: 'Hours of mentoring, given and received.',
      mastered: 'How many of their reports need less of them. Which ones is not kept.',
      setBy: 'Who said it: the leader or their manager.',
      setAt: 'When that was.',
    },
  },
  'load sharing': {
    purpose: 'To show everybody how full the week of a leader is only while the leader wants that.',
    seenBy: oneself,
    keptFor: untilErased,
    fields: { person: 'Who chose.', sharesBand: 'Whether they show it.', setAt: 'When that was.' },
  },
  'load self check': {
    purpose: 'To let leaders see for themselves how they fare. It enters nothing else.',
    seenBy: `${oneself} alone`,
    keptFor: 'Until the person forgets it or has it erased.',
    fields: {
      person: 'Who answered.',
      day: 'On which day.',
      answers: 'The four answers.',
      setAt: 'When that was.',
    },
  },
};
