import { Button } from '@mantine/core';
import { useState } from 'react';
import { groupBy } from '../../../base/list.ts';
import { shortDay } from '../../../ui/dates.ts';
import type { ChangeAnswer, PersonRef, TeamRef } from '../api.ts';
import { linkedParts } from './linkedParts.ts';
import { PersonLink, TeamLink } from './links.tsx';
import classes from './people.module.css';
import { Records } from './Records.tsx';

interface ChangeListProps {
  readonly changes: readonly ChangeAnswer[];
  /** Narrow places leave out the records. */
  readonly isBrief?: boolean;
  /** Id of the team or person whose page it is: not linked again. */
  readonly here?: string;
  /** How many are shown before one asks for all. */
  readonly atFirst?: number;
}

type Named = { readonly team: TeamRef } | { readonly person: PersonRef };

/** Sentences call people by name; a link would by handle. */
const asSaid = (person: PersonRef): PersonRef => ({ ...person, label: person.name });

const namedIn = ({ team, person }: ChangeAnswer, here: string | undefined) => [
  ...(team && team.id !== here ? [{ name: team.name, thing: { team } as Named }] : []),
  ...(person && person.id !== here
    ? [{ name: person.name, thing: { person: asSaid(person) } as Named }]
    : []),
];

const Sentence = ({ change, here }: { readonly change: ChangeAnswer; readonly here: string | undefined }) => (
  <span>
    {linkedParts(change.sentence, namedIn(change, here)).map((part) => {
      if (typeof part === 'string') return part;
      return 'team' in part.thing ? (
        <TeamLink key={part.thing.team.id} team={part.thing.team} />
      ) : (
        <PersonLink key={part.thing.person.id} person={part.thing.person} />
      );
    })}
  </span>
);

/** What happened, by day. */
export const ChangeList = ({
  changes,
  isBrief = false,
  here,
  atFirst = Number.POSITIVE_INFINITY,
}: ChangeListProps) => {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? changes : changes.slice(0, atFirst);
  return (
    <>
      <ol className={classes.changes}>
        {[...groupBy(shown, ({ day }) => day)].map(([day, ofDay]) => (
          <li key={day}>
            <time dateTime={day}>{shortDay(day)}</time>
            <ul className={classes.ofDay}>
              {ofDay.map((change) => (
                <li key={`${change.kind}${change.record.kind}${change.record.row}`}>
                  <Sentence change={change} here={here} />
                  {!isBrief && (
                    <>
                      {'\u00a0'}
                      <Records records={[change.record]} isIcon />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {changes.length > shown.length && (
        <Button variant="default" size="xs" mt={12} onClick={() => setAll(true)}>
          Show all {changes.length.toLocaleString('en-GB')}
        </Button>
      )}
    </>
  );
};
