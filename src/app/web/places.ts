interface Place {
  /** Null: opens the list of shortcuts. */
  readonly to: string | null;
  readonly label: string;
  readonly kind: 'page' | 'action';
  /** Other words somebody may look for. */
  readonly words: string;
}

/** Pages and deeds that the palette knows besides teams and people. */
export const places: readonly Place[] = [
  { to: '/', label: 'Your week', kind: 'page', words: 'home start what needs me today' },
  { to: '/helm', label: 'Helm', kind: 'page', words: 'findings vacant seats organisation' },
  {
    to: '/leadership',
    label: 'Leadership',
    kind: 'page',
    words: 'map seats tenure vacant acting load mentors who leads',
  },
  { to: '/directory/teams', label: 'Directory of teams', kind: 'page', words: 'list groups' },
  { to: '/directory/people', label: 'Directory of people', kind: 'page', words: 'list employees' },
  { to: '/directory/seats', label: 'All seats', kind: 'page', words: 'vacant acting held list' },
  {
    to: '/code',
    label: 'Who knows our code?',
    kind: 'page',
    words: 'add import repositories git truck factor bus factor knowledge map treemap areas risk',
  },
  {
    to: '/code/who',
    label: 'Who should look at a change?',
    kind: 'action',
    words: 'code reviewers review owner assignee experts learners paths',
  },
  { to: '/code/me', label: 'What I know', kind: 'page', words: 'own knowledge code areas my commits' },
  { to: '/me', label: 'Me', kind: 'page', words: 'my team profile who looked sessions' },
  {
    to: '/me/skills',
    label: 'My skills',
    kind: 'page',
    words: 'levels wishes learn evidence contest peers assess',
  },
  {
    to: '/me/people',
    label: 'My people',
    kind: 'page',
    words: 'reports one-to-one talks expectations goals forgotten care manager',
  },
  {
    to: '/me/care',
    label: 'My manager and I',
    kind: 'page',
    words: 'expectations agreed growth goal talks one-to-one acknowledge',
  },
  {
    to: '/me/skills/answers',
    label: 'Contested skills',
    kind: 'page',
    words: 'answer contest evidence reports',
  },
  {
    to: '/me/queue',
    label: 'My queue',
    kind: 'page',
    words: 'delegate delegation hand on do it myself waits cost of delay break-even',
  },
  {
    to: '/me/handed',
    label: 'Handed on to me',
    kind: 'page',
    words: 'delegation received accept decline why me',
  },
  {
    to: '/settings/skills',
    label: 'List of skills',
    kind: 'page',
    words: 'settings vocabulary technologies',
  },
  {
    to: '/me/load',
    label: 'My load',
    kind: 'page',
    words: 'my week hours log split overloaded burnout self-check share band',
  },
  {
    to: '/load',
    label: 'Who is overloaded?',
    kind: 'page',
    words: 'load leaders weeks tight relief',
  },
  {
    to: '/settings/assumptions',
    label: 'Assumptions of the models',
    kind: 'page',
    words: 'settings defaults thresholds sources load split delegation',
  },
  {
    to: '/leadership/backtest',
    label: 'Were such warnings right?',
    kind: 'page',
    words: 'back-test split second seat tech lead kubernetes rust precision recall',
  },
  {
    to: '/mentors',
    label: 'Mentors',
    kind: 'page',
    words: 'who mentors whom mentees offers first-time leads',
  },
  {
    to: '/me/mentoring',
    label: 'My mentors',
    kind: 'page',
    words: 'find ask mentor mentee trial talk cadence offer',
  },
  {
    to: '/me/path',
    label: 'My path',
    kind: 'page',
    words: 'training path practices episodes people skills lead grow listening feedback delegating coaching',
  },
  {
    to: '/vacancies',
    label: 'Open seats',
    kind: 'page',
    words: 'vacancies vacant acting call candidates stand up hire promote emeritus',
  },
  {
    to: '/me/candidacies',
    label: 'What I stand for',
    kind: 'page',
    words: 'candidacy candidate withdraw my seats vacancy',
  },
  { to: '/me/arrival', label: 'My first 90 days', kind: 'page', words: 'arrival brief new seat checklist' },
  { to: '/me/handover', label: 'What I would hand over', kind: 'page', words: 'handover leave term list' },
  { to: '/changes', label: 'Changes', kind: 'page', words: 'history undo' },
  { to: '/type', label: 'Type my team', kind: 'action', words: 'add create new team' },
  { to: '/import', label: 'Bring my organisation', kind: 'action', words: 'import files upload history git' },
  { to: '/settings/seats', label: 'Expected seats', kind: 'page', words: 'settings exceptions' },
  { to: '/settings/charters', label: 'Charters of the seats', kind: 'page', words: 'settings answers for' },
  {
    to: '/settings/people',
    label: 'One person or two',
    kind: 'page',
    words: 'settings merge split duplicates',
  },
  {
    to: '/settings/identities',
    label: 'Signatures on commits',
    kind: 'page',
    words: 'settings identities merge e-mail mailmap bots code',
  },
  {
    to: '/settings/invitations',
    label: 'Invite somebody',
    kind: 'action',
    words: 'settings accounts invitation',
  },
  { to: '/settings/audit', label: 'Audit log', kind: 'page', words: 'settings verify' },
  {
    to: '/settings/works-agreement',
    label: 'Works agreement',
    kind: 'page',
    words: 'settings privacy data kept',
  },
  { to: null, label: 'Keyboard shortcuts', kind: 'action', words: 'keys help ?' },
];
