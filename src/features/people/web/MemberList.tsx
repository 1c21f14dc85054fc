import { ActionIcon, Button } from '@mantine/core';
import { LogOut, Plus } from 'lucide-react';
import { useState } from 'react';
import { count } from '../../../base/list.ts';
import { DayField } from '../../../ui/controls/DayField.tsx';
import { since } from '../../../ui/dates.ts';
import { Section } from '../../../ui/Page.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { TeamAnswer, TeamRef } from '../api.ts';
import { EditDrawer } from './EditDrawer.tsx';
import { PersonLink } from './links.tsx';
import classes from './people.module.css';

interface MemberListProps {
  readonly team: TeamRef;
  readonly members: TeamAnswer['members'];
  readonly version: string;
  readonly onAdd: () => void;
}

type Member = TeamAnswer['members'][number];

const LeaveForm = ({
  member,
  team,
  version,
  onClose,
}: {
  member: Member;
  team: TeamRef;
  version: string;
  onClose: () => void;
}) => {
  const { today } = useViewer();
  const [on, setOn] = useState(today);
  return (
    <EditDrawer
      title={`${member.person.name} leaves ${team.name}`}
      submitLabel="Record it"
      version={version}
      edits={on ? [{ do: 'leave', membership: member.id, on }] : null}
      onClose={onClose}
    >
      <DayField label="First day without them" value={on} onChange={setOn} required />
    </EditDrawer>
  );
};

const atFirst = 60;

/** Who is on the team, since when. */
export const MemberList = ({ team, members, version, onAdd }: MemberListProps) => {
  const [leaving, setLeaving] = useState<Member | null>(null);
  const [shown, setShown] = useState(atFirst);
  return (
    <Section
      id="members"
      title="Members"
      note={members.length > 0 ? count(members.length, 'person', 'people') : 'Nobody is on this team yet.'}
      actions={
        <Button
          size="xs"
          variant="subtle"
          leftSection={<Plus size={15} aria-hidden="true" />}
          onClick={onAdd}
        >
          Add a member
        </Button>
      }
    >
      <ul className={classes.people}>
        {members.slice(0, shown).map((member) => (
          <li key={member.id}>
            <PersonLink person={{ ...member.person, label: member.person.name }} />
            <span className="wh-quiet wh-small">{since(member.from, member.openStart)}</span>
            <ActionIcon
              variant="subtle"
              size={26}
              aria-label={`${member.person.name} leaves the team`}
              onClick={() => setLeaving(member)}
            >
              <LogOut size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {members.length > shown && (
        <Button variant="default" size="xs" mt={12} onClick={() => setShown(members.length)}>
          Show all {members.length.toLocaleString('en-GB')}
        </Button>
      )}
      {leaving && (
        <LeaveForm member={leaving} team={team} version={version} onClose={() => setLeaving(null)} />
      )}
    </Section>
  );
};
