import { whoMay } from '../refusal.ts';
import { oneself, type RecordsKept, untilErased } from './recordKept.ts';

const careSeenBy = `${oneself} and ${whoMay('care.read')}, once the person has read the notice`;

/** What a manager and each of their people agreed. */
export const care: RecordsKept = {
  'care agreement': {
    purpose: 'To know what a person and their manager expect of each other, also when the manager changes.',
    seenBy: careSeenBy,
    keptFor: untilErased,
    fields: {
      person: 'With whom it was agreed.',
      text: 'What was agreed, in words of the manager.',
      agreedBy: 'The manager who wrote it down.',
      agreedOn: 'On which day.',
      recordedAt: 'When that was recorded.',
    },
  },
  'care acknowledgement': {
    purpose: 'To know that it is what the person agreed too.',
    seenBy: careSeenBy,
    keptFor: untilErased,
    fields: {
      person: 'Who says so.',
      acknowledgedOn: 'On which day.',
      recordedAt: 'When that was recorded.',
    },
  },
  'care goal': {
    purpose: 'To give a person work and help that take them where they want to grow.',
    seenBy: whoMay('growthGoals.read'),
    keptFor: untilErased,
    fields: {
      person: 'Whose goal.',
      text: 'The goal, in their own words.',
      setOn: 'On which day they wrote it.',
      recordedAt: 'When that was recorded.',
    },
  },
  'care talk': {
    purpose:
      'To notice when a person and their manager have not talked for long. What they said is not kept.',
    seenBy: careSeenBy,
    keptFor: untilErased,
    fields: {
      person: 'Who talked with their manager.',
      manager: 'With whom.',
      talkedOn: 'On which day.',
      tickedBy: 'Which of the two said so.',
      recordedAt: 'When that was recorded.',
      withdrawnAt: 'When it was taken back.',
    },
  },
  'care wish heard': {
    purpose: 'To notice a wish that a person shows and nobody has talked about.',
    seenBy: careSeenBy,
    keptFor: untilErased,
    fields: {
      person: 'Whose wish.',
      skill: 'About which skill.',
      heardBy: 'The manager who talked about it.',
      heardOn: 'On which day.',
      recordedAt: 'When that was recorded.',
    },
  },
};
