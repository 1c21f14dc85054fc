import { Button, Textarea, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { SkillsAnswer } from '../api.ts';
import { SkillImport } from './SkillImport.tsx';
import classes from './skills.module.css';

type Skill = SkillsAnswer['items'][number];

const SkillForm = ({
  skill,
  onClose,
}: {
  readonly skill?: Skill | undefined;
  readonly onClose: () => void;
}) => {
  const [name, setName] = useState(skill?.name ?? '');
  const [reason, setReason] = useState('');
  const send = useSend('Saved.');
  const body = { name: name.trim(), isRetired: skill?.isRetired ?? false, reason: reason.trim() };
  const sent = skill
    ? ({
        method: 'PUT',
        path: `/api/skills/${encodeURIComponent(skill.id)}`,
        version: skill.version,
        body,
      } as const)
    : { path: '/api/skills', body };
  return (
    <FormDrawer
      title={skill ? `Rename ${skill.name}` : 'Add a skill'}
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() => send.mutate(sent, { onSuccess: onClose })}
      isSending={send.isPending}
      error={send.error}
      isReady={name.trim() !== ''}
    >
      <TextInput
        label="Name"
        description="As people here say it."
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
      />
      <Textarea
        label="Why"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </FormDrawer>
  );
};

/** `harbour/src/ui, harbour/api and 3 more places`. */
const placesOf = ({ usedIn }: Skill): string => {
  if (usedIn.length === 0) return 'of your own list';
  const more = usedIn.length - 2;
  return `used in ${usedIn.slice(0, 2).join(', ')}${more > 0 ? ` and ${count(more, 'more place')}` : ''}`;
};

const Line = ({ skill, mayEdit }: { readonly skill: Skill; readonly mayEdit: boolean }) => {
  const [isRenaming, setRenaming] = useState(false);
  const { id, name, isRetired, version } = skill;
  const send = useSend(isRetired ? `${name} is offered again.` : `${name} is not offered any more.`);
  const body = { name, isRetired: !isRetired };
  const path = `/api/skills/${encodeURIComponent(id)}`;
  return (
    <li>
      <div className={classes.pieceText}>
        <p>
          {name} {isRetired && <Tag>retired</Tag>}
        </p>
        <p className="wh-quiet wh-small">
          {placesOf(skill)}
          {send.error && ` · ${send.error.message}`}
        </p>
      </div>
      {mayEdit && (
        <>
          <Button variant="default" size="xs" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
            Rename
          </Button>
          <Button
            variant="subtle"
            size="xs"
            loading={send.isPending}
            aria-label={`${isRetired ? 'Bring back' : 'Retire'} ${name}`}
            onClick={() => send.mutate({ method: 'PUT', path, version, body })}
          >
            {isRetired ? 'Bring back' : 'Retire'}
          </Button>
        </>
      )}
      {isRenaming && <SkillForm skill={skill} onClose={() => setRenaming(false)} />}
    </li>
  );
};

/** The words for skills: technologies found in the code, and the organisation's own list. */
export const SkillList = () => {
  const query = useAnswer<SkillsAnswer>('/api/skills');
  const [isAdding, setAdding] = useState(false);
  const mayImport = useViewer().may.includes('import.apply');
  return (
    <Answered query={query}>
      {({ items, mayEdit }) => (
        <>
          <Section
            id="skills"
            title="Skills"
            note="Technologies found in your code are here by themselves. A retired skill is not offered any more; what was said about it stays."
            actions={
              mayEdit && (
                <Button leftSection={<Plus size={16} aria-hidden="true" />} onClick={() => setAdding(true)}>
                  Add a skill
                </Button>
              )
            }
          >
            {items.length === 0 ? (
              <Empty title="No skill is on the list">Read a repository, or add what your work takes.</Empty>
            ) : (
              <ul className={classes.pieces}>
                {items.map((skill) => (
                  <Line key={skill.id} skill={skill} mayEdit={mayEdit} />
                ))}
              </ul>
            )}
            {isAdding && <SkillForm onClose={() => setAdding(false)} />}
          </Section>
          {mayImport && <SkillImport />}
        </>
      )}
    </Answered>
  );
};
