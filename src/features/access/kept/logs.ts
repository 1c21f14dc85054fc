import { whoMay } from '../refusal.ts';
import type { RecordsKept } from './recordKept.ts';

/** Who looked, and what was done. */
export const logs: RecordsKept = {
  'access log': {
    purpose: 'To let everyone see who looked at their personal data. The chart itself is not logged.',
    seenBy: whoMay('accessLog.own'),
    keptFor: 'At least 6 months; no job deletes it yet.',
    fields: {
      subject: 'Whose data was looked at.',
      viewer: 'Who looked.',
      what: 'At which kind of data.',
      day: 'On which day.',
      times: 'How often on that day.',
      lastAt: 'When last on that day.',
    },
  },
  'audit entry': {
    purpose: 'To prove afterwards what was done, and that the record of it was not altered.',
    seenBy: whoMay('audit.read'),
    keptFor: 'For good: it names nobody.',
    fields: { at: 'When something was done.', action: 'What kind of thing was done.' },
  },
  'audit payload': {
    purpose: 'To answer who did what, as long as nobody concerned asked to have it erased.',
    seenBy: `${whoMay('audit.read')}, without personal content`,
    keptFor: 'At least 6 months, and until it is erased; no job deletes it yet.',
    fields: {
      actor: 'Who did it.',
      subject: 'To whom or what.',
      reason: 'The reason given.',
      payload: 'The particulars, without personal content.',
    },
  },
};
