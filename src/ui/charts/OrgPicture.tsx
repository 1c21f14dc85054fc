import { useElementSize, useReducedMotion } from '@mantine/hooks';
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import classes from './charts.module.css';
import { drawOrg, readInk } from './drawOrg.ts';
import type { Ink } from './drawSeats.ts';
import { OrgHint } from './OrgHint.tsx';
import { type Box, heightFor, type OrgNode, orgLayout, type PlacedTeam } from './orgLayout.ts';
import { describeTeam, stepTo } from './orgSteps.ts';

interface OrgPictureProps {
  readonly nodes: readonly OrgNode[];
  /** The team one has zoomed to; null is the whole organisation. */
  readonly focus: string | null;
  readonly onFocus: (id: string | null) => void;
  readonly onOpen: (node: OrgNode) => void;
  readonly lit: ReadonlySet<string> | null;
  /** Changes when the colours do. */
  readonly scheme: string;
}

const between = (a: Box, b: Box, t: number): Box => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
  w: a.w + (b.w - a.w) * t,
  h: a.h + (b.h - a.h) * t,
});

const ease = (t: number): number => 1 - (1 - t) ** 3;
const zoomTakes = 320;

const ringOf = ({ x, y, w, h }: Box) => ({ left: x, top: y, width: w, height: h });

const hit = (teams: readonly PlacedTeam[], x: number, y: number): PlacedTeam | undefined =>
  teams.findLast(({ box }) => x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h);

/** The organisation as nested boxes one can zoom into. OrgOutline shows the same as a list. */
export const OrgPicture = ({ nodes, focus, onFocus, onOpen, lit, scheme }: OrgPictureProps) => {
  const { ref, width } = useElementSize();
  const height = heightFor(nodes.length, width || 1000);
  const canvas = useRef<HTMLCanvasElement>(null);
  const still = useReducedMotion();
  const [hovered, setHovered] = useState<PlacedTeam | null>(null);
  const [focused, setFocused] = useState<PlacedTeam | null>(null);
  const [ink, setInk] = useState<Ink | null>(null);
  const placed = useMemo(
    () => (width > 0 ? orgLayout(nodes, { w: width, h: height }, focus) : []),
    [nodes, width, height, focus],
  );
  const before = useRef(new Map<string, Box>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: the scheme is what changes the colours on the page
  useEffect(() => {
    const read = () => canvas.current && setInk(readInk(canvas.current));
    read();
    // Again when the fonts are there: text is measured by them.
    void document.fonts.ready.then(read);
  }, [scheme]);

  useEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    if (!element || !pen || !ink || width === 0) return;
    const dense = window.devicePixelRatio || 1;
    const [w, h] = [Math.round(width * dense), Math.round(height * dense)];
    if (element.width !== w || element.height !== h) Object.assign(element, { width: w, height: h });
    const old = before.current;
    const moves = !still && old.size > 0 && placed.some(({ node, box }) => old.get(node.id)?.w !== box.w);
    const start = performance.now();
    let frame = 0;
    const paint = (now: number) => {
      const t = moves ? Math.min(1, (now - start) / zoomTakes) : 1;
      const here =
        t === 1
          ? placed
          : placed.map((p) => ({ ...p, box: between(old.get(p.node.id) ?? p.box, p.box, ease(t)) }));
      pen.setTransform(dense, 0, 0, dense, 0, 0);
      pen.clearRect(0, 0, width, height);
      drawOrg(pen, here, ink, lit);
      if (t < 1) frame = requestAnimationFrame(paint);
      else before.current = new Map(placed.map(({ node, box }) => [node.id, box]));
    };
    paint(start);
    return () => cancelAnimationFrame(frame);
  }, [placed, ink, lit, width, height, still]);

  const choose = (team: PlacedTeam) => {
    setHovered(null);
    setFocused(null);
    if (team.isGroup) onFocus(team.node.id);
    else onOpen(team.node);
  };
  const zoomOut = () => {
    if (focus !== null) onFocus(nodes.find(({ id }) => id === focus)?.parent ?? null);
  };
  const teamAt = (event: PointerEvent | React.MouseEvent) => {
    const frame = canvas.current!.getBoundingClientRect();
    return hit(placed, event.clientX - frame.left, event.clientY - frame.top);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return zoomOut();
    if (event.key === 'Enter' && focused) return choose(focused);
    const next = stepTo(placed, focused, event.key);
    if (!next) return;
    event.preventDefault();
    setFocused(next);
  };
  const shown = focused ?? hovered;
  return (
    <div ref={ref} className={classes.picture} style={{ height }}>
      <div
        className={classes.stage}
        role="application"
        aria-label="Picture of the organisation. Arrow keys walk from team to team, Enter zooms in or opens, Escape zooms out. The outline shows the same as a list."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setFocused(null)}
      >
        <canvas
          ref={canvas}
          style={{ width: '100%', height, cursor: hovered ? 'pointer' : 'default' }}
          onPointerMove={(event) => setHovered(teamAt(event) ?? null)}
          onPointerLeave={() => setHovered(null)}
          onClick={(event) => {
            const team = teamAt(event);
            if (team) choose(team);
          }}
        />
      </div>
      <p className="wh-hidden" aria-live="polite">
        {focused && describeTeam(focused)}
      </p>
      {shown && (
        <div
          className={classes.ring}
          data-focused={shown === focused || undefined}
          style={ringOf(shown.box)}
        />
      )}
      {shown && <OrgHint team={shown} frame={{ w: width, h: height }} />}
    </div>
  );
};
