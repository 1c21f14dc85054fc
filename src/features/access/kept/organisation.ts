import { whoMay } from '../refusal.ts';
import { asLongAsThePast, oneself, type RecordsKept, untilErased } from './recordKept.ts';

/** What was done to the chart and beside it, and which features are on. */
export const organisation: RecordsKept = {
  'change set': {
    purpose: 'To answer who changed the chart, and to undo it.',
    seenBy: whoMay('changeset.read'),
    keptFor: asLongAsThePast,
    fields: {
      addedBy: 'Who made the change.',
      addedAt: 'When it was made.',
      summary: 'What it changed, in a sentence.',
      detail: 'The reason given, and what was asked for.',
    },
  },
  'import checkpoint': {
    purpose: 'To go on with the import of a history where it was stopped.',
    seenBy: 'nobody',
    keptFor: 'Until the import is recorded, or another of the same files is begun.',
    fields: { state: 'What the files said about people up to there.' },
  },
  job: {
    purpose: 'To show how far long work is and what came of it, and to go on with it after a break.',
    seenBy: `${oneself}; without what was asked and what came of it, ${whoMay('job.any')}`,
    keptFor: 'Two weeks after its end.',
    fields: {
      startedBy: 'Who started it.',
      createdAt: 'When that was.',
      endedAt: 'When it ended.',
      input: 'What was asked for.',
      message: 'How far it is, or how it ended.',
      checkpoint: 'Where it goes on after a break.',
      answer: 'What came of it, as the one who started it may know it.',
    },
  },
  'finding disposition': {
    purpose: 'To see that a finding is looked after, and by whom.',
    seenBy: whoMay('helm.read'),
    keptFor: asLongAsThePast,
    fields: {
      owner: 'Who looks after it.',
      decidedBy: 'Who resolved, snoozed or accepted it.',
      decidedAt: 'When that was.',
      reason: 'The reason given.',
    },
  },
  'expected seat': {
    purpose: 'To answer who said that a seat is wanted or not.',
    seenBy: whoMay('expectations.read'),
    keptFor: 'Until somebody says otherwise.',
    fields: { setBy: 'Who said it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  charter: {
    purpose: 'To answer who wrote what a seat answers for.',
    seenBy: whoMay('charters.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who wrote it.', setAt: 'When that was.' },
  },
  absence: {
    purpose: 'To ask nobody who is not here, and to let nobody lose standing by being away. Why is not kept.',
    seenBy: whoMay('absence.read'),
    keptFor: asLongAsThePast,
    fields: {
      person: 'Who is away.',
      from: 'From when.',
      to: 'Until when.',
      recordedBy: 'Who recorded it.',
      recordedAt: 'When that was.',
      withdrawnBy: 'Who took it back.',
      withdrawnAt: 'When that was.',
    },
  },
  'feature switch': {
    purpose: 'To answer who switched a feature about people on or off.',
    seenBy: whoMay('audit.read'),
    keptFor: asLongAsThePast,
    fields: { setBy: 'Who switched it.', setAt: 'When that was.', reason: 'The reason given.' },
  },
  'feature notice': {
    purpose: 'To show nothing of a feature about people before each has read what it does.',
    seenBy: `${oneself}; how many have, everyone who is signed in`,
    keptFor: untilErased,
    fields: {
      person: 'Who read it.',
      notice: 'Which wording.',
      acknowledgedAt: 'When that was.',
    },
  },
};
