import type { OrgNode, PlacedTeam } from './orgLayout.ts';

const siblingsOf = (teams: readonly PlacedTeam[], team: PlacedTeam) =>
  teams.filter(({ node, depth }) => depth === team.depth && node.parent === team.node.parent);

/** Where an arrow key leads: left and right among siblings, down into a group, up to the parent. */
export const stepTo = (
  teams: readonly PlacedTeam[],
  from: PlacedTeam | null,
  key: string,
): PlacedTeam | undefined => {
  const here = from && teams.find(({ node }) => node.id === from.node.id);
  if (!here) return key.startsWith('Arrow') ? teams[0] : undefined;
  const siblings = siblingsOf(teams, here);
  const at = siblings.indexOf(here);
  if (key === 'ArrowRight') return siblings[at + 1];
  if (key === 'ArrowLeft') return siblings[at - 1];
  if (key === 'ArrowDown') return teams.find(({ node }) => node.parent === here.node.id) ?? siblings[at + 1];
  if (key === 'ArrowUp') return teams.find(({ node }) => node.id === here.node.parent) ?? siblings[at - 1];
  return undefined;
};

const seatSays = ({ title, state, holder }: OrgNode['seats'][number]): string =>
  state === 'vacant' ? `${title}: nobody` : `${title}: ${holder}${state === 'acting' ? ', acting' : ''}`;

/** `Berths, group. engineering manager: Ada Quill; tech lead: nobody`. */
export const describeTeam = ({ node, isGroup }: PlacedTeam): string =>
  `${node.name}${isGroup ? ', group' : ''}. ${node.seats.map(seatSays).join('; ') || 'No seats'}`;
