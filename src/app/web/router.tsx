import {
  createRoute,
  createRouter,
  type RouteComponent,
  redirect,
  useNavigate,
} from '@tanstack/react-router';
import {
  AuditLog,
  Invitations,
  JoinPage,
  NoticesPage,
  WorksAgreement,
} from '../../features/access/web/index.tsx';
import {
  AreaPage,
  CodePage,
  Identities,
  OwnersPage,
  OwnKnowledgePage,
  RepositoryPage,
  TeamKnowledgePage,
  WhoPage,
  type WhoPageProps,
} from '../../features/code/web/index.tsx';
import { CharterButton, Charters, Expectations, SeatsTable } from '../../features/helm/web/index.tsx';
import { AssumptionsPage } from '../../features/load/web/index.tsx';
import {
  ChangesPage,
  ImportPage,
  MergeSuggestions,
  PeopleTable,
  PersonPage,
  TeamPage,
  TeamsTable,
  TypeTeamPage,
} from '../../features/people/web/index.tsx';
import {
  MySkillsPage,
  PersonSkillsPage,
  SkillList,
  TeamSkillsPage,
  ToAnswerPage,
} from '../../features/skills/web/index.tsx';
import { careRoutes } from './leading/careRoutes.tsx';
import { delegationRoutes } from './leading/delegationRoutes.tsx';
import { homeRoutes } from './leading/homeRoutes.tsx';
import { leadershipRoutes } from './leading/leadershipRoutes.tsx';
import { loadRoutes } from './leading/loadRoutes.tsx';
import { mentoringRoutes } from './leading/mentoringRoutes.tsx';
import { vacanciesRoutes } from './leading/vacanciesRoutes.tsx';
import { AboutPerson } from './pages/AboutPerson.tsx';
import { AboutTeam } from './pages/AboutTeam.tsx';
import { DirectoryPage } from './pages/DirectoryPage.tsx';
import { MePage } from './pages/MePage.tsx';
import { SettingsPage } from './pages/SettingsPage.tsx';
import { rootRoute, type Search, text, under } from './rootRoute.tsx';
import { fetchAhead, fetchOwnAhead } from './wiring.ts';

const join = createRoute({
  getParentRoute: under,
  path: '/join',
  loader: JoinPage.preload,
  component: () => {
    const navigate = useNavigate();
    return (
      // Whoever comes aboard first sees where they have come to.
      <JoinPage
        token={window.location.hash.slice(1)}
        onDone={() => void navigate({ to: '/helm', hash: '' })}
      />
    );
  },
});
const team = createRoute({
  getParentRoute: under,
  path: '/teams/$slug',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ params, deps }) => {
    void fetchAhead([`/api/teams/${encodeURIComponent(params.slug)}`, deps]);
    return TeamPage.preload();
  },
  component: () => (
    <TeamPage
      slug={team.useParams().slug}
      charter={(role) => <CharterButton role={role} />}
      knowledge={<AboutTeam slug={team.useParams().slug} />}
    />
  ),
});
const person = createRoute({
  getParentRoute: under,
  path: '/people/$id',
  loaderDeps: ({ search: { asOf, asKnownOn } }) => ({ asOf, asKnownOn }),
  loader: ({ params, deps }) => {
    void fetchAhead([`/api/people/${encodeURIComponent(params.id)}`, deps]);
    return PersonPage.preload();
  },
  component: () => (
    <PersonPage id={person.useParams().id} more={(answer) => <AboutPerson answer={answer} />} />
  ),
});
const me = createRoute({
  getParentRoute: under,
  path: '/me',
  component: MePage,
});
const notices = createRoute({ getParentRoute: under, path: '/me/notices', component: NoticesPage });
const mySkills = createRoute({
  getParentRoute: under,
  path: '/me/skills',
  loader: () => {
    void fetchOwnAhead(['/api/me/skills']);
    return MySkillsPage.preload();
  },
  component: MySkillsPage,
});
const toAnswer = createRoute({ getParentRoute: under, path: '/me/skills/answers', component: ToAnswerPage });
const personSkills = createRoute({
  getParentRoute: under,
  path: '/people/$id/skills',
  loader: PersonSkillsPage.preload,
  component: () => <PersonSkillsPage id={personSkills.useParams().id} />,
});
const teamSkills = createRoute({
  getParentRoute: under,
  path: '/teams/$slug/skills',
  loader: TeamSkillsPage.preload,
  component: () => <TeamSkillsPage slug={teamSkills.useParams().slug} />,
});
const typeTeam = createRoute({ getParentRoute: under, path: '/type', component: TypeTeamPage });
const imports = createRoute({ getParentRoute: under, path: '/import', component: ImportPage });
const changes = createRoute({ getParentRoute: under, path: '/changes', component: ChangesPage });

