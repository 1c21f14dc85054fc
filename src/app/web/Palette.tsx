import { useDebouncedValue, useWindowEvent } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { CornerDownRight, Network, Search, UserRound, Zap } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { searchAnswer } from '../../features/people/index.ts';
import { kindWords } from '../../features/people/web/index.tsx';
import { useAnswer } from '../../ui/api/useAnswer.ts';
import { useAsOf } from '../../ui/asOf.ts';
import { places } from './places.ts';
import { shortcutsEvent } from './Shortcuts.tsx';

const [store, openClose] = createSpotlight();

/** Opens and closes the palette from elsewhere. */
export const palette = openClose;

const icons = { page: CornerDownRight, action: Zap } as const;

/** Enter goes to the first entry, also when the server's answer came after the last key. */
const selectFirst = (): void => {
  const list = document.getElementById(store.getState().listId);
  for (const entry of list?.querySelectorAll('[data-selected]') ?? []) entry.removeAttribute('data-selected');
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
};

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** Search anything: teams, people, pages and what one can do. */
export const Palette = () => {
  const navigate = useNavigate();
  const { asOf } = useAsOf();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 120);
  const { data, isPlaceholderData } = useAnswer<z.infer<typeof searchAnswer>>(
    '/api/search',
    { q, asOf },
    q.length > 0,
  );
  const found = q && text.trim() ? data : undefined;
  const wanted = text.trim().toLowerCase();
  const fitting = places.filter(({ label, words }) => `${label} ${words}`.toLowerCase().includes(wanted));
  // Until the answer to the last key is there, of the answer before only what fits.
  const isAnswered = q === text.trim() && !isPlaceholderData;
  const fits = ({ name }: { readonly name: string }) => isAnswered || name.toLowerCase().includes(wanted);
  const teams = found?.teams.filter(fits).slice(0, 6) ?? [];
  const people = found?.people.filter(fits).slice(0, 6) ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed and what was found change the list
  useEffect(selectFirst, [text, found, isAnswered]);
  const field = useRef<HTMLInputElement>(null);
  // What is typed while the dialog is still on its way belongs to it.
  useWindowEvent('keydown', (event) => {
    if (!store.getState().opened || event.target === field.current || !isLetter(event)) return;
    event.preventDefault();
    setText((before) => before + event.key);
  });
  return (
    <Spotlight.Root
      store={store}
      title="Search anything"
      classNames={{ header: 'wh-hidden' }}
      query={text}
      onQueryChange={setText}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      scrollable
      maxHeight={480}
      overlayProps={{ color: '#0d141a', backgroundOpacity: 0.4, blur: 0 }}
      transitionProps={{ duration: 90 }}
    >
      <Spotlight.Search
        ref={field}
        placeholder="Search teams, people, pages"
        aria-label="Search teams, people, pages"
        leftSection={<Search size={18} aria-hidden="true" />}
      />
      <Spotlight.ActionsList>
        {teams.length > 0 && (
          <Spotlight.ActionsGroup label="Teams">
            {teams.map(({ id, slug, name, kind }) => (
              <Spotlight.Action
                key={id}
                label={name}
                description={kindWords[kind]}
                leftSection={<Network size={18} strokeWidth={1.6} aria-hidden="true" />}
                onClick={() => void navigate({ to: '/teams/$slug', params: { slug } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {people.length > 0 && (
          <Spotlight.ActionsGroup label="People">
            {people.map(({ id, name, label, leads }) => (
              <Spotlight.Action
                key={id}
                label={name}
                description={[label === name ? '' : label, leads].filter(Boolean).join(', ')}
                leftSection={<UserRound size={18} strokeWidth={1.6} aria-hidden="true" />}
                onClick={() => void navigate({ to: '/people/$id', params: { id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {fitting.length > 0 && (
          <Spotlight.ActionsGroup label="Pages and actions">
            {fitting.map(({ to, label, kind }) => {
              const Icon = icons[kind];
              return (
                <Spotlight.Action
                  key={label}
                  label={label}
                  leftSection={<Icon size={18} strokeWidth={1.6} aria-hidden="true" />}
                  onClick={() =>
                    to ? void navigate({ to }) : window.dispatchEvent(new Event(shortcutsEvent))
                  }
                />
              );
            })}
          </Spotlight.ActionsGroup>
        )}
        {isAnswered && fitting.length + teams.length + people.length === 0 && (
          <Spotlight.Empty>Nothing is called that.</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
};
