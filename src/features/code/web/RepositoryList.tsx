import { Button, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Empty } from '../../../ui/states/Empty.tsx';
import type { RepositoryRow } from '../api.ts';
import classes from './code.module.css';
import { knownTones } from './mapTones.ts';
import { RepositoryCard } from './RepositoryCard.tsx';
import { ToneLegend } from './ToneLegend.tsx';

const searchedFrom = 9;
const atFirst = 60;

/** The part of a repository that is known by nobody or by one; what is not read yet comes first. */
const atRisk = ({ knownBy }: RepositoryRow): number => (knownBy ? knownBy.nobody + knownBy.one : 2);

/** A browser holds six connections to a host: more streams than this would leave none to ask anything with. */
const mostFollowed = 3;

const followedIn = (list: readonly RepositoryRow[]): ReadonlySet<string> =>
  new Set(
    list
      .filter(({ job }) => job !== null)
      .slice(0, mostFollowed)
      .map(({ slug }) => slug),
  );

export const RepositoryList = ({ list }: { readonly list: readonly RepositoryRow[] }) => {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(atFirst);
  const wanted = text.trim().toLowerCase();
  const found = useMemo(
    () =>
      list
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .toSorted((a, b) => atRisk(b) - atRisk(a) || a.name.localeCompare(b.name)),
    [list, wanted],
  );
  const followed = followedIn(found);
  return (
    <>
      <div className={classes.listBar}>
        {list.length >= searchedFrom && (
          <TextInput
            aria-label="Find a repository"
            placeholder="Find a repository"
            leftSection={<Search size={16} aria-hidden="true" />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <ToneLegend tones={knownTones.filter(({ key }) => key !== 'stale' && key !== 'aside')} />
      </div>
      {found.length === 0 ? (
        <Empty title="No repository is called that" />
      ) : (
        <ul className={classes.repositories}>
          {found.slice(0, shown).map((repository) => (
            <RepositoryCard
              key={repository.slug}
              repository={repository}
              isFollowed={followed.has(repository.slug)}
            />
          ))}
        </ul>
      )}
      {found.length > shown && (
        <Button variant="default" size="xs" mt={12} onClick={() => setShown(found.length)}>
          Show all {found.length.toLocaleString('en-GB')}
        </Button>
      )}
    </>
  );
};