const code = createRoute({
  getParentRoute: under,
  path: '/code',
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ deps }) => {
    void fetchAhead(['/api/code', deps]);
    return CodePage.preload();
  },
  component: CodePage,
});
const repository = createRoute({
  getParentRoute: under,
  path: '/code/$repo',
  loaderDeps: ({ search: { asOf } }) => ({ asOf }),
  loader: ({ params, deps }) => {
    const at = `/api/code/repositories/${encodeURIComponent(params.repo)}`;
    void fetchAhead([at, deps], [`${at}/map`, deps]);
    return RepositoryPage.preload();
  },
  component: () => <RepositoryPage slug={repository.useParams().repo} />,
});
const area = createRoute({
  getParentRoute: under,
  path: '/code/$repo/area',
  validateSearch: (search: Search): { id?: string | undefined } => ({ id: text(search.id) }),
  loader: AreaPage.preload,
  component: () => <AreaPage slug={area.useParams().repo} id={area.useSearch().id ?? 'repository'} />,
});
const owners = createRoute({
  getParentRoute: under,
  path: '/code/$repo/owners',
  loader: OwnersPage.preload,
  component: () => <OwnersPage slug={owners.useParams().repo} />,
});
const who = createRoute({
  getParentRoute: under,
  path: '/code/who',
  validateSearch: (search: Search): WhoPageProps => ({
    repository: text(search.repository),
    area: text(search.area),
    path: text(search.path),
  }),
  loader: WhoPage.preload,
  component: () => {
    const { repository: slug, area: id, path } = who.useSearch();
    return <WhoPage repository={slug} area={id} path={path} />;
  },
});
const teamKnowledge = createRoute({
  getParentRoute: under,
  path: '/code/teams/$slug',
  loader: TeamKnowledgePage.preload,
  component: () => <TeamKnowledgePage slug={teamKnowledge.useParams().slug} />,
});
const ownKnowledge = createRoute({
  getParentRoute: under,
  path: '/code/me',
  loader: OwnKnowledgePage.preload,
  component: OwnKnowledgePage,
});

const directory = createRoute({
  getParentRoute: under,
  path: '/directory',
  component: DirectoryPage,
});
const inDirectory = () => directory;
const directoryStart = createRoute({
  getParentRoute: inDirectory,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/directory/teams', replace: true });
  },
});
const teams = createRoute({ getParentRoute: inDirectory, path: '/teams', component: TeamsTable });
const people = createRoute({ getParentRoute: inDirectory, path: '/people', component: PeopleTable });
const seats = createRoute({
  getParentRoute: inDirectory,
  path: '/seats',
  loader: SeatsTable.preload,
  validateSearch: (search: Search): { state?: string | undefined } => ({ state: text(search.state) }),
  component: () => {
    const navigate = seats.useNavigate();
    const { state } = seats.useSearch();
    return (
      <SeatsTable
        state={state}
        onState={(next) => void navigate({ search: { state: next }, replace: true })}
      />
    );
  },
});

const settings = createRoute({
  getParentRoute: under,
  path: '/settings',
  component: SettingsPage,
});
const inSettings = () => settings;
const settingsStart = createRoute({
  getParentRoute: inSettings,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/seats', replace: true });
  },
});
const setting = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: inSettings, path, component });

const routeTree = rootRoute.addChildren([
  join,
  team,
  person,
  me,
  notices,
  mySkills,
  toAnswer,
  personSkills,
  teamSkills,
  typeTeam,
  imports,
  changes,
  code,
  repository,
  area,
  owners,
  who,
  teamKnowledge,
  ownKnowledge,
  ...homeRoutes,
  ...loadRoutes,
  ...delegationRoutes,
  ...mentoringRoutes,
  ...leadershipRoutes,
  ...vacanciesRoutes,
  ...careRoutes,
  directory.addChildren([directoryStart, teams, people, seats]),
  settings.addChildren([
    settingsStart,
    setting('/seats', Expectations),
    setting('/charters', Charters),
    setting('/people', MergeSuggestions),
    setting('/skills', SkillList),
    setting('/assumptions', AssumptionsPage),
    setting('/identities', Identities),
    setting('/invitations', Invitations),
    setting('/audit', AuditLog),
    setting('/works-agreement', WorksAgreement),
  ]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
