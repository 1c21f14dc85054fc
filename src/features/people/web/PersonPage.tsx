import { Button, Menu } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import { useViewer } from '../../../ui/viewer.tsx';
import type { PersonAnswer, SeatAnswer } from '../api.ts';
import { History } from './History.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { type PersonDeed, PersonForm } from './PersonForm.tsx';
import classes from './people.module.css';
import { SeatCard, type SeatDeed } from './SeatCard.tsx';
import { SeatForm } from './SeatForm.tsx';
import { WhoLeads } from './WhoLeads.tsx';

const standingWords = { member: '', contractor: 'contractor', bot: 'bot' };

const PersonMenu = ({
  answer,
  onDo,
}: {
  readonly answer: PersonAnswer;
  readonly onDo: (deed: PersonDeed) => void;
}) => {
  const mayMerge = useViewer().may.includes('people.merge');
  return (
    <Menu>
      <Menu.Target>
        <Button variant="default" rightSection={<ChevronDown size={15} aria-hidden="true" />}>
          Change
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onDo('change')}>Name and standing…</Menu.Item>
        <Menu.Item onClick={() => onDo('reports to')}>Reports to…</Menu.Item>
        <Menu.Item onClick={() => onDo('identity')}>Add an e-mail or login…</Menu.Item>
        {mayMerge && <Menu.Item onClick={() => onDo('merge')}>Same person as…</Menu.Item>}
        {mayMerge && answer.identities && (
          <Menu.Item onClick={() => onDo('split')}>Two people in one…</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item color="red" onClick={() => onDo('leave')}>
          Leaves the organisation…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

interface BodyProps {
  readonly answer: PersonAnswer;
  /** What other features say about the person. */
  readonly more?: ((answer: PersonAnswer) => ReactNode) | undefined;
}

const Body = ({ answer, more }: BodyProps) => {
  const [deed, setDeed] = useState<PersonDeed | null>(null);
  const [seatDeed, setSeatDeed] = useState<{ deed: SeatDeed; seat: SeatAnswer } | null>(null);
  const { person, seats, leaders, history } = answer;
  return (
    <Page
      title={person.name}
      over={person.label === person.name ? null : person.label}
      lead={answer.sentence}
      actions={
        <>
          {standingWords[person.standing] && <Tag>{standingWords[person.standing]}</Tag>}
          <PersonMenu answer={answer} onDo={setDeed} />
        </>
      }
    >
      {seats.length > 0 && (
        <Section id="seats" title="Seats">
          <div className={classes.seats}>
            {seats.map((seat) => (
              <SeatCard
                key={seat.post}
                seat={seat}
                shows="team"
                onDo={(next) => setSeatDeed({ deed: next, seat })}
              />
            ))}
          </div>
        </Section>
      )}
      <div className={classes.columns}>
        <Section id="leaders" title="Who leads their teams">
          <WhoLeads teams={answer.teams} leaders={leaders} />
        </Section>
        <Section id="lines" title="Reporting">
          <PersonFacts answer={answer} />
        </Section>
      </div>
      {more?.(answer)}
      <History title="What happened" changes={history} here={person.id} />
      {deed && <PersonForm deed={deed} answer={answer} onClose={() => setDeed(null)} />}
      {seatDeed && <SeatForm {...seatDeed} version={answer.version} onClose={() => setSeatDeed(null)} />}
    </Page>
  );
};

/** One person: seats, who leads their teams, reporting lines. */
export const PersonPage = ({ id, more }: { readonly id: string; readonly more?: BodyProps['more'] }) => {
  const query = useAnswer<PersonAnswer>(`/api/people/${encodeURIComponent(id)}`, { ...useAsOf() });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => <Body key={answer.person.id} answer={answer} more={more} />}
    </Answered>
  );
};
