import { whoMay } from '../refusal.ts';
import { type RecordsKept, untilErased } from './recordKept.ts';

/** Times of leading, mentors and the path to a seat. */
export const mentoring: RecordsKept = {
  'leading episode': {
    purpose:
      'To let people show that they have led, in their own words. What they produce themselves is no kind.',
    seenBy: `${whoMay('episodes.read')}; and who was asked to confirm it, that one`,
    keptFor: 'Until the person has it erased; what they withdraw is hidden from others at once.',
    fields: {
      person: 'Who led, and wrote it down.',
      kind: 'In which way: a project, a decision, an incident and so on.',
      what: 'What it was, in their words.',
      seat: 'For which seat it is evidence.',
      practice: 'Which practice it shows.',
      fromDay: 'From when.',
      toDay: 'Until when.',
      recordedOn: 'On which day they wrote it.',
      source: 'Whether it was typed, or which import it came with.',
      withdrawnOn: 'The day they took it back.',
    },
  },
  'episode confirmation': {
    purpose: 'To have somebody who saw it say so.',
    seenBy: `the person themself and who was asked; once confirmed, ${whoMay('episodes.read')}`,
    keptFor: untilErased,
    fields: {
      person: 'Who asks.',
      episode: 'To confirm which episode.',
      asked: 'Whom they ask.',
      note: 'What they write with it.',
      askedOn: 'On which day.',
      answer: 'Whether it was confirmed or declined. A refusal is seen by the person alone.',
      word: 'What was seen, in words.',
      answeredOn: 'On which day it was answered.',
    },
  },
  'leading path': {
    purpose: 'To show somebody the way to a seat they would like, and let them choose who may see it.',
    seenBy: 'the person themself; their manager and their mentor, each only where the person shows it',
    keptFor: untilErased,
    fields: {
      person: 'Whose path.',
      aim: 'Which seat they would like.',
      shownToManager: 'Whether the manager may see it.',
      shownToMentor: 'Whether the mentor may see it.',
      setOn: 'On which day they said so.',
    },
  },
  'mentor offer': {
    purpose: 'To find mentors among those who have done it and would.',
    seenBy: whoMay('mentors.read'),
    keptFor: untilErased,
    fields: {
      person: 'Who offers.',
      seats: 'For holders of which seats.',
      places: 'How many at once.',
      untilDay: 'Until when.',
      note: 'What they write with it.',
      setOn: 'On which day they said so.',
    },
  },
  mentorship: {
    purpose: 'To help who leads for the first time by somebody who has done it.',
    seenBy: `the two; once both have said yes, that it is: ${whoMay('mentors.read')}`,
    keptFor: untilErased,
    fields: {
      mentee: 'Who asks for a mentor.',
      mentor: 'Whom they ask.',
      outsideName:
        'A mentor from outside, as the mentee calls them; only with their consent, and seen by the mentee alone.',
      seat: 'For which seat.',
    },
  },
  'mentorship step': {
    purpose:
      'To know where the two stand, and to remind them of a talk. Nothing of a talk but its day is kept.',
    seenBy: 'the two',
    keptFor: untilErased,
    fields: {
      mentorship: 'Between whom.',
      step: 'What was done: asked, trial talk, yes, talk, end and so on.',
      takenBy: 'By which of the two.',
      onDay: 'On which day.',
      word: 'A note with the request, or why it ended.',
      cadenceDays: 'How often they want to talk.',
      reviewOn: 'When they want to look back.',
      recordedOn: 'On which day it was recorded.',
    },
  },
};
