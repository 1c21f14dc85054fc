import { groupBy } from '../../base/list.ts';
import { asKnown, type Knowledge } from './asKnown.ts';
import type { Chronicle, Fact, PersonId, PostId, TeamId } from './fact.ts';
import type { OrganisationFile } from './organisationFile.ts';

const datesOf = ({ from, to, openStart, announcedOn }: Fact) => ({
  ...(openStart ? {} : { from }),
  ...(to === null ? {} : { to }),
  ...(announcedOn === null ? {} : { announcedOn }),
});

/** The newest version of each thing, over the whole of its life. */
const lives = <K extends 'person' | 'team'>(
  facts: readonly Fact<K>[],
): { newest: Fact<K>; life: Fact<K> }[] =>
  [...groupBy(facts, (fact) => fact.id).values()].map((versions) => {
    const inOrder = versions.toSorted((a, b) => a.from - b.from);
    const newest = inOrder.at(-1)!;
    return { newest, life: { ...newest, from: inOrder[0]!.from, openStart: inOrder[0]!.openStart } };
  });

/**
 * Everything one viewer knows, dated, as files say it: what an export writes and any import of ours reads. People are
 * keyed by handle or e-mail where they have one, so that the files are readable; teams by slug.
 */
export const toOrganisationFile = (
  chronicle: Chronicle,
  knowledge: Knowledge,
  showsContact: boolean,
): OrganisationFile => {
  const known = asKnown(chronicle, knowledge);
  const identities = groupBy(known.identity, ({ body }) => body.person);
  const people = lives(known.person);
  const keys = new Map<PersonId, string>();
  const taken = new Set<string>();
  for (const { newest } of people) {
    const email = identities.get(newest.id)?.find(({ body }) => body.kind === 'email')?.body.value;
    const wished = newest.body.handle ?? (showsContact ? email?.split('@')[0] : undefined) ?? newest.id;
    const key = taken.has(wished) ? newest.id : wished;
    taken.add(key);
    keys.set(newest.id, key);
  }
  const personKey = (id: PersonId) => keys.get(id) ?? id;
  const personOrNull = (id: PersonId | null) => (id === null ? null : personKey(id));
  const slugs = new Map(lives(known.team).map(({ newest }) => [newest.id, newest.body.slug]));
  const teamKey = (id: TeamId) => slugs.get(id) ?? id;
  const posts = new Map<PostId, Fact<'post'>>(known.post.map((post) => [post.id, post]));
  const vacant = known.post.filter(
    ({ id, to }) => to === null && !known.appointment.some((a) => a.body.post === id && a.to === null),
  );
  return {
    people: people.map(({ newest, life }) => ({
      key: personKey(newest.id),
      ...newest.body,
      ...datesOf(life),
      identities: showsContact
        ? (identities.get(newest.id) ?? []).map(({ body: { kind, host, value } }) => ({ kind, host, value }))
        : [],
    })),
    teams: lives(known.team).map(({ newest: { body }, life }) => ({
      ...{ key: body.slug, slug: body.slug, name: body.name, kind: body.kind, stage: body.stage },
      parentKey: body.parent === null ? null : teamKey(body.parent),
      ...datesOf(life),
    })),
    seats: [
      ...known.appointment.flatMap((fact) => {
        const post = posts.get(fact.body.post)?.body;
        if (post === undefined) return [];
        const { person, share, acquired, cover, mentor } = fact.body;
        const seat = {
          teamKey: teamKey(post.team),
          role: post.role,
          title: post.title,
          personKey: personKey(person),
          share,
          acquired,
        };
        return [
          {
            ...seat,
            coverKey: personOrNull(cover),
            mentorKey: personOrNull(mentor),
            ordinal: post.ordinal,
            ...datesOf(fact),
          },
        ];
      }),
      ...vacant.map(({ body: post }) => ({
        ...{ teamKey: teamKey(post.team), role: post.role, title: post.title, personKey: null, share: null },
        ...{ acquired: 'unknown' as const, coverKey: null, mentorKey: null, ordinal: post.ordinal },
      })),
    ],
    members: known.membership.map((fact) => ({
      teamKey: teamKey(fact.body.team),
      personKey: personKey(fact.body.person),
      ...datesOf(fact),
    })),
    reportingLines: known.reportingLine.map((fact) => ({
      personKey: personKey(fact.body.person),
      managerKey: personKey(fact.body.manager),
      ...datesOf(fact),
    })),
  };
};
