import { episodes, offers } from '../../examples/harbour/leading/mentoring.ts';
import { dayOf } from '../base/day.ts';
import type { BroughtMentoring } from '../features/mentoring/server/index.ts';
import type { PersonId } from '../features/people/index.ts';

const dayOrNull = (text: string | null) => (text === null ? null : dayOf(text));

/** Times of leading and offers of the Harbour, with its people found by their addresses. */
export const harbourMentoring = (personOf: (email: string) => PersonId): BroughtMentoring => ({
  episodes: episodes.map(({ email, from, to, recordedOn, confirmations, ...said }) => ({
    ...{ ...said, person: personOf(email) },
    ...{ from: dayOf(from), to: dayOrNull(to), recordedOn: dayOf(recordedOn) },
    confirmations: confirmations.map(({ by, askedOn, confirmed }) => ({
      ...{ by: personOf(by), askedOn: dayOf(askedOn) },
      confirmed: confirmed ? { ...confirmed, on: dayOf(confirmed.on) } : null,
    })),
  })),
  offers: offers.map(({ email, to, saidOn, ...said }) => ({
    ...{ ...said, person: personOf(email), to: dayOrNull(to), saidOn: dayOf(saidOn) },
  })),
});
