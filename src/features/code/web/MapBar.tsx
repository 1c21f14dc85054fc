import { SegmentedControl, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import classes from './code.module.css';

/** How the map is looked at. */
export interface MapLook {
  readonly files: 'source' | 'all';
  readonly colours: 'knowledge' | 'age';
  readonly view: 'picture' | 'outline';
}

const choices = {
  files: { label: 'Files', data: { source: 'Source', all: 'All files' } },
  colours: { label: 'Colours by', data: { knowledge: 'Who knows it', age: 'Last change' } },
  view: { label: 'View', data: { picture: 'Picture', outline: 'Outline' } },
} as const;

interface MapBarProps {
  readonly look: MapLook;
  readonly onLook: (look: MapLook) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Which files, which colours, picture or outline, and what is searched for. */
export const MapBar = ({ look, onLook, text, onText }: MapBarProps) => {
  const choose = (name: keyof MapLook) => (
    <SegmentedControl
      size="xs"
      aria-label={choices[name].label}
      value={look[name]}
      onChange={(next) => onLook({ ...look, [name]: next })}
      data={Object.entries(choices[name].data).map(([value, label]) => ({ value, label }))}
    />
  );
  return (
    <div className={classes.mapBar}>
      {choose('files')}
      {choose('colours')}
      <div className={classes.mapFind}>
        <TextInput
          size="xs"
          aria-label="Find a file in the map"
          placeholder="Find a file"
          leftSection={<Search size={14} aria-hidden="true" />}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        {choose('view')}
      </div>
    </div>
  );
};
