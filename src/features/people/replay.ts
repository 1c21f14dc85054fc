import type { Day, Moment } from '../../base/day.ts';
import { groupBy } from '../../base/list.ts';
import { overlaps, type Span } from '../../base/span.ts';
import type { Bodies, FactKind, Role } from './fact.ts';
import type { OrganisationFile } from './organisationFile.ts';
import { assignSlots, type EarlierSeats } from './slots.ts';
import { StatedFacts } from './statedFacts.ts';
import { appointmentKey, type Statement, statementsOf, withoutDay } from './statement.ts';

/** A dated fact in the source's own keys. */
export interface StatedFact<K extends FactKind = FactKind> extends Span {
  readonly kind: K;
  readonly key: string;
  readonly body: Bodies[K];
  /** True: the file itself gives the first day, it was not inferred from the revision. */
  readonly isDated: boolean;
  readonly openStart: boolean;
  readonly recordedAt: Moment;
  readonly retractedAt: Moment | null;
  readonly announcedOn: Day | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly revision: string | null;
  /** The stored row that this is, when the replay was seeded with it. */
  readonly row: number | null;
}

/** One state of the files: when it was recorded, and the day that counts for undated statements. */
export interface Revision {
  readonly day: Day;
  readonly at: Moment;
  readonly revision: string | null;
  readonly organisation: OrganisationFile;
}

const sameBody = (a: object, b: object): boolean => {
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const field in left) if (left[field] !== right[field]) return false;
  return true;
};

/** A replay put down in the middle. */
export interface ReplayState {
  readonly stated: readonly StatedFact[];
  readonly past: readonly StatedFact[];
  readonly lastDay: Day;
  readonly lastAt: Moment;
}

/**
 * Turns successive states of an organisation's files into dated facts. A statement holds from the first revision that
 * makes it to the first that no longer does, unless the file gives the days itself. Importing one snapshot is a replay
 * of one revision, seeded with what the same source said before.
 */
export class Replay {
  /** What the newest revision says. */
  readonly #stated = new StatedFacts();
  /** Versions that were superseded, and facts that ended. */
  readonly #past: StatedFact[] = [];
  readonly #pastByGroup = new Map<string, StatedFact<'appointment'>[]>();
  #isFresh: boolean;
  #lastDay = Number.NEGATIVE_INFINITY;
  #lastAt = Number.NEGATIVE_INFINITY;

  constructor(seed: readonly StatedFact[] = []) {
    this.#isFresh = seed.length === 0;
    for (const fact of seed.toSorted((a, b) => a.from - b.from)) {
      this.#lastAt = Math.max(this.#lastAt, fact.recordedAt);
      const isOver = fact.to !== null && !fact.isDated;
      const earlier = isOver ? fact : this.#stated.get(fact.kind, fact.key);
      if (earlier) this.#keep(earlier);
      if (!isOver) this.#stated.put(fact);
    }
  }

  /** All there is to go on from here another time. Plain data. */
  state(): ReplayState {
    return {
      stated: this.#stated.all(),
      past: this.#past,
      lastDay: this.#lastDay,
      lastAt: this.#lastAt,
    };
  }

  static goOn({ stated, past, lastDay, lastAt }: ReplayState): Replay {
    const replay = new Replay(stated);
    for (const fact of past) replay.#keep(fact);
    replay.#isFresh = false;
    replay.#lastDay = lastDay;
    replay.#lastAt = lastAt;
    return replay;
  }

