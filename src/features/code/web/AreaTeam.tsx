import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import type { TeamRef } from '../../people/index.ts';
import { TeamLink } from '../../people/web/index.tsx';
import type { AreaRow } from '../api.ts';
import classes from './code.module.css';

const AreaTeamForm = ({ area, onClose }: { readonly area: AreaRow; readonly onClose: () => void }) => {
  const [team, setTeam] = useState<string | null>(area.team?.id ?? null);
  const teams = useAnswer<{ readonly teams: readonly TeamRef[] }>('/api/tree');
  const send = useSend(`Who answers for ${area.name} is recorded.`);
  return (
    <FormDrawer
      title={`Who answers for ${area.name}?`}
      submitLabel="Save"
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          {
            method: 'PUT',
            path: `/api/code/repositories/${encodeURIComponent(area.repository.slug)}/area-team`,
            body: { area: area.id, team },
          },
          { onSuccess: onClose },
        )
      }
      isSending={send.isPending}
      error={send.error}
      isReady={team !== (area.team?.id ?? null)}
    >
      <Select
        label="Team"
        description="What is at risk in the area shows up with this team. Empty: nobody said."
        placeholder="Choose a team"
        searchable
        clearable
        limit={50}
        data={(teams.data?.teams ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={team}
        onChange={setTeam}
      />
    </FormDrawer>
  );
};

/** The team that answers for an area, and a way to say which. */
export const AreaTeam = ({ area }: { readonly area: AreaRow }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={classes.areaTeam}>
      {area.team ? <TeamLink team={area.team} /> : <span>nobody said</span>}
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label="Change the team that answers"
        onClick={() => setOpen(true)}
      >
        Change
      </Button>
      {isOpen && <AreaTeamForm area={area} onClose={() => setOpen(false)} />}
    </span>
  );
};
