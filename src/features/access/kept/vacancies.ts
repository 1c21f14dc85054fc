import { whoMay } from '../refusal.ts';
import { asLongAsThePast, oneself, type RecordsKept, untilErased } from './recordKept.ts';

/** How leaders come and go. */
export const vacancies: RecordsKept = {
  vacancy: {
    purpose: 'To answer who opened a seat, and who stands in while it is empty.',
    seenBy: whoMay('vacancy.read'),
    keptFor: asLongAsThePast,
    fields: {
      reason: 'Why the seat is open.',
      waits: 'What waits for it, as it was typed.',
      cover: 'Who stands in.',
      setBy: 'Who opened or changed it.',
      setAt: 'When that was.',
    },
  },
  'vacancy call': {
    purpose: 'To call every seat out openly, and to answer who did.',
    seenBy: whoMay('vacancy.read'),
    keptFor: asLongAsThePast,
    fields: {
      words: 'What the seat is about.',
      setBy: 'Who wrote the call.',
      setAt: 'When that was.',
    },
  },
  'vacancy end': {
    purpose: 'To answer years later who was chosen for a seat, by whom and why.',
    seenBy: `who was chosen: ${whoMay('vacancy.read')}, once it is announced; why: those who stood and ${whoMay('vacancy.edit')}`,
    keptFor: 'The fact of the decision for good; the names in it until they are erased.',
    fields: {
      person: 'Who was chosen.',
      appointment: 'The appointment it ended in.',
      reason: 'The reason given.',
      alternatives: 'How many stood up, and both ways as they were worked out. No name of anybody else.',
      decidedBy: 'Who decided.',
      decidedAt: 'When that was.',
    },
  },
  candidacy: {
    purpose: 'To let people stand up for a seat in their own words. Off until it is switched on.',
    seenBy: `${oneself}; once the call is over ${whoMay('slate.read')}; nobody once it is withdrawn`,
    keptFor:
      'Until the process ends: then what was written goes, and withdrawn ones altogether. That somebody stood is kept for them alone, until they take it away.',
    fields: {
      person: 'Who stands up.',
      statement: 'Why, in their own words.',
      episodes: 'Which times of leading they show.',
      stoodOn: 'Since which day.',
      changedAt: 'When it was last worded.',
      withdrawnOn: 'The day they took it back.',
    },
  },
  'outside candidate': {
    purpose: 'To set people from outside beside those from within, with as little of them as possible.',
    seenBy: whoMay('slate.read'),
    keptFor: 'Until the process ends; then it is deleted.',
    fields: {
      reference: 'Initials or a reference, at most twelve letters. No name.',
      meets: 'Which lines of the profile they showed they meet.',
      freeFrom: 'From when they could begin.',
      addedBy: 'Who noted it.',
      addedAt: 'When that was.',
    },
  },
  'seat task': {
    purpose: 'To help people into a seat and out of it.',
    seenBy: whoMay('handover.edit'),
    keptFor: untilErased,
    fields: {
      appointment: 'For which appointment.',
      key: 'Which line of the list.',
      person: 'Whose list.',
      what: 'The words of a line that was typed.',
      toPerson: 'Who takes it over.',
      due: 'By when.',
      doneOn: 'When it was ticked off.',
      setBy: 'Who said so.',
      setAt: 'When that was.',
    },
  },
  'seat term': {
    purpose: 'To talk in time about whether somebody goes on in a seat. It ends nothing by itself.',
    seenBy: `${whoMay('handover.edit')}; ${whoMay('vacancy.edit')} of the team`,
    keptFor: untilErased,
    fields: {
      appointment: 'Which appointment.',
      person: 'Who holds it.',
      endsOn: 'Until when it is meant to be held.',
      reason: 'The reason given.',
      setBy: 'Who said so.',
      setAt: 'When that was.',
    },
  },
  emeritus: {
    purpose: 'To know whom to ask for advice on a seat they held. It gives no right.',
    seenBy: whoMay('vacancy.read'),
    keptFor: untilErased,
    fields: {
      person: 'Who held it.',
      post: 'Which seat.',
      fromDay: 'Since which day.',
      saidBy: 'Who said so.',
      saidAt: 'When that was.',
      endedOn: 'When the mark ended.',
    },
  },
};