  /** Every version of every fact, superseded ones included. */
  facts(): StatedFact[] {
    return [...this.#past, ...this.#stated.all()];
  }

  /** Commit times may run backwards; a later revision is never recorded before an earlier one. */
  advance(revision: Revision): void {
    this.#lastDay = Math.max(this.#lastDay, revision.day);
    this.#lastAt = Math.max(this.#lastAt, revision.at);
    const now = { ...revision, day: this.#lastDay, at: this.#lastAt };
    const said = new Set(this.#statements(now).map((statement) => this.#hear(statement, now)));
    for (const fact of this.#stated.all()) if (!said.has(fact)) this.#end(fact, now);
    this.#isFresh = false;
  }

  #statements(now: Revision): Statement[] {
    const { organisation, day } = now;
    const teams = new Set(organisation.teams.map((team) => team.key));
    const posts = this.#stated.of('post').filter((post) => post.to === null && teams.has(post.body.team));
    const groups = [...groupBy(posts, ({ body }) => `${body.team}/${body.title}`).values()].map(([post]) =>
      groupOf(post!),
    );
    const keys = new Set(organisation.seats.filter((seat) => seat.personKey !== null).map(appointmentKey));
    const earlier = this.#earlierSeats(posts, keys, day);
    return statementsOf(organisation, assignSlots(organisation.seats, earlier, groups, day));
  }

  /** `keys`: the appointments the revision states; those of others end on its day and leave their post free from then on. */
  #earlierSeats(posts: readonly StatedFact<'post'>[], keys: ReadonlySet<string>, day: Day): EarlierSeats {
    const openByGroup = groupBy(posts, ({ body }) => `${body.team}/${body.title}`);
    const ending = groupBy(
      this.#stated.of('appointment').filter((fact) => !keys.has(fact.key) && !keys.has(withoutDay(fact.key))),
      ({ body }) => body.post,
    );
    return {
      ordinalOf: (seat) => {
        const fact = this.#find('appointment', appointmentKey(seat)) as StatedFact<'appointment'> | undefined;
        return fact === undefined
          ? undefined
          : Number(fact.body.post.slice(fact.body.post.lastIndexOf('/') + 1));
      },
      openPosts: (teamKey, title) =>
        (openByGroup.get(`${teamKey}/${title}`) ?? []).map(({ body }) => body.ordinal),
      taken: (teamKey, title, ordinal) => {
        const post = `${teamKey}/${title}/${ordinal}`;
        const ends = (ending.get(post) ?? [])
          .filter(({ from }) => from < day)
          .map(({ from, to }) => ({ from, to: to ?? day }));
        return [...ends, ...(this.#pastByGroup.get(post) ?? [])];
      },
    };
  }

  #find(kind: FactKind, key: string): StatedFact | undefined {
    return this.#stated.get(kind, key) ?? this.#stated.get(kind, withoutDay(key));
  }

  /** Takes one statement in; returns the fact it stands for from now on. */
  #hear(statement: Statement, now: Revision): StatedFact {
    const known = this.#find(statement.kind, statement.key) ?? this.#takeUp(statement);
    if (known === undefined)
      return this.#stated.put(
        this.#factOf(
          statement,
          statement.from ?? Math.min(now.day, statement.since ?? now.day),
          now,
          statement.from === undefined && (this.#isFresh || statement.since !== undefined),
        ),
      );
    const from = statement.from ?? Math.min(known.from, statement.since ?? known.from);
    const to = statement.to ?? null;
    const isSameBody = sameBody(statement.body, known.body);
    if (isSameBody && from === known.from && to === known.to && statement.announcedOn === known.announcedOn)
      return known;
    this.#stated.drop(known);
    const changesFromNow = !isSameBody && statement.from === undefined && known.from < now.day;
    this.#supersede(known, now, changesFromNow ? now.day : null);
    const openStart =
      !changesFromNow && statement.from === undefined && (known.openStart || from < known.from);
    return this.#stated.put(this.#factOf(statement, changesFromNow ? now.day : from, now, openStart));
  }

  /** A stay that is over and that the file states again with the day it began: the same, not another one. */
  #takeUp({ kind, key, from }: Statement): StatedFact | undefined {
    if (from === undefined) return undefined;
    const at = this.#past.findIndex(
      (fact) => fact.kind === kind && fact.key === key && fact.from === from && fact.retractedAt === null,
    );
    const fact = this.#past[at];
    if (fact === undefined) return undefined;
    this.#past.splice(at, 1);
    return this.#stated.put(fact);
  }

  /** The file no longer says it: it ends on the day of the revision, and what was known before stays readable. */
  #end(fact: StatedFact, now: Revision): void {
    this.#stated.drop(fact);
    if (fact.to !== null && fact.to <= now.day) this.#keep(fact);
    else this.#supersede(fact, now, fact.from < now.day && !this.#isCorrected(fact, now) ? now.day : null);
  }

  /** A dated row that vanished while another now claims the same seat on the same days was a slip of the pen. */
  #isCorrected(fact: StatedFact, now: Revision): boolean {
    if (fact.kind !== 'appointment' || !fact.isDated) return false;
    const post = (fact as StatedFact<'appointment'>).body.post;
    const lived = { from: fact.from, to: now.day };
    return this.#stated
      .of('appointment')
      .some((other) => other !== fact && other.body.post === post && overlaps(other, lived));
  }

  #supersede(fact: StatedFact, now: Revision, endsOn: Day | null): void {
    this.#keep({ ...fact, retractedAt: now.at });
    if (endsOn !== null)
      this.#keep({ ...fact, to: endsOn, recordedAt: now.at, revision: now.revision, row: null });
  }

  #keep(fact: StatedFact): void {
    const wasNeverKnown =
      fact.row === null && fact.retractedAt !== null && fact.retractedAt <= fact.recordedAt;
    if (wasNeverKnown) return;
    this.#past.push(fact);
    if (fact.kind !== 'appointment' || fact.retractedAt !== null) return;
    const appointment = fact as StatedFact<'appointment'>;
    const group = this.#pastByGroup.get(appointment.body.post);
    if (group) group.push(appointment);
    else this.#pastByGroup.set(appointment.body.post, [appointment]);
  }

  #factOf(statement: Statement, from: Day, now: Revision, openStart: boolean): StatedFact {
    const { kind, key, body, announcedOn, file, line } = statement;
    return {
      ...{ kind, key, body, announcedOn, file, line, from, openStart },
      to: statement.to ?? null,
      isDated: statement.from !== undefined,
      recordedAt: now.at,
      retractedAt: null,
      revision: now.revision,
      row: null,
    };
  }
}

const groupOf = ({ body }: StatedFact<'post'>): { teamKey: string; role: Role; title: string } => ({
  teamKey: body.team,
  role: body.role,
  title: body.title,
});
