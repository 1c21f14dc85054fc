import { Checkbox, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer, useSend } from '../../../ui/api/useAnswer.ts';
import { FormDrawer } from '../../../ui/controls/FormDrawer.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import type { CandidaciesAnswer, SeatRef } from '../api.ts';
import { sayEpisode } from './Episodes.tsx';

interface StandFormProps {
  readonly vacancy: string;
  readonly seat: SeatRef;
  readonly mine: { readonly statement: string; readonly episodes: readonly string[] } | null;
  readonly onClose: () => void;
}

/** Stands up for a seat: why, and which times of leading one shows. */
export const StandForm = ({ vacancy, seat, mine, onClose }: StandFormProps) => {
  const query = useAnswer<CandidaciesAnswer>('/api/me/candidacies');
  const [statement, setStatement] = useState(mine?.statement ?? '');
  const [shown, setShown] = useState<string[]>([...(mine?.episodes ?? [])]);
  const send = useSend('You stand for it. You can change it or take it back at any time.');
  const body = { statement: statement.trim(), episodes: shown };
  return (
    <FormDrawer
      title={`Stand up: ${seat.title} of ${seat.team.name}`}
      submitLabel={mine ? 'Save' : 'Stand up'}
      opened
      onClose={onClose}
      onSubmit={() =>
        send.mutate(
          { method: 'PUT', path: `/api/me/candidacies/${encodeURIComponent(vacancy)}`, body },
          { onSuccess: onClose },
        )
      }
      isSending={send.isPending}
      error={send.error}
      isReady={statement.trim().length > 2}
    >
      <p>
        Nobody sees it before the call is over. Then those who choose for the team see this, and nothing else.
        Take it back, and it is hidden at once.
      </p>
      <Textarea
        label="Why you?"
        description="What draws you to it, in a sentence or two."
        value={statement}
        onChange={(event) => setStatement(event.currentTarget.value)}
        required
        autosize
        minRows={4}
      />
      <Answered query={query}>
        {({ episodes }) =>
          episodes.length === 0 ? (
            <p className="wh-quiet wh-small">
              You have written down no time you led something. You can, under{' '}
              <Link to="/me/path">my path</Link>, and show it here; you can also stand up without.
            </p>
          ) : (
            <Checkbox.Group
              label="Times you led, that you show"
              description="What you produce yourself is not asked for, and not looked at."
              value={shown}
              onChange={setShown}
            >
              {episodes.map((episode) => (
                <Checkbox key={episode.id} value={episode.id} label={sayEpisode(episode)} mt={10} />
              ))}
            </Checkbox.Group>
          )
        }
      </Answered>
    </FormDrawer>
  );
};
