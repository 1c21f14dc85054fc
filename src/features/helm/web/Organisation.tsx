import { Button, SegmentedControl, Switch, TextInput, useComputedColorScheme } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { Search, ZoomOut } from 'lucide-react';
import { useMemo, useState } from 'react';
import { count } from '../../../base/list.ts';
import { OrgOutline } from '../../../ui/charts/OrgOutline.tsx';
import { OrgPicture } from '../../../ui/charts/OrgPicture.tsx';
import { type OrgNode, pathTo } from '../../../ui/charts/orgLayout.ts';
import { DoubleMark, SeatMark } from '../../../ui/controls/SeatMark.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { kindWords } from '../../people/web/index.tsx';
import type { HelmAnswer, TreeAnswer } from '../api.ts';
import classes from './helm.module.css';
import { isMarker, litTeams, orgNodes, withoutMarkers } from './orgNodes.ts';

interface OrganisationProps {
  readonly tree: TreeAnswer;
  readonly answer: HelmAnswer;
  /** Kind of the sentence that is open. */
  readonly show: string | undefined;
}

const Legend = () => (
  <ul className={classes.legend} aria-label="What the shapes say">
    <li>
      <SeatMark state="held" /> held
    </li>
    <li>
      <DoubleMark /> one person in both seats
    </li>
    <li>
      <SeatMark state="acting" /> acting
    </li>
    <li>
      <SeatMark state="vacant" /> vacant
    </li>
  </ul>
);

/** The organisation as a picture to zoom into, or the same as an outline. */
export const Organisation = ({ tree, answer, show }: OrganisationProps) => {
  const navigate = useNavigate();
  const scheme = useComputedColorScheme('light');
  const isNarrow = useMediaQuery('(max-width: 640px)', window.innerWidth <= 640);
  const [chosen, setChosen] = useState<'picture' | 'outline' | null>(null);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 120);
  const [focus, setFocus] = useState<string | null>(null);
  const [withMarkers, setWithMarkers] = useState(false);
  const markers = tree.teams.filter(isMarker).length;
  const isAll = withMarkers || markers === tree.teams.length;
  const teams = useMemo(() => (isAll ? tree.teams : withoutMarkers(tree.teams)), [tree, isAll]);
  const nodes = useMemo(() => orgNodes(teams, (kind) => kindWords[kind]), [teams]);
  const about = useMemo(() => {
    const keys = answer.sentences.find(({ kind }) => kind === show)?.findings ?? [];
    return answer.findings.filter(({ key }) => keys.includes(key)).flatMap(({ team }) => team?.id ?? []);
  }, [answer, show]);
  const lit = useMemo(() => litTeams(teams, asked, about), [teams, asked, about]);
  const slugs = useMemo(() => new Map(tree.teams.map(({ id, slug }) => [id, slug])), [tree]);
  const open = (node: OrgNode) =>
    void navigate({ to: '/teams/$slug', params: { slug: slugs.get(node.id)! } });
  const view = chosen ?? (isNarrow ? 'outline' : 'picture');
  const path = pathTo(nodes, focus);
  if (nodes.length === 0)
    return (
      <Empty
        title="No team was recorded on this day"
        actions={
          <Button component={Link} to="/import">
            Bring my organisation
          </Button>
        }
      />
    );
  return (
    <div className={classes.org}>
      <div className={classes.orgBar}>
        <nav aria-label="Zoomed to" className={classes.crumbs}>
          <button type="button" onClick={() => setFocus(null)} aria-current={focus === null || undefined}>
            Everything
          </button>
          {path.map((node) => (
            <button
              key={node.id}
              type="button"
              onClick={() => setFocus(node.id)}
              aria-current={node.id === focus || undefined}
            >
              {node.name}
            </button>
          ))}
        </nav>
        {focus !== null && (
          <>
            <Button
              size="xs"
              variant="subtle"
              leftSection={<ZoomOut size={15} aria-hidden="true" />}
              onClick={() => setFocus(path.at(-2)?.id ?? null)}
            >
              Zoom out
            </Button>
            <Button size="xs" variant="subtle" onClick={() => open(path.at(-1)!)}>
              Open {path.at(-1)?.name}
            </Button>
          </>
        )}
        <div className={classes.orgFind}>
          {markers > 0 && markers < tree.teams.length && (
            <Switch
              size="xs"
              label={`Show ${count(markers, 'marker team')}`}
              checked={withMarkers}
              onChange={(event) => setWithMarkers(event.currentTarget.checked)}
            />
          )}
          <TextInput
            size="xs"
            aria-label="Find a team or a lead in the picture"
            placeholder="Find a team or a lead"
            leftSection={<Search size={14} aria-hidden="true" />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <SegmentedControl
            size="xs"
            aria-label="View"
            value={view}
            onChange={(next) => setChosen(next as typeof view)}
            data={[
              { value: 'picture', label: 'Picture' },
              { value: 'outline', label: 'Outline' },
            ]}
          />
        </div>
      </div>
      {view === 'picture' ? (
        <OrgPicture nodes={nodes} focus={focus} onFocus={setFocus} onOpen={open} lit={lit} scheme={scheme} />
      ) : (
        <OrgOutline nodes={nodes} onOpen={open} lit={asked.trim() ? lit : null} />
      )}
      <div className={classes.orgFoot}>
        <Legend />
        <p className="wh-quiet wh-small" aria-live="polite">
          {asked.trim() && lit && `${lit.size} found`}
        </p>
      </div>
    </div>
  );
};
