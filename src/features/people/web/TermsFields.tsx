import { NumberInput } from '@mantine/core';
import { PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import type { Chosen } from './appointEdits.ts';
import { usePeopleSearch } from './usePeopleSearch.ts';

interface TermsFieldsProps {
  /** 0–100; null: not said. */
  readonly percent: number | null;
  readonly onPercent: (percent: number | null) => void;
  readonly cover: Chosen | null;
  readonly onCover: (person: Chosen | null) => void;
  readonly mentor: Chosen | null;
  readonly onMentor: (person: Chosen | null) => void;
}

/** How somebody holds a seat: with which share of the week, who stands in, who helps. */
export const TermsFields = (terms: TermsFieldsProps) => {
  const search = usePeopleSearch();
  return (
    <>
      <NumberInput
        label="Share of the week"
        description="What the seat may take, in percent. Leave empty when not said."
        value={terms.percent ?? ''}
        onChange={(value) => terms.onPercent(typeof value === 'number' ? value : null)}
        min={0}
        max={100}
        step={10}
        suffix=" %"
      />
      <PersonPicker
        label="Cover"
        description="Stands in while the holder is away."
        value={terms.cover}
        onChange={terms.onCover}
        search={search}
      />
      <PersonPicker label="Mentor" value={terms.mentor} onChange={terms.onMentor} search={search} />
    </>
  );
};
