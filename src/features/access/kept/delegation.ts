import { whoMay } from '../refusal.ts';
import { oneself, type RecordsKept, untilErased } from './recordKept.ts';

/** What leaders hand on, and what came of it. */
export const delegation: RecordsKept = {
  'delegation item': {
    purpose: 'To let a leader see what waits for them, and what to hand on. Off until it is switched on.',
    seenBy: `${whoMay('delegation.own')}; who takes one on sees that one, without who waits for it`,
    keptFor: untilErased,
    fields: {
      leader: 'Whose queue it is in.',
      title: 'What it is.',
      taskClass: 'What kind of task it is.',
      waitsFor: 'Who or what waits for it, in words.',
      heldUpHours: 'Hours of others that stand still each week while it waits.',
      setOn: 'On which day it was said.',
      setAt: 'When that was recorded.',
    },
  },
  'delegation choice': {
    purpose: 'To keep what was decided with what was predicted, so that the two can be compared.',
    seenBy: `${whoMay('delegation.own')} who decides; what was handed on, ${whoMay('delegation.received')} who takes it on, without the prediction`,
    keptFor: untilErased,
    fields: {
      leader: 'Who decides.',
      choice: 'Whether they do it or hand it on.',
      delegate: 'Whom they ask.',
      level: 'How much freedom goes with it.',
      reason: 'Why they do it themself. Nobody else sees it.',
      reasonText: 'The same in words. Nobody else sees it.',
      word: 'A word to the one who is asked.',
      followed: 'Whether it was chosen just as it was proposed.',
      why: 'Why this person was asked, and what about them went into it.',
      chosenOn: 'On which day.',
      chosenAt: 'When that was recorded.',
    },
  },
  'delegation answer': {
    purpose: 'To let everyone accept, decline, or say what they would do otherwise.',
    seenBy: 'the two people of it',
    keptFor: untilErased,
    fields: {
      answer: 'Yes, no, or otherwise.',
      word: 'What was said with it.',
      answeredOn: 'On which day.',
      answeredAt: 'When that was recorded.',
    },
  },
  'delegation outcome': {
    purpose:
      'To compare a prediction with what happened, and to estimate the class of task anew. Never a person.',
    seenBy: 'the two people of it',
    keptFor: untilErased,
    fields: {
      leaderHours: 'Hours it took the leader.',
      otherHours: 'Hours it took the other.',
      went: 'Whether it went well or had to be mended.',
      recordedOn: 'On which day it was said.',
      recordedAt: 'When that was recorded.',
    },
  },
  'delegation sharing': {
    purpose:
      'To let a leader show what an hour of theirs is worth to who judges their seat, and nothing else.',
    seenBy: oneself,
    keptFor: untilErased,
    fields: {
      person: 'Whose choice.',
      sharesMu: 'Whether the number is shown.',
      setAt: 'When they chose.',
    },
  },
  'delegation level': {
    purpose: 'To agree how much freedom somebody has with a class of task.',
    seenBy: 'the two people of it',
    keptFor: untilErased,
    fields: {
      leader: 'Who gives it.',
      person: 'Who has it.',
      taskClass: 'With which class of task.',
      level: 'How much freedom.',
      reason: 'The reason given.',
      setOn: 'From which day.',
      setAt: 'When that was recorded.',
    },
  },
};
