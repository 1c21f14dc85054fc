import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { TeamAnswer } from '../api.ts';
import type { EditInput } from '../editApi.ts';
import type { Role, TeamKind, TeamStage } from '../fact.ts';
import type { Chosen } from './appointEdits.ts';
import { EditDrawer } from './EditDrawer.tsx';
import classes from './people.module.css';
import { TeamPicker } from './TeamPicker.tsx';
import { usePeopleSearch } from './usePeopleSearch.ts';
import { choicesOf, kindWords, roleWords, stageWords } from './words.ts';

export type TeamDeed = 'change' | 'join' | 'open a seat' | 'close';

interface TeamFormProps {
  readonly answer: TeamAnswer;
  readonly onClose: () => void;
}

const ChangeForm = ({ answer: { team, parents, version }, onClose }: TeamFormProps) => {
  const above = parents.at(-1) ?? null;
  const [name, setName] = useState(team.name);
  const [kind, setKind] = useState<TeamKind>(team.kind);
  const [stage, setStage] = useState<TeamStage | null>(team.stage);
  const [parent, setParent] = useState<Chosen | null>(above);
  const edit: EditInput = {
    do: 'changeTeam',
    team: team.id,
    ...(name.trim() !== team.name && { name: name.trim() }),
    ...(kind !== team.kind && { kind }),
    ...(stage !== team.stage && { stage }),
    ...((parent?.id ?? null) !== (above?.id ?? null) && { parent: parent?.id ?? null }),
  };
  const isChanged = Object.keys(edit).length > 2;
  return (
    <EditDrawer
      title={`Change ${team.name}`}
      submitLabel="Save"
      version={version}
      edits={isChanged && name.trim() ? [edit] : null}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
      />
      <div className={classes.pair}>
        <Select
          label="Kind"
          data={choicesOf(kindWords)}
          value={kind}
          onChange={(value) => setKind((value ?? 'team') as TeamKind)}
          allowDeselect={false}
        />
        <Select
          label="Stage"
          data={choicesOf(stageWords)}
          value={stage}
          onChange={(value) => setStage(value as TeamStage | null)}
          clearable
          placeholder="Not said"
        />
      </div>
      <TeamPicker label="Belongs to" value={parent} onChange={setParent} except={team.id} />
    </EditDrawer>
  );
};

const JoinForm = ({ answer: { team, version }, onClose }: TeamFormProps) => {
  const { today } = useViewer();
  const search = usePeopleSearch();
  const [person, setPerson] = useState<Chosen | null>(null);
  const [from, setFrom] = useState(today);
  const isNew = person?.id.startsWith('new:') ?? false;
  const edits: EditInput[] | null =
    person && from
      ? [
          ...(isNew ? [{ do: 'addPerson' as const, as: 'new:1', name: person.name }] : []),
          { do: 'join', team: team.id, person: isNew ? 'new:1' : person.id, from },
        ]
      : null;
  return (
    <EditDrawer
      title={`Who joins ${team.name}?`}
      submitLabel="Add to the team"
      version={version}
      edits={edits}
      onClose={onClose}
    >
      <PersonPicker label="Person" value={person} onChange={setPerson} search={search} mayAdd required />
      <DayField label="From" value={from} onChange={setFrom} required />
    </EditDrawer>
  );
};

const OpenSeatForm = ({ answer: { team, version }, onClose }: TeamFormProps) => {
  const { today } = useViewer();
  const [role, setRole] = useState<Role>('TL');
  const [title, setTitle] = useState(roleWords.TL);
  const [from, setFrom] = useState(today);
  const edits: EditInput[] | null =
    title.trim() && from ? [{ do: 'openPost', team: team.id, role, title: title.trim(), from }] : null;
  const chooseRole = (next: Role) => {
    setRole(next);
    setTitle(roleWords[next]);
  };
  return (
    <EditDrawer
      title={`Open a seat at ${team.name}`}
      submitLabel="Open the seat"
      version={version}
      edits={edits}
      onClose={onClose}
    >
      <Select
        label="What it answers for"
        data={choicesOf(roleWords)}
        value={role}
        onChange={(value) => chooseRole((value ?? 'TL') as Role)}
        allowDeselect={false}
      />
      <TextInput
        label="What you call it"
        description="For example chair, lead, or tech lead."
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
      />
      <DayField label="From" value={from} onChange={setFrom} required />
    </EditDrawer>
  );
};

const CloseForm = ({ answer: { team, version }, onClose }: TeamFormProps) => {
  const { today } = useViewer();
  const [on, setOn] = useState(today);
  return (
    <EditDrawer
      title={`Close ${team.name}`}
      submitLabel="Close the team"
      danger
      version={version}
      edits={on ? [{ do: 'endTeam', team: team.id, on }] : null}
      onClose={onClose}
    >
      <p>The team is no longer there from that day on. Its past stays readable.</p>
      <DayField label="First day without it" value={on} onChange={setOn} required />
    </EditDrawer>
  );
};

const forms = { change: ChangeForm, join: JoinForm, 'open a seat': OpenSeatForm, close: CloseForm };

/** The form for a deed on a team. */
export const TeamForm = ({ deed, ...form }: TeamFormProps & { readonly deed: TeamDeed }) => {
  const Form = forms[deed];
  return <Form {...form} />;
};
