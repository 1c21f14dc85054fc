import type { Bodies, Fact } from '../../people/index.ts';
import { whoMay } from '../refusal.ts';
import { asLongAsThePast, type RecordKept } from './recordKept.ts';

/** Kinds of facts that are about no person. A new kind is about people unless it is added here. */
type Impersonal = 'team' | 'post';
type Personal = Exclude<keyof Bodies, Impersonal>;
/** What every fact carries besides what it says; numbers that only the store uses are left out. */
type Frame = Exclude<keyof Fact, 'kind' | 'row' | 'id' | 'body'>;

const directory = `${whoMay('person.read')}; before its announcement only the people named on it`;

/** The facts. The compiler asks for a line here when a field is added to one of them. */
export const facts: { readonly [K in Personal]: RecordKept<string & keyof Bodies[K]> } & {
  readonly fact: RecordKept<Frame>;
} = {
  person: {
    purpose: 'To name the people of the organisation in its chart.',
    seenBy: directory,
    keptFor: asLongAsThePast,
    fields: {
      name: 'The name.',
      handle: 'The name people go by online, where they go by one.',
      standing: 'Whether this is a member, a contractor or a bot.',
    },
  },
  identity: {
    purpose: 'To know one person again in files, in git histories and at sign-in, never by name alone.',
    seenBy: whoMay('person.contact.read'),
    keptFor: asLongAsThePast,
    fields: {
      person: 'Whose address or login it is.',
      kind: 'Whether it is an e-mail address or a login.',
      host: 'Where the login is used, such as github.com.',
      value: 'The address or the login.',
    },
  },
  appointment: {
    purpose: 'To show who leads what, since when, and where nobody does.',
    seenBy: directory,
    keptFor: asLongAsThePast,
    fields: {
      post: 'The seat.',
      person: 'Who sits in it.',
      share: 'The share of the week the seat may take, where somebody said so.',
      acquired: 'Whether hired, promoted, appointed or acting.',
      cover: 'Who stands in while the holder is away.',
      mentor: 'Who helps the holder grow into it.',
      decidedBy: 'Who decided it.',
    },
  },
  membership: {
    purpose: 'To show who belongs to which team.',
    seenBy: directory,
    keptFor: asLongAsThePast,
    fields: { team: 'The team.', person: 'Who belongs to it.' },
  },
  reportingLine: {
    purpose: 'To show who reports to whom, and to let a manager see what only a manager may.',
    seenBy: directory,
    keptFor: asLongAsThePast,
    fields: { person: 'Who reports.', manager: 'To whom.' },
  },
  fact: {
    purpose: 'To show the organisation on any day, and the file or hand that each statement came from.',
    seenBy: 'whoever sees the record it belongs to',
    keptFor: asLongAsThePast,
    fields: {
      from: 'The first day it is true.',
      to: 'The day it ends.',
      openStart: 'Whether it may have begun earlier.',
      announcedOn: 'Before this day only the people named on it see it.',
      recordedAt: 'When it was recorded.',
      retractedAt: 'When it was closed or corrected.',
      retractionAnnouncedOn: 'Before this day only the people named on it see that it was closed.',
      source: 'The file, line and revision it was read from, or that it was typed.',
      addedBy: 'The change that recorded it.',
      retractedBy: 'The change that closed it.',
      retractedBySource: 'The file that closed it, or that a hand did.',
    },
  },
};
