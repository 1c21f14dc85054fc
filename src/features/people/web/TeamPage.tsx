import { Button, Menu } from '@mantine/core';
import { ChevronDown, LogOut } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../../ui/api/useAnswer.ts';
import { useAsOf } from '../../../ui/asOf.ts';
import { SeatLanes } from '../../../ui/charts/SeatLanes.tsx';
import { Tag } from '../../../ui/controls/Tag.tsx';
import { Page, Section } from '../../../ui/Page.tsx';
import { Answered } from '../../../ui/states/Answered.tsx';
import { Empty } from '../../../ui/states/Empty.tsx';
import { PageSkeleton } from '../../../ui/states/Skeletons.tsx';
import type { SeatAnswer, TeamAnswer } from '../api.ts';
import type { Role } from '../fact.ts';
import { History } from './History.tsx';
import { lanesOf } from './lanesOf.ts';
import { TeamLink } from './links.tsx';
import { MemberList } from './MemberList.tsx';
import classes from './people.module.css';
import { SeatCard, type SeatDeed } from './SeatCard.tsx';
import { SeatForm } from './SeatForm.tsx';
import { type TeamDeed, TeamForm } from './TeamForm.tsx';
import { kindWords, stageWords } from './words.ts';

interface TeamPageProps {
  readonly slug: string;
  /** What a seat answers for; another feature knows. */
  readonly charter: (role: Role) => ReactNode;
  /** What the team knows; another feature tells. */
  readonly knowledge?: ReactNode;
}

const Path = ({ parents }: { readonly parents: TeamAnswer['parents'] }) => (
  <nav aria-label="Teams above">
    {parents.map((team) => (
      <span key={team.id}>
        <TeamLink team={team} /> <span aria-hidden="true">› </span>
      </span>
    ))}
  </nav>
);

const TeamMenu = ({ onDo }: { readonly onDo: (deed: TeamDeed) => void }) => (
  <Menu>
    <Menu.Target>
      <Button variant="default" rightSection={<ChevronDown size={15} aria-hidden="true" />}>
        Change
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      <Menu.Item onClick={() => onDo('join')}>Add a member…</Menu.Item>
      <Menu.Item onClick={() => onDo('open a seat')}>Open a seat…</Menu.Item>
      <Menu.Item onClick={() => onDo('change')}>Name, kind, place…</Menu.Item>
      <Menu.Divider />
      <Menu.Item
        color="red"
        leftSection={<LogOut size={14} aria-hidden="true" />}
        onClick={() => onDo('close')}
      >
        Close the team…
      </Menu.Item>
    </Menu.Dropdown>
  </Menu>
);

const Body = ({
  answer,
  charter,
  knowledge,
}: Omit<TeamPageProps, 'slug'> & { readonly answer: TeamAnswer }) => {
  const [teamDeed, setTeamDeed] = useState<TeamDeed | null>(null);
  const [seatDeed, setSeatDeed] = useState<{ deed: SeatDeed; seat: SeatAnswer } | null>(null);
  const { team, seats, members, children, version } = answer;
  // That a seat was opened says little beside who took it.
  const history = answer.history.filter(({ kind }) => kind !== 'post');
  const lanes = lanesOf(answer);
  return (
    <Page
      title={team.name}
      over={answer.parents.length > 0 && <Path parents={answer.parents} />}
      lead={answer.sentence}
      actions={<TeamMenu onDo={setTeamDeed} />}
    >
      <Section
        id="seats"
        title="Seats"
        actions={
          <>
            <Tag>{kindWords[team.kind]}</Tag>
            {team.stage && <Tag>{stageWords[team.stage]}</Tag>}
          </>
        }
      >
        {seats.length === 0 ? (
          <Empty
            title="No seat is open on this team"
            actions={<Button onClick={() => setTeamDeed('open a seat')}>Open a seat</Button>}
          />
        ) : (
          <div className={classes.seats}>
            {seats.map((seat) => (
              <SeatCard
                key={seat.post ?? `${seat.role}${seat.title}${seat.ordinal}`}
                seat={seat}
                onDo={(deed) => setSeatDeed({ deed, seat })}
                charter={charter(seat.role)}
              />
            ))}
          </div>
        )}
      </Section>
      {lanes.length > 0 && (
        <Section id="past" title="Who sat where" note="A dashed line is a seat that nobody held.">
          <SeatLanes lanes={lanes} until={answer.asOf} />
        </Section>
      )}
      <MemberList team={team} members={members} version={version} onAdd={() => setTeamDeed('join')} />
      {knowledge}
      {children.length > 0 && (
        <Section id="children" title="Teams below">
          <ul className={classes.people}>
            {children.map((child) => (
              <li key={child.id}>
                <TeamLink team={child} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <History title="What happened here" changes={history} here={team.id} />
      {teamDeed && <TeamForm deed={teamDeed} answer={answer} onClose={() => setTeamDeed(null)} />}
      {seatDeed && <SeatForm {...seatDeed} version={version} onClose={() => setSeatDeed(null)} />}
    </Page>
  );
};

/** One team: who leads it, in a sentence; its seats, people and past. */
export const TeamPage = ({ slug, ...slots }: TeamPageProps) => {
  const query = useAnswer<TeamAnswer>(`/api/teams/${encodeURIComponent(slug)}`, { ...useAsOf() });
  return (
    <Answered query={query} waiting={<PageSkeleton />} isPage>
      {(answer) => <Body key={answer.team.id} answer={answer} {...slots} />}
    </Answered>
  );
};
