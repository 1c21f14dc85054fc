import { SegmentedControl, useMantineColorScheme, VisuallyHidden } from '@mantine/core';
import { Monitor, Moon, Sun } from 'lucide-react';

const looks = [
  { value: 'auto', word: 'As the system', Icon: Monitor },
  { value: 'light', word: 'Light', Icon: Sun },
  { value: 'dark', word: 'Dark', Icon: Moon },
] as const;

export const ThemeSwitch = ({ withWords = false }: { readonly withWords?: boolean }) => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label="Colours"
      size="xs"
      value={colorScheme}
      onChange={(value) => setColorScheme(value as typeof colorScheme)}
      data={looks.map(({ value, word, Icon }) => ({
        value,
        label: (
          <span style={{ display: 'inline-flex', gap: 6, alignItems: 'center', minHeight: 18 }}>
            <Icon size={14} aria-hidden="true" />
            {withWords ? word : <VisuallyHidden>{word}</VisuallyHidden>}
          </span>
        ),
      }))}
    />
  );
};
