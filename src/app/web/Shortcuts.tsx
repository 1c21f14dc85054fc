import { Kbd, Modal, Switch } from '@mantine/core';
import { useLocalStorage, useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';

/** Sent to the window to open the list from elsewhere. */
export const shortcutsEvent = 'wheelhouse:shortcuts';

const keys: readonly (readonly [string, string])[] = [
  ['Ctrl K, ⌘ K', 'Search anything'],
  ['Tab', 'Go on'],
  ['← →', 'On the time line: a week or a month back and on'],
  ['Page ↑ Page ↓', 'On the time line: a year on and back'],
  ['← → ↑ ↓', 'In the picture and the outline: walk from team to team'],
  ['Enter', 'Zoom in, or open the team'],
  ['Esc', 'Zoom out, or close what is open'],
  ['?', 'This list'],
];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** What the keyboard can do. The single key can be switched off for those who speak to their computer. */
export const Shortcuts = () => {
  const [isOpen, setOpen] = useState(false);
  const [byKey, setByKey] = useLocalStorage({ key: 'wheelhouse-question-mark', defaultValue: true });
  const open = () => setOpen(true);
  useWindowEvent('keydown', ({ key, target }) => {
    if (key === '?' && byKey && !isTyping(target)) open();
  });
  useWindowEvent(shortcutsEvent, open);
  return (
    <Modal opened={isOpen} onClose={() => setOpen(false)} title="Keyboard shortcuts" centered>
      <dl style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '10px 20px' }}>
        {keys.map(([key, what]) => (
          <div key={key + what} style={{ display: 'contents' }}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Switch
        mt={20}
        label="? opens this list"
        checked={byKey}
        onChange={(event) => setByKey(event.currentTarget.checked)}
      />
    </Modal>
  );
};
