import { Radio, Select } from '@mantine/core';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { capital } from '../../people/web/index.tsx';
import type { SkillRef, SkillsAnswer } from '../api.ts';
import { type Level, levels } from '../level.ts';
import { behaviours } from '../sentences.ts';
import classes from './skills.module.css';

interface SkillFieldProps {
  readonly value: string | null;
  readonly onChange: (skill: string | null) => void;
  /** Always to choose, also where the list does not offer it any more. */
  readonly given?: SkillRef | undefined;
}

/** Chooses a skill of the list. */
export const SkillField = ({ value, onChange, given }: SkillFieldProps) => {
  const { data } = useAnswer<SkillsAnswer>('/api/skills');
  const offered = (data?.items ?? []).filter(({ isRetired, id }) => !isRetired || id === given?.id);
  const all = given && !offered.some(({ id }) => id === given.id) ? [given, ...offered] : offered;
  return (
    <Select
      label="Skill"
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      required
      placeholder="Type to search"
      nothingFoundMessage="Not on the list. An owner or admin adds it under Settings, Skills."
      comboboxProps={{ withinPortal: true }}
    />
  );
};

interface LevelFieldProps {
  readonly label: string;
  readonly value: Level | null;
  readonly onChange: (level: Level) => void;
}

/** Chooses a level by what it looks like at work. */
export const LevelField = ({ label, value, onChange }: LevelFieldProps) => (
  <Radio.Group label={label} value={value} onChange={(level) => onChange(level as Level)} required>
    <div className={classes.levels}>
      {levels.map((level) => (
        <Radio key={level} value={level} label={behaviours[level]} description={capital(level)} />
      ))}
    </div>
  </Radio.Group>
);
