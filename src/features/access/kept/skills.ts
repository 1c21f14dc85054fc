import { whoMay } from '../refusal.ts';
import { asLongAsThePast, oneself, type RecordsKept, untilErased } from './recordKept.ts';

const skillsSeenBy = `${whoMay('skills.read')}, once the person has read the notice; they see levels and counts`;

/** What people say they and others know. */
export const skills: RecordsKept = {
  skill: {
    purpose: 'To answer who named or retired a skill of the list.',
    seenBy: whoMay('skillList.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who did it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  'skill statement': {
    purpose: 'To know how well somebody knows something, and how sure that is. Off until it is switched on.',
    seenBy: `${skillsSeenBy}; who said what, the person themself and, once it is contested, the answerer`,
    keptFor: untilErased,
    fields: {
      person: 'Whose skill it is about.',
      skill: 'Which skill.',
      kind: 'Whether a peer, the person themself or the manager said it. Outcomes of assignments and reviews are no kind.',
      level: 'Which of the five levels.',
      because: 'What was seen, in words.',
      saidBy: 'Who said it.',
      saidOn: 'On which day.',
      recordedAt: 'When it was recorded.',
      source: 'Whether it was typed, or which import it came with.',
      withdrawnOn: 'The day its author took it back.',
      withdrawnAt: 'When that was recorded.',
      withdrawnReason: 'The reason given.',
    },
  },
  'skill contest': {
    purpose: 'To let everyone contest what is said about their skills, and get an answer in time.',
    seenBy: `${oneself}, ${whoMay('skills.answer')} who answers`,
    keptFor: untilErased,
    fields: {
      person: 'Who contests.',
      evidence: 'Which piece.',
      skill: 'Of which skill.',
      reason: 'Why it is wrong.',
      contestedOn: 'Since which day it does not count.',
      contestedAt: 'When that was recorded.',
      due: 'By when it is to be answered.',
      answerer: 'Who is to answer.',
      outcome: 'Whether it was upheld, corrected or withdrawn.',
      answer: 'The answer in words.',
      level: 'The corrected level.',
      answeredBy: 'Who answered.',
      answeredOn: 'On which day.',
      answeredAt: 'When that was recorded.',
    },
  },
  'skill wish': {
    purpose: 'To give people work they grow by, and to spare them what they dread.',
    seenBy: `${skillsSeenBy}; the person alone, where they choose so`,
    keptFor: untilErased,
    fields: {
      person: 'Whose wish.',
      skill: 'Which skill.',
      wish: 'To learn it, to avoid it, or neither any more.',
      shownTo: 'Whether leads see it.',
      setAt: 'When it was said.',
    },
  },
  'skill code consent': {
    purpose: 'To count what somebody knows of code as evidence of skill only while they let it.',
    seenBy: oneself,
    keptFor: untilErased,
    fields: { person: 'Whose choice.', letsCode: 'Whether it counts.', setAt: 'When they chose.' },
  },
  'skill need': {
    purpose: 'To answer who said what a team needs.',
    seenBy: whoMay('skills.team'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who said it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  'skill request': {
    purpose: 'To let people ask others how well they think they know something.',
    seenBy: 'the one who asks and the one who is asked',
    keptFor: untilErased,
    fields: {
      person: 'Who asks.',
      skill: 'About which skill.',
      asked: 'Whom they ask.',
      note: 'What they write.',
      askedAt: 'When that was.',
      closedAs: 'Whether it was answered or declined.',
      closedAt: 'When that was.',
    },
  },
};
