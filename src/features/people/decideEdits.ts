import { dayOf } from '../../base/day.ts';
import { type Fault, InputError } from '../../base/errors.ts';
import { slugFor } from '../../base/slug.ts';
import { covers, overlaps } from '../../base/span.ts';
import { Draft, type DraftContext } from './draft.ts';
import type { Edit } from './editApi.ts';
import type { Changes, Chronicle, Fact, PersonId } from './fact.ts';
import { mergePeople, splitPerson } from './mergePeople.ts';

/** An edit of one kind. */
type Of<Do extends Edit['do']> = Extract<Edit, { do: Do }>;
type Decide = { readonly [Do in Edit['do']]: (edit: Of<Do>, draft: Draft, made: Made) => void };

/** Ids given to things that the same request makes and speaks of as `new:1`. */
class Made {
  readonly ids: Record<string, string> = {};
  keep(as: string | undefined, id: string): void {
    if (as !== undefined) this.ids[as] = id;
  }
  id(given: string): string {
    if (!given.startsWith('new:')) return given;
    const id = this.ids[given];
    if (id === undefined)
      throw new InputError(
        'unknown-new',
        `${given} is not made by an earlier edit of this request. Put the edit that makes it first.`,
      );
    return id;
  }
  orNull(given: string | null): string | null {
    return given === null ? null : this.id(given);
  }
}

const optionalDay = (text: string | undefined): number | null => (text === undefined ? null : dayOf(text));
const fromOf = (edit: { readonly from?: string | undefined }, { context }: Draft): number =>
  edit.from === undefined ? context.today : dayOf(edit.from);
const open = (from: number) => ({ from, to: null });
const spanOf = (edit: Of<'appoint'>, draft: Draft) => ({
  from: fromOf(edit, draft),
  to: optionalDay(edit.until),
});

const addIdentity = (
  draft: Draft,
  person: PersonId,
  identity: { kind: 'email' | 'login'; host: string; value: string },
): void => {
  const value = identity.value.trim();
  const taken = draft
    .all('identity')
    .find(
      ({ body, to }) =>
        to === null &&
        body.kind === identity.kind &&
        body.host === identity.host &&
        body.value.toLowerCase() === value.toLowerCase(),
    );
  if (taken) {
    const owner = draft.need('person', taken.body.person).body.name;
    throw new InputError(
      'identity-taken',
      `${value} belongs to ${owner} already. Use another, or merge the two people.`,
    );
  }
  draft.add('identity', { ...identity, value, person }, open(draft.need('person', person).from));
};

/** The post an appointment goes into: the one named, else the team's free one of this title, else a new one. */
const postFor = (edit: Of<'appoint'>, draft: Draft, made: Made): string => {
  if (edit.post !== undefined) return made.id(edit.post);
  if (edit.team === undefined || edit.role === undefined)
    throw new InputError('no-post', 'Name the seat, or the team and the role.');
  const team = made.id(edit.team);
  const span = spanOf(edit, draft);
  const title = edit.title ?? defaultTitles[edit.role];
  const posts = draft
    .all('post')
    .filter(
      ({ body }) =>
        body.team === team &&
        body.role === edit.role &&
        (edit.title === undefined || body.title === edit.title),
    );
  const isFree = (post: Fact<'post'>) =>
    !draft.all('appointment').some((a) => a.body.post === post.id && overlaps(a, span));
  const free = posts
    .filter((post) => covers(post, span.from) && isFree(post))
    .sort((a, b) => a.body.ordinal - b.body.ordinal)[0];
  if (free) return free.id;
  const ordinal =
    Math.max(0, ...posts.filter(({ body }) => body.title === title).map(({ body }) => body.ordinal)) + 1;
  draft.need('team', team);
  return draft.add('post', { team, role: edit.role, title, ordinal }, span);
};

/** A post must be there for as long as someone sits in it. */
const widenPost = (post: string, from: number, draft: Draft): void => {
  const fact = draft.need('post', post, from);
  if (fact.from > from) draft.replace(fact, { from });
};

/** What a seat is called where the organisation has no word of its own. */
export const defaultTitles = { EM: 'engineering manager', TL: 'tech lead', PgM: 'program manager' } as const;

