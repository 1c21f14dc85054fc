import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSend } from '../../../ui/api/useAnswer.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { shortDay } from '../../../ui/dates.ts';
import type { RequestAnswer } from '../api.ts';
import classes from './skills.module.css';

const AsksMe = ({ request }: { readonly request: RequestAnswer }) => {
  const decline = useSend('Declined. Nothing follows from it.');
  const { id, person, skill, note, on } = request;
  return (
    <li>
      <div className={classes.pieceText}>
        <p>
          {person.name} asks how you see them in {skill.name}.
        </p>
        {note && <p className={classes.quote}>“{note}”</p>}
        <p className="wh-quiet wh-small">{shortDay(on)}</p>
      </div>
      <Button component={Link} to={`/people/${person.id}/skills`} size="xs" variant="default">
        Answer {person.name}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        loading={decline.isPending}
        aria-label={`Decline to answer ${person.name}`}
        onClick={() => decline.mutate({ path: `/api/skill-requests/${encodeURIComponent(id)}/refusal` })}
      >
        Decline
      </Button>
    </li>
  );
};

/** Who asks me about them. */
export const AskingMe = ({ requests }: { readonly requests: readonly RequestAnswer[] }) => (
  <ul className={classes.pieces}>
    {requests.map((request) => (
      <AsksMe key={request.id} request={request} />
    ))}
  </ul>
);

const states = { open: 'not answered yet', answered: 'answered', declined: 'declined' };

/** Whom I asked. */
export const Asked = ({ requests }: { readonly requests: readonly RequestAnswer[] }) => (
  <ul className={classes.pieces}>
    {requests.map(({ id, asked, skill, on, state }) => (
      <li key={id}>
        <span>
          {asked.name} about {skill.name} <span className="wh-quiet wh-small">{shortDay(on)}</span>
        </span>
        <Tag>{states[state]}</Tag>
      </li>
    ))}
  </ul>
);
