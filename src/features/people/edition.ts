import type { Day } from '../../base/day.ts';
import { Recent } from '../../base/remember.ts';
import { asKnown, type Knowledge } from './asKnown.ts';
import type { Chronicle, PersonId } from './fact.ts';
import { insidersOn } from './insidersOn.ts';
import { type View, viewOf } from './view.ts';

/** At 10,000 people a view and what is made of it take some 10 MB. */
const viewsKept = 8;

/**
 * A chronicle as it stands after a change set, and the views of it that were asked for last, so that nobody waits for
 * one that somebody had already. Everyone who is named on nothing secret knows the same and shares the same views.
 */
export class Edition {
  readonly chronicle: Chronicle;
  /** Number of the newest change set in it. */
  readonly version: number;
  readonly #insiders = new Recent<ReadonlySet<PersonId>>(2);
  readonly #known = new Recent<Chronicle>(viewsKept);
  readonly #views = new Recent<View>(viewsKept);

  constructor(chronicle: Chronicle, version: number) {
    this.chronicle = chronicle;
    this.version = version;
  }

  /** What `asKnown` says; the same object for the same knowledge. */
  known(knowledge: Knowledge): Chronicle {
    const shared = this.#shared(knowledge);
    return this.#known.get(keyOf(shared), () => asKnown(this.chronicle, shared));
  }

  /** The organisation on a day, as somebody knows it. */
  view(knowledge: Knowledge, day: Day): View {
    const shared = this.#shared(knowledge);
    return this.#views.get(`${keyOf(shared)} ${day}`, () => viewOf(this.known(shared), day, this.version));
  }

  #shared({ viewer, today, knownAt }: Knowledge): Knowledge {
    const insiders = this.#insiders.get(String(today), () => insidersOn(this.chronicle, today));
    return { knownAt, today, viewer: viewer !== null && insiders.has(viewer) ? viewer : null };
  }
}

const keyOf = ({ knownAt, viewer, today }: Knowledge): string => `${viewer ?? ''} ${today} ${knownAt ?? ''}`;