const refuseLoop = (draft: Draft, person: PersonId, manager: PersonId, on: number): void => {
  const managerOf = new Map(
    draft
      .all('reportingLine')
      .filter((line) => covers(line, on))
      .map(({ body }) => [body.person, body.manager]),
  );
  for (
    let above: string | undefined = manager, steps = 0;
    above !== undefined && steps < 1000;
    above = managerOf.get(above), steps += 1
  )
    if (above === person)
      throw new InputError(
        'reporting-loop',
        `${draft.need('person', manager).body.name} reports to ${draft.need('person', person).body.name} already. End that line first.`,
      );
};

const decide: Decide = {
  addPerson: (edit, draft, made) => {
    const id = draft.add(
      'person',
      { name: edit.name, handle: null, standing: edit.standing },
      open(fromOf(edit, draft)),
    );
    made.keep(edit.as, id);
    for (const value of edit.emails) addIdentity(draft, id, { kind: 'email', host: '', value });
    for (const { host, value } of edit.logins) addIdentity(draft, id, { kind: 'login', host, value });
  },
  changePerson: ({ person, name, standing }, draft, made) =>
    draft.replace(draft.need('person', made.id(person)), {
      body: { ...(name !== undefined && { name }), ...(standing !== undefined && { standing }) },
    }),
  endPerson: ({ person, on, announcedOn }, draft, made) => {
    const id = made.id(person);
    const [day, announced] = [dayOf(on), optionalDay(announcedOn)];
    for (const fact of draft.all('appointment')) if (fact.body.person === id) draft.end(fact, day, announced);
    for (const fact of draft.all('membership')) if (fact.body.person === id) draft.end(fact, day, announced);
    for (const fact of draft.all('reportingLine'))
      if (fact.body.person === id || fact.body.manager === id) draft.end(fact, day, announced);
    draft.end(draft.need('person', id), day, announced);
  },
  addTeam: (edit, draft, made) => {
    const slug = slugFor(edit.name, new Set(draft.all('team').map(({ body }) => body.slug)), 'team');
    const { name, kind, stage } = edit;
    made.keep(
      edit.as,
      draft.add(
        'team',
        { slug, name, kind, stage, parent: made.orNull(edit.parent) },
        open(fromOf(edit, draft)),
      ),
    );
  },
  changeTeam: ({ team, on, name, kind, stage, parent }, draft, made) => {
    const fact = draft.need('team', made.id(team));
    const day = on === undefined ? draft.context.today : dayOf(on);
    const body = {
      ...(name !== undefined && { name }),
      ...(kind !== undefined && { kind }),
      ...(stage !== undefined && { stage }),
      ...(parent !== undefined && { parent: made.orNull(parent) }),
    };
    for (let above = body.parent ?? null; above !== null; above = draft.need('team', above).body.parent)
      if (above === fact.id)
        throw new InputError(
          'team-loop',
          `${fact.body.name} cannot lie below itself. Choose another parent.`,
        );
    if (fact.from >= day) draft.replace(fact, { body });
    else {
      draft.end(fact, day);
      draft.add('team', { ...fact.body, ...body }, { from: day, to: fact.to }, { id: fact.id });
    }
  },
  endTeam: ({ team, on }, draft, made) => {
    const id = made.id(team);
    const day = dayOf(on);
    const posts = draft.all('post').filter((post) => post.body.team === id);
    for (const fact of draft.all('appointment'))
      if (posts.some((post) => post.id === fact.body.post)) draft.end(fact, day);
    for (const post of posts) draft.end(post, day);
    for (const fact of draft.all('membership')) if (fact.body.team === id) draft.end(fact, day);
    draft.end(draft.need('team', id), day);
  },
  openPost: (edit, draft, made) => {
    const team = draft.need('team', made.id(edit.team)).id;
    const ordinals = draft
      .all('post')
      .filter(({ body }) => body.team === team && body.title === edit.title)
      .map(({ body }) => body.ordinal);
    const post = { team, role: edit.role, title: edit.title, ordinal: Math.max(0, ...ordinals) + 1 };
    made.keep(edit.as, draft.add('post', post, open(fromOf(edit, draft))));
  },
  closePost: ({ post, on }, draft, made) => {
    const id = made.id(post);
    for (const fact of draft.all('appointment')) if (fact.body.post === id) draft.end(fact, dayOf(on));
    draft.end(draft.need('post', id), dayOf(on));
  },
  appoint: (edit, draft, made) => {
    const post = postFor(edit, draft, made);
    const from = fromOf(edit, draft);
    const person = draft.need('person', made.id(edit.person));
    widenPost(post, from, draft);
    const { share, acquired } = edit;
    const body = {
      post,
      person: person.id,
      share,
      acquired,
      cover: made.orNull(edit.cover),
      mentor: made.orNull(edit.mentor),
      decidedBy: draft.context.author,
    };
    draft.add('appointment', body, spanOf(edit, draft), { announcedOn: optionalDay(edit.announcedOn) });
  },
  correctAppointment: ({ appointment, from, share, acquired, cover, mentor }, draft, made) => {
    const fact = draft.need('appointment', made.id(appointment));
    const body = {
      ...(share !== undefined && { share }),
      ...(acquired !== undefined && { acquired }),
      ...(cover !== undefined && { cover: made.orNull(cover) }),
      ...(mentor !== undefined && { mentor: made.orNull(mentor) }),
    };
    draft.replace(fact, { body, ...(from !== undefined && { from: dayOf(from) }) });
    if (from !== undefined) widenPost(fact.body.post, dayOf(from), draft);
  },
  endAppointment: ({ appointment, on, announcedOn }, draft, made) =>
    draft.end(draft.need('appointment', made.id(appointment)), dayOf(on), optionalDay(announcedOn)),
  join: (edit, draft, made) => {
    const [team, person] = [
      draft.need('team', made.id(edit.team)).id,
      draft.need('person', made.id(edit.person)),
    ];
    const span = open(fromOf(edit, draft));
    if (
      draft
        .all('membership')
        .some((fact) => fact.body.team === team && fact.body.person === person.id && overlaps(fact, span))
    )
      throw new InputError('is-member', `${person.body.name} is on this team already.`);
    draft.add('membership', { team, person: person.id }, span);
  },
  leave: ({ membership, on }, draft, made) =>
    draft.end(draft.need('membership', made.id(membership)), dayOf(on)),
  reportTo: (edit, draft, made) => {
    const [person, manager] = [
      draft.need('person', made.id(edit.person)).id,
      draft.need('person', made.id(edit.manager)).id,
    ];
    const from = fromOf(edit, draft);
    const announcedOn = optionalDay(edit.announcedOn);
    refuseLoop(draft, person, manager, from);
    for (const line of draft.all('reportingLine'))
      if (line.body.person === person && overlaps(line, open(from))) draft.end(line, from, announcedOn);
    draft.add('reportingLine', { person, manager }, open(from), { announcedOn });
  },
  endReporting: ({ person, on }, draft, made) => {
    for (const line of draft.all('reportingLine'))
      if (line.body.person === made.id(person)) draft.end(line, dayOf(on));
  },
  addIdentity: ({ person, kind, host, value }, draft, made) =>
    addIdentity(draft, made.id(person), { kind, host, value }),
  removeIdentity: ({ identity }, draft, made) => draft.retract(draft.need('identity', made.id(identity))),
  mergePeople: ({ keep, absorb }, draft, made) => mergePeople(draft, made.id(keep), made.id(absorb)),
  splitPerson: (edit, draft, made) => made.keep(edit.as, splitPerson(draft, made.id(edit.person), edit)),
};

export interface Decision {
  readonly changes: Changes;
  readonly made: Readonly<Record<string, string>>;
  /** All that is wrong, one line per edit; then nothing may be kept. */
  readonly faults: readonly Fault[];
}

/** What edits by hand lead to. Each sees those before it; one fault refuses them all. */
export const decideEdits = (
  chronicle: Chronicle,
  edits: readonly Edit[],
  context: DraftContext,
): Decision => {
  const draft = new Draft(chronicle, context);
  const made = new Made();
  const faults: Fault[] = [];
  edits.forEach((edit, index) => {
    try {
      (decide[edit.do] as (edit: Edit, draft: Draft, made: Made) => void)(edit, draft, made);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push({ line: index + 1, message: error.message, severity: 'error' });
    }
  });
  return { changes: draft.changes(), made: made.ids, faults };
};
