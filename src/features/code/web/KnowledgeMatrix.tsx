import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { TeamKnowledgeAnswer } from '../api.ts';
import classes from './code.module.css';
import { AreaLink, DeveloperName } from './links.tsx';
import { byRisk, nameOf, percent } from './words.ts';

const atFirst = 30;
/** Below this somebody knows next to nothing of an area, and the cell stays empty. Configurable assumption. */
const shownFrom = 0.03;

const Cell = ({ value }: { readonly value: number }) => (
  <td>
    {value < shownFrom ? (
      <span className="wh-hidden">nothing</span>
    ) : (
      <span
        className={classes.heat}
        style={{ '--share': value } as React.CSSProperties}
        title={percent(value)}
      >
        <span className="wh-hidden">{percent(value)}</span>
      </span>
    )}
  </td>
);

/** Areas by people, as discs that grow with what is known. People stand by name: they are not ranked. */
export const KnowledgeMatrix = ({
  answer: { team, areas, people, knowledge },
}: {
  readonly answer: TeamKnowledgeAnswer;
}) => {
  const [shown, setShown] = useState(atFirst);
  const rows = useMemo(
    () => areas.map((area, at) => ({ area, at })).toSorted((a, b) => byRisk(a.area, b.area)),
    [areas],
  );
  const columns = useMemo(
    () =>
      people.map((who, at) => ({ who, at })).toSorted((a, b) => nameOf(a.who).localeCompare(nameOf(b.who))),
    [people],
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.matrix} tabIndex={0} aria-label="Areas by people">
        <table>
          <caption className="wh-hidden">What each member of {team.name} knows of each area</caption>
          <thead>
            <tr>
              <th scope="col">Area</th>
              {columns.map(({ who, at }) => (
                <th key={at} scope="col">
                  <span>
                    <DeveloperName who={who} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ area, at: row }) => (
              <tr key={area.repository.slug + area.id}>
                <th scope="row">
                  <AreaLink area={area} /> <span className="wh-quiet wh-small">{area.repository.name}</span>
                </th>
                {columns.map(({ at }) => (
                  <Cell key={at} value={knowledge[row]?.[at] ?? 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shown && (
        <Button variant="default" size="xs" mt={12} onClick={() => setShown(rows.length)}>
          Show all {rows.length} areas
        </Button>
      )}
    </>
  );
};
