import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { PersonPicker } from '../../../ui/controls/PersonPicker.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { PersonAnswer } from '../api.ts';
import type { EditInput } from '../editApi.ts';
import type { Chosen } from './appointEdits.ts';
import { EditDrawer } from './EditDrawer.tsx';
import classes from './people.module.css';
import { usePeopleSearch } from './usePeopleSearch.ts';

export type PersonDeed = 'change' | 'reports to' | 'identity' | 'merge' | 'split' | 'leave';

interface PersonFormProps {
  readonly answer: PersonAnswer;
  readonly onClose: () => void;
}

const standings = [
  { value: 'member', label: 'Member' },
  { value: 'contractor', label: 'Contractor' },
  { value: 'bot', label: 'Bot, no person' },
];

const ChangeForm = ({ answer: { person, version }, onClose }: PersonFormProps) => {
  const [name, setName] = useState(person.name);
  const [standing, setStanding] = useState(person.standing);
  const edit: EditInput = { do: 'changePerson', person: person.id, name: name.trim(), standing };
  return (
    <EditDrawer
      title={`Change ${person.name}`}
      submitLabel="Save"
      version={version}
      edits={name.trim() ? [edit] : null}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
      />
      <Select
        label="Standing"
        data={standings}
        value={standing}
        onChange={(value) => setStanding(value as typeof standing)}
        allowDeselect={false}
      />
    </EditDrawer>
  );
};

const ReportsForm = ({ answer: { person, manager: now, version }, onClose }: PersonFormProps) => {
  const { today } = useViewer();
  const search = usePeopleSearch();
  const [manager, setManager] = useState<Chosen | null>(null);
  const [from, setFrom] = useState(today);
  const edits: EditInput[] | null =
    manager && from ? [{ do: 'reportTo', person: person.id, manager: manager.id, from }] : null;
  return (
    <EditDrawer
      title={`Who does ${person.name} report to?`}
      submitLabel="Save"
      version={version}
      edits={edits}
      onClose={onClose}
    >
      {now && <p className={classes.consequence}>Until then: {now.name}.</p>}
      <PersonPicker label="Manager" value={manager} onChange={setManager} search={search} required />
      <DayField label="From" value={from} onChange={setFrom} required />
    </EditDrawer>
  );
};

const IdentityForm = ({ answer: { person, version }, onClose }: PersonFormProps) => {
  const [kind, setKind] = useState<'email' | 'login'>('email');
  const [host, setHost] = useState('github.com');
  const [value, setValue] = useState('');
  const edit: EditInput = {
    do: 'addIdentity',
    person: person.id,
    kind,
    host: kind === 'login' ? host.trim() : '',
    value: value.trim(),
  };
  return (
    <EditDrawer
      title={`Another address of ${person.name}`}
      submitLabel="Add"
      version={version}
      edits={value.trim() ? [edit] : null}
      onClose={onClose}
    >
      <Select
        label="What it is"
        data={[
          { value: 'email', label: 'E-mail address' },
          { value: 'login', label: 'Login' },
        ]}
        value={kind}
        onChange={(next) => setKind(next as typeof kind)}
        allowDeselect={false}
      />
      {kind === 'login' && (
        <TextInput label="Host" value={host} onChange={(event) => setHost(event.currentTarget.value)} />
      )}
      <TextInput
        label={kind === 'email' ? 'E-mail' : 'Login'}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        required
      />
    </EditDrawer>
  );
};

const MergeForm = ({ answer: { person, version }, onClose }: PersonFormProps) => {
  const search = usePeopleSearch();
  const [other, setOther] = useState<Chosen | null>(null);
  const [evidence, setEvidence] = useState('');
  const edits: EditInput[] | null =
    other && evidence.trim().length >= 3
      ? [{ do: 'mergePeople', keep: person.id, absorb: other.id, evidence: evidence.trim() }]
      : null;
  return (
    <EditDrawer
      title={`${person.name} is the same person as …`}
      submitLabel="Make them one"
      version={version}
      edits={edits}
      onClose={onClose}
    >
      <PersonPicker label="The other record" value={other} onChange={setOther} search={search} required />
      <Textarea
        label="What shows it"
        description="A name alone is no evidence. For example: both addresses in one signed commit."
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
      <p className="wh-quiet wh-small">
        Seats, teams and addresses of both go to {person.name}. It can be undone under Changes.
      </p>
    </EditDrawer>
  );
};

const SplitForm = ({ answer: { person, identities, seats, teams, version }, onClose }: PersonFormProps) => {
  const [name, setName] = useState('');
  const [evidence, setEvidence] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const held = seats.filter((seat) => seat.appointment !== null);
  const picked = (ids: readonly string[]) => ids.filter((id) => chosen.includes(id));
  const edit: EditInput = {
    do: 'splitPerson',
    person: person.id,
    name: name.trim(),
    identities: picked((identities ?? []).map(({ id }) => id)),
    appointments: picked(held.map(({ appointment }) => appointment!)),
    memberships: picked(teams.map(({ id }) => id)),
    evidence: evidence.trim(),
  };
  const isReady = name.trim() !== '' && evidence.trim().length >= 3 && chosen.length > 0;
  return (
    <EditDrawer
      title={`${person.name} is two people`}
      submitLabel="Split"
      version={version}
      edits={isReady ? [edit] : null}
      onClose={onClose}
    >
      <TextInput
        label="Name of the other person"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
      />
      <Checkbox.Group label="What belongs to the other person" value={[...chosen]} onChange={setChosen}>
        <div className={classes.checks}>
          {(identities ?? []).map(({ id, host, value }) => (
            <Checkbox key={id} value={id} label={host ? `${value} on ${host}` : value} />
          ))}
          {held.map((seat) => (
            <Checkbox
              key={seat.appointment}
              value={seat.appointment!}
              label={`${seat.title} of ${seat.team.name}`}
            />
          ))}
          {teams.map(({ id, team }) => (
            <Checkbox key={id} value={id} label={`member of ${team.name}`} />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea
        label="What shows it"
        value={evidence}
        onChange={(event) => setEvidence(event.currentTarget.value)}
        autosize
        minRows={2}
        required
      />
    </EditDrawer>
  );
};

const LeaveForm = ({ answer: { person, version }, onClose }: PersonFormProps) => {
  const { today } = useViewer();
  const [on, setOn] = useState(today);
  const [announcedOn, setAnnouncedOn] = useState('');
  const edit: EditInput = { do: 'endPerson', person: person.id, on, ...(announcedOn && { announcedOn }) };
  return (
    <EditDrawer
      title={`${person.name} leaves the organisation`}
      submitLabel="Record it"
      danger
      version={version}
      edits={on ? [edit] : null}
      onClose={onClose}
    >
      <DayField label="First day without them" value={on} onChange={setOn} required />
      <DayField
        label="Announce on"
        description="Nobody but those named on it learns of it before that day. Empty: public at once."
        value={announcedOn}
        onChange={setAnnouncedOn}
        min={today}
      />
    </EditDrawer>
  );
};

const forms = {
  change: ChangeForm,
  'reports to': ReportsForm,
  identity: IdentityForm,
  merge: MergeForm,
  split: SplitForm,
  leave: LeaveForm,
};

/** The form for a deed on a person. */
export const PersonForm = ({ deed, ...form }: PersonFormProps & { readonly deed: PersonDeed }) => {
  const Form = forms[deed];
  return <Form {...form} />;
};
