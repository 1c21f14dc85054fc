import { readLoads } from '../../load/server/index.ts';
import type { View } from '../../people/index.ts';
import { type PersonId, personRefOf } from '../../people/index.ts';
import type { Asking } from '../../people/server/index.ts';
import type { ProposalAnswer } from '../api.ts';
import type { LeadSeat } from '../leadSeat.ts';
import { proposeMentors, sayNobodyFits, withoutFull } from '../proposeMentors.ts';
import { sayReasons } from '../sentences.ts';
import type { MentoringServer } from './mentoringServer.ts';
import type { Scene } from './scene.ts';
import { readOffers } from './store/index.ts';

interface Proposed {
  readonly proposals: ProposalAnswer[];
  readonly nobodyFits: string;
}

/** So many are proposed at most: one asks one at a time. Their loads alone are looked at. */
const atMost = 5;

/**
 * Whom a lead could ask to be their mentor, each with the reasons. Whose week is overloaded is left out; that is said of
 * nobody, and nobody sees the figure.
 */
export const proposeFor = async (
  mentoring: MentoringServer,
  asking: Asking,
  scene: Scene,
  view: View,
  lead: { readonly person: PersonId; readonly seat: LeadSeat },
): Promise<Proposed> => {
  const offers = await readOffers(mentoring.db, asking.orgId, scene.day);
  const all = proposeMentors({ ...scene, offers, mayBeNamed: scene.feature.readers }, lead);
  const first = all.proposals.slice(0, 4 * atMost).map(({ person }) => person);
  const loads = [...(await readLoads(mentoring.load, asking, view, first)).values()];
  const full = loads.filter(({ standing, band }) => standing === 'on' && band === 'overloaded');
  const found = withoutFull(all, new Set(full.map(({ person }) => person)));
  const told = { seat: lead.seat, names: scene.names, day: scene.day, isMe: lead.person === asking.personId };
  return {
    proposals: found.proposals.slice(0, atMost).map((proposal) => ({
      person: personRefOf(proposal.person, scene.names),
      reasons: [...sayReasons(proposal, told)],
      hasOffered: proposal.offer !== null,
      note: proposal.offer?.note ?? null,
    })),
    nobodyFits: sayNobodyFits(found, lead.seat),
  };
};
