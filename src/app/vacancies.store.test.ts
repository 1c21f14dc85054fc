import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseVacancies, type VacanciesDb } from '../features/vacancies/server/index.ts';
import {
  type Browser,
  harbourWithCode,
  idOf,
  openCast,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// Customs on 2 November: Farah Fairway manages, nobody is tech lead since 15 June. Viktor, Ximena, Ulla, Dilnoza and
// Bram are on it. Mbali Roads directs; Hanneke Halyard manages Berths.
let harbour: TestServer;
let owner: Browser;
let customs: string;
const { ask, id, come } = openCast(() => ({ test: harbour, owner }));

const read = (name: string) => ask(name)('POST', '/api/features/vacancies/acknowledgement');
const list = async (name: string, query = '') => (await ask(name)('GET', `/api/vacancies${query}`)).body;
const seatOfCustoms = async (name: string, query = '') =>
  (await list(name, query)).seats.find(
    ({ team, role }: { team: { slug: string }; role: string }) => team.slug === 'customs' && role === 'TL',
  );

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  owner = await signUpOwner(harbour);
  await harbourWithCode(owner);
  await harbour.database.pool.query(
    'delete from vacancy; delete from vacancy_call; delete from vacancy_end; delete from seat_term; delete from emeritus',
  );
  customs = (await owner('GET', '/api/teams/customs')).body.team.id;
  for (const [name, full] of [
    ['farah', 'Farah Fairway'],
    ['viktor', 'Viktor Vane'],
    ['ximena', 'Ximena Estuary'],
    ['mbali', 'Mbali Roads'],
    ['hanneke', 'Hanneke Halyard'],
    ['emeka', 'Emeka Ebb'],
    ['jarek', 'Jarek Jib'],
  ] as const)
    await come(name, full);
});
afterAll(() => harbour?.close());

const opening = async () => ({
  ...{ post: (await seatOfCustoms('farah')).post, team: customs, role: 'TL', title: 'tech lead' },
  ...{ reason: 'Quillon left and nobody followed', fillBy: '2027-01-04', cover: id('farah') },
  waits: ['Which tariffs are read from where'],
});
let vacancy: string;

describe('an open seat', () => {
  test('is found by the helm, also when nobody opened it', async () => {
    const answer = await list('viktor');
    expect(answer.sentence).toBe('1 seat is vacant: tech lead of Customs. No call is open for it.');
    expect(await seatOfCustoms('viktor')).toMatchObject({
      ...{ state: 'vacant', since: '2026-06-15', vacancy: null, mayOpen: false },
      sentence: 'Customs has no tech lead since 15 June 2026.',
    });
    expect((await seatOfCustoms('farah')).mayOpen).toBe(true);
  });

  test('whose appointment ends soon stands beside it, as far as one knows', async () => {
    const cranes = (await list('viktor')).seats.find((seat: { role: string }) => seat.role === 'EM');
    expect(cranes.sentence).toBe(
      'Emeka Ebb is acting engineering manager of Cranes until 3 January 2027, and nobody is known to follow.',
    );
    expect((await list('hanneke')).seats.map((seat: { team: { slug: string } }) => seat.team.slug)).toEqual([
      'customs',
    ]);
  });

  test('is opened by who answers for the team, and not by an admin, an owner or a member', async () => {
    const body = await opening();
    for (const other of [owner, ask('viktor'), ask('hanneke')])
      expect((await other('POST', '/api/vacancies', body)).status).toBe(403);
    const late = await ask('farah')('POST', '/api/vacancies', { ...body, fillBy: '2026-11-01' });
    expect(late.body.detail).toBe('Give a day to come by which it is to be filled.');
    const opened = await ask('farah')('POST', '/api/vacancies', body);
    expect(opened.status).toBe(200);
    vacancy = opened.body.id;
    expect((await ask('farah')('POST', '/api/vacancies', body)).body.detail).toMatch(/open already/);
    expect((await seatOfCustoms('viktor')).vacancy).toMatchObject({
      ...{ stage: 'not called', openedOn: '2026-11-02', fillBy: '2027-01-04', isLate: false },
      waits: ['Which tariffs are read from where'],
      cover: { name: 'Farah Fairway' },
    });
  });

  test('writes no appointment for its cover', async () => {
    const { seats } = (await ask('viktor')('GET', '/api/teams/customs')).body;
    expect(seats.find((seat: { role: string }) => seat.role === 'TL').holder).toBeNull();
  });

  test('is changed on the version that was read', async () => {
    const { body } = await ask('farah')('GET', `/api/vacancies/${vacancy}`);
    const { post: _, team: __, role: ___, title: ____, ...change } = await opening();
    const put = (version: string) =>
      ask('farah')(
        'PUT',
        `/api/vacancies/${vacancy}`,
        { ...change, fillBy: '2027-02-01' },
        { 'if-match': version },
      );
    expect((await put(`"${Number(body.version) + 1}"`)).status).toBe(412);
    expect((await put(`"${body.version}"`)).status).toBe(200);
    expect((await seatOfCustoms('viktor')).vacancy.fillBy).toBe('2027-02-01');
  });

  test('proposes a profile from the charter, the code and the needs of the team', async () => {
    const { profile } = (await ask('farah')('GET', `/api/vacancies/${vacancy}`)).body;
    expect(profile[0]).toMatch(/^Technical decisions/);
    expect(profile).toContain('Python: competent');
  });
});

const call = (more: object = {}) => ({
  words: 'Customs looks for somebody to lead its technology, first of all the tariffs.',
  profile: ['Technical decisions are made in time', 'Python: competent'],
  ...{ from: '2026-11-02', to: '2026-11-16', ...more },
});
const setCall = (body: object) => ask('farah')('PUT', `/api/vacancies/${vacancy}/call`, body);
const stand = (name: string, body: object = { statement: 'I know the tariffs and wish to lead.' }) =>
  ask(name)('PUT', `/api/me/candidacies/${vacancy}`, body);

describe('the open call', () => {
  test('comes first: nobody can stand up before, and it is open for ten days at least', async () => {
    expect((await setCall(call({ to: '2026-11-09' }))).body.detail).toBe(
      'A call stays open for at least 10 days (configurable assumption). Choose a later end.',
    );
    expect((await setCall(call())).status).toBe(200);
    expect((await setCall(call({ to: '2026-11-13' }))).body.detail).toBe(
      'A call that is open is not shortened. It may end later.',
    );
    expect((await ask('viktor')('GET', `/api/vacancies/${vacancy}`)).body.sentence).toBe(
      'Customs looks for a tech lead. Whoever wishes to may stand up until 15 November 2026.',
    );
  });

  test('takes nobody before the feature is on and they have read the notice', async () => {
    expect((await stand('viktor')).body.detail).toMatch(/^How leaders come is switched off here/);
    await owner('PUT', '/api/features/vacancies', { onFrom: '2026-11-02', reason: 'agreed' });
    expect((await stand('viktor')).body.detail).toMatch(/has not read the notice/);
    for (const name of ['viktor', 'ximena', 'emeka']) await read(name);
    expect((await stand('viktor')).status).toBe(200);
    expect((await stand('ximena')).status).toBe(200);
    expect((await seatOfCustoms('viktor')).vacancy.stands).toBe(true);
  });

  test('shows nobody who stood up while it runs, also not to those who choose', async () => {
    for (const name of ['farah', 'mbali']) {
      const refused = await ask(name)('GET', `/api/vacancies/${vacancy}/slate`);
      expect([refused.status, refused.body.detail]).toEqual([
        422,
        'Who stands up is shown once the call is over.',
      ]);
    }
    expect(JSON.stringify((await ask('farah')('GET', `/api/vacancies/${vacancy}`)).body)).not.toContain(
      'Viktor',
    );
  });

  test('is worded anew by the candidate alone, and only the newest wording is kept', async () => {
    await stand('viktor', { statement: 'I will teach the tariffs to others.' });
    const { items } = (await ask('viktor')('GET', '/api/me/candidacies')).body;
    expect(items).toMatchObject([
      { statement: 'I will teach the tariffs to others.', stoodOn: '2026-11-02', told: null },
    ]);
    const { rows } = await harbour.database.pool.query('select statement from candidacy where person = $1', [
      id('viktor'),
    ]);
    expect(rows).toEqual([{ statement: 'I will teach the tariffs to others.' }]);
  });

  test('no route gives candidacies without a vacancy', async () => {
    const paths = (await harbour.server.inject('/api/openapi.json')).json().paths;
    const routes = Object.keys(paths).filter((path) => /candida|slate/.test(path));
    expect(routes.sort()).toEqual([
      '/api/me/candidacies',
      '/api/me/candidacies/{id}',
      '/api/me/candidacies/{id}/withdrawal',
      '/api/vacancies/{id}/outside/{candidate}',
      '/api/vacancies/{id}/slate',
    ]);
  });
});

const slate = (name: string) => ask(name)('GET', `/api/vacancies/${vacancy}/slate`);

describe('the slate', () => {
  test('is shown once the call is over, in the order of the alphabet, to those who choose alone', async () => {
    harbour.goTo('2026-11-16');
    const { body } = await slate('farah');
    expect(body.within.map((each: { person: { name: string } }) => each.person.name)).toEqual([
      'Viktor Vane',
      'Ximena Estuary',
    ]);
    expect(body.order).toMatch(/Nobody is ranked/);
    expect(body.feedback.notConnected).toMatch(/not connected yet/);
    expect(body.within[0]).toMatchObject({ isFirstSeat: true, team: 'Customs' });
    expect((await slate('mbali')).status).toBe(200);
    for (const name of ['hanneke', 'viktor', 'jarek']) expect((await slate(name)).status, name).toBe(403);
    // Owner and admin keep accounts: they have no seat here.
    expect((await owner('GET', `/api/vacancies/${vacancy}/slate`)).status).toBe(403);
  });

  test('tells the candidate who looked', async () => {
    const { items } = (await ask('viktor')('GET', '/api/me/access-log')).body;
    expect(items.map(({ what }: { what: string }) => what)).toContain('candidacy');
  });

  test('hides at once who withdraws', async () => {
    const gone = await ask('ximena')('POST', `/api/me/candidacies/${vacancy}/withdrawal`);
    expect(gone.status).toBe(200);
    expect(JSON.stringify((await slate('farah')).body)).not.toContain('Ximena');
    expect((await ask('ximena')('GET', '/api/me/candidacies')).body.items[0]).toMatchObject({
      withdrawnOn: '2026-11-16',
      seenBy: 'Nobody sees it. It is erased when the process ends.',
    });
  });

  test('takes somebody from outside by initials alone, with the lines of the profile they meet', async () => {
    const path = `/api/vacancies/${vacancy}/outside`;
    const named = { reference: 'Somebody with a long name', meets: [] };
    expect((await ask('farah')('POST', path, named)).status).toBe(400);
    const noted = { reference: 'Q.T.', meets: ['Python: competent', 'Went to a good school'] };
    expect((await ask('farah')('POST', path, noted)).status).toBe(200);
    expect((await slate('farah')).body.outside).toMatchObject([
      { reference: 'Q.T.', meets: ['Python: competent'] },
    ]);
  });

  test('sets hiring and promoting side by side, with what a promotion leaves behind', async () => {
    const { body } = await ask('farah')('GET', `/api/vacancies/${vacancy}/choice`);
    expect(body.hire.begins).toEqual({ value: 120, low: 44, high: 212 });
    expect(body.promote.begins).toEqual({ value: 14, low: 7, high: 28 });
    expect(body.share).toBe(0.5);
    expect(body.cover.sentence).toMatch(/^Farah Fairway stands in/);
    expect(body.emptied.map(({ person }: { person: { name: string } }) => person.name)).toEqual([
      'Viktor Vane',
    ]);
    expect(body.emptied[0].shareOfTeam).toBe('one of the 7 people of Customs');
    expect(body.assumptions.find(({ name }: { name: string }) => name === 'hireDays')).toMatchObject({
      ...{ value: 60, likely: [30, 120], source: 'configurable assumption' },
    });
  });
});

const decide = (name: string, more: object = {}) =>
  ask(name)('POST', `/api/vacancies/${vacancy}/decision`, {
    ...{
      person: id('viktor'),
      from: '2026-11-30',
      share: 0.5,
      reason: 'Knows the tariffs, and led the forms',
    },
    ...more,
  });

describe('the choice', () => {
  test('is of those who stood up, by who answers for the team, for a day to come', async () => {
    expect((await decide('hanneke')).status).toBe(403);
    expect(
      (
        await owner('POST', `/api/vacancies/${vacancy}/decision`, {
          person: id('viktor'),
          from: '2026-11-30',
          reason: 'I say',
        })
      ).status,
    ).toBe(403);
    expect((await decide('farah', { person: id('jarek') })).body.detail).toMatch(
      /^Jarek Jib did not stand up/,
    );
    expect((await decide('farah', { person: id('ximena') })).body.detail).toMatch(/did not stand up/);
    expect((await decide('farah', { from: '2026-11-01' })).status).toBe(422);
  });

  test('ends in a dated appointment; before its announcement only who is named knows', async () => {
    expect((await decide('farah', { announcedOn: '2026-11-23' })).status).toBe(200);
    const page = async (name: string) => (await ask(name)('GET', `/api/vacancies/${vacancy}`)).body;
    expect(await page('jarek')).toMatchObject({ stage: 'closed', end: null });
    expect((await page('viktor')).sentence).toBe('Viktor Vane follows as tech lead of Customs, from within.');
    expect(
      JSON.stringify((await ask('jarek')('GET', '/api/teams/customs?asOf=2026-12-01')).body.seats),
    ).not.toContain('Viktor');
    harbour.goTo('2026-11-23');
    expect((await page('jarek')).end).toMatchObject({
      as: 'within',
      person: { name: 'Viktor Vane' },
      reason: '',
    });
    expect((await page('farah')).end).toMatchObject({
      reason: 'Knows the tariffs, and led the forms',
      considered: '1 person from within and 1 from outside stood for it.',
    });
  });

  test('erases what candidates wrote, who withdrew and who came from outside; who stood reads what came of it', async () => {
    const { rows } = await harbour.database.pool.query('select person, statement from candidacy');
    expect(rows).toEqual([{ person: id('viktor'), statement: '' }]);
    expect((await harbour.database.pool.query('select 1 from outside_candidate')).rows).toEqual([]);
    const { items } = (await ask('viktor')('GET', '/api/me/candidacies')).body;
    expect(items[0].told).toBe('You were chosen: Viktor Vane follows as tech lead of Customs, from within.');
    expect((await ask('ximena')('GET', '/api/me/candidacies')).body.items).toEqual([]);
  });

  test('puts him there, promoted, from the day on', async () => {
    const seats = async (day: string) =>
      (await ask('jarek')('GET', `/api/teams/customs?asOf=${day}`)).body.seats.find(
        (seat: { role: string }) => seat.role === 'TL',
      );
    expect((await seats('2026-11-29')).holder).toBeNull();
    expect(await seats('2026-11-30')).toMatchObject({
      acquired: 'promoted',
      share: 0.5,
      holder: { name: 'Viktor Vane' },
    });
  });

  test('looked at as of a day before, the call is open still', async () => {
    expect((await seatOfCustoms('jarek', '?asOf=2026-11-05')).vacancy).toMatchObject({ stage: 'open' });
    expect(
      (await list('jarek', '?asOf=2026-12-01')).seats.map((seat: { role: string }) => seat.role),
    ).toEqual(['EM']);
  });
});

describe('the manager’s own seat', () => {
  test('is filled from above: who acts in it sees no slate', async () => {
    const cranes = (await list('emeka')).seats.find((seat: { role: string }) => seat.role === 'EM');
    const { body } = await ask('emeka')('POST', '/api/vacancies', {
      ...{ post: cranes.post, team: cranes.team.id, role: 'EM', title: cranes.title },
      ...{ reason: 'I only stand in', fillBy: '2027-01-04' },
    });
    const dates = { from: '2026-11-23', to: '2026-12-07' };
    await ask('mbali')('PUT', `/api/vacancies/${body.id}/call`, { ...call(dates) });
    harbour.goTo('2026-12-07');
    expect((await ask('emeka')('GET', `/api/vacancies/${body.id}/slate`)).body.detail).toBe(
      'The manager’s seat is filled from above, so somebody else chooses.',
    );
    expect((await ask('mbali')('GET', `/api/vacancies/${body.id}/slate`)).status).toBe(200);
    const dropped = await ask('mbali')('POST', `/api/vacancies/${body.id}/drop`, {
      reason: 'Dilnoza follows',
    });
    expect(dropped.status).toBe(200);
  });
});

describe('arriving and leaving', () => {
  test('who is new finds a list of the first 90 days; ticked it stays ticked', async () => {
    const path = `/api/people/${id('viktor')}`;
    const arrival = async (name: string) => (await ask(name)('GET', `${path}/arrival`)).body;
    const { seats, sentence } = await arrival('viktor');
    expect(sentence).toBe('You are tech lead of Customs since 30 November 2026: day 8 of the first 90.');
    const keys = seats[0].tasks.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['expectations', `beside:${id('farah')}`, 'mentor', 'look-back']),
    );
    const tick = { appointment: seats[0].appointment, isDone: true };
    expect((await ask('viktor')('PUT', `${path}/lists/arrival/expectations`, tick)).status).toBe(200);
    const typed = { appointment: seats[0].appointment, what: 'Meet the brokers', due: '2026-12-11' };
    await ask('viktor')('PUT', `${path}/lists/arrival/typed-1`, typed);
    const again = (await arrival('viktor')).seats[0].tasks;
    expect(again.find(({ key }: { key: string }) => key === 'expectations').doneOn).toBe('2026-12-07');
    expect(again.at(-1)).toMatchObject({ what: 'Meet the brokers', isTyped: true });
  });

  test('the list is for them and their manager, who they see looking', async () => {
    const path = `/api/people/${id('viktor')}/handover`;
    expect((await ask('farah')('GET', path)).status).toBe(200);
    for (const name of ['ximena', 'mbali']) expect((await ask(name)('GET', path)).status).toBe(403);
    expect((await owner('GET', path)).status).toBe(403);
    const { items } = (await ask('viktor')('GET', '/api/me/access-log')).body;
    expect(items.map(({ what }: { what: string }) => what)).toContain('arrival and handover');
  });

  test('a term is typed by who answers for the team, and ends nothing', async () => {
    const { seats } = (await ask('viktor')('GET', `/api/people/${id('viktor')}/handover`)).body;
    const term = `/api/appointments/${seats[0].appointment}/term`;
    expect((await ask('viktor')('PUT', term, { endsOn: '2028-11-30' })).status).toBe(403);
    expect((await ask('farah')('PUT', term, { endsOn: '2028-11-30', reason: 'two years' })).status).toBe(200);
    const after = (await ask('viktor')('GET', `/api/people/${id('viktor')}/handover`)).body;
    expect(after.sentence).toBe('You hold 1 seat. The first ends on 30 November 2028.');
    const { body } = await ask('jarek')('GET', '/api/teams/customs?asOf=2028-12-01');
    expect(body.seats.find((seat: { role: string }) => seat.role === 'TL').holder.name).toBe('Viktor Vane');
  });

  test('who held a seat and left it may be called emeritus of it, and may end that', async () => {
    const cranes = (await owner('GET', '/api/teams/cranes')).body;
    const post = cranes.seats.find((seat: { role: string }) => seat.role === 'TL').post;
    const itzel = await idOf(owner, 'Itzel Inlet');
    const mark = { person: itzel, post, from: '2026-06-22' };
    expect((await ask('jarek')('POST', '/api/emeriti', mark)).status).toBe(403);
    expect((await ask('emeka')('POST', '/api/emeriti', { ...mark, person: id('jarek') })).status).toBe(422);
    const { body } = await ask('emeka')('POST', '/api/emeriti', mark);
    const former = (await list('emeka')).former.map(
      ({ person }: { person: { name: string } }) => person.name,
    );
    expect(former).toEqual(['Rosalind Rigging']);
    expect((await list('jarek')).former).toEqual([]);
    expect((await list('jarek')).emeriti).toMatchObject([{ person: { name: 'Itzel Inlet' }, mayEnd: false }]);
    expect((await ask('emeka')('POST', `/api/emeriti/${body.id}/end`)).status).toBe(200);
    expect((await list('jarek')).emeriti).toEqual([]);
  });
});

describe('home', () => {
  test('says what is to be done, to whom it is theirs', async () => {
    const sentences = async (name: string): Promise<string> =>
      JSON.stringify((await ask(name)('GET', '/api/home')).body);
    expect(await sentences('viktor')).toContain(
      'of your first 90 as tech lead of Customs: 1 thing is ticked off.',
    );
    expect(await sentences('farah')).toContain('Viktor Vane leaves a place behind');
    expect(await sentences('mbali')).toContain(
      'Emeka Ebb is acting engineering manager of Cranes since 119 days',
    );
    expect(await sentences('jarek')).not.toContain('Emeka Ebb is acting');
    expect(await sentences('emeka')).toContain(
      'You are acting engineering manager of Cranes until 3 January 2027.',
    );
  });
});

describe('rights', () => {
  test('the export holds all that is kept, and erasing takes it away', async () => {
    const mine = async () => (await ask('viktor')('GET', '/api/me/export')).body.vacancies;
    expect(await mine()).toMatchObject({
      candidacies: [{ seat: 'tech lead of Customs' }],
      chosen: [{ as: 'within' }],
      terms: [{ endsOn: '2028-11-30' }],
    });
    const db = harbour.database.db as unknown as VacanciesDb;
    await eraseVacancies(db, 'main', id('viktor'));
    expect(await mine()).toEqual({
      candidacies: [],
      chosen: [],
      opened: [],
      tasks: [],
      terms: [],
      emeritus: [],
    });
    const { rows } = await harbour.database.pool.query(
      'select ended_as, person from vacancy_end where ended_as = $1',
      ['within'],
    );
    expect(rows).toEqual([{ ended_as: 'within', person: null }]);
  });
});

// Tuyết Tackle of the Lighthouse platform alone knows the fog signals. Leilani Lantern holds the seat still.
describe('a promotion that would leave something behind', () => {
  test('says what hangs on one person, and who is to learn it once it is said', async () => {
    await come('sione', 'Sione Schooner');
    await come('tuyet', 'Tuyết Tackle');
    await read('tuyet');
    const { team, seats } = (await ask('sione')('GET', '/api/teams/lighthouse')).body;
    const seat = seats.find(({ role }: { role: string }) => role === 'TL');
    const { body } = await ask('sione')('POST', '/api/vacancies', {
      ...{ post: seat.post, team: team.id, role: 'TL', title: seat.title },
      ...{ reason: 'Leilani goes on to the architects', fillBy: '2027-03-01' },
    });
    const path = `/api/vacancies/${body.id}`;
    await ask('sione')('PUT', `${path}/call`, call({ from: '2026-12-07', to: '2026-12-21' }));
    expect(
      (await ask('tuyet')('PUT', `/api/me/candidacies/${body.id}`, { statement: 'I would' })).status,
    ).toBe(200);
    harbour.goTo('2026-12-21');
    const { emptied, tooLarge } = (await ask('sione')('GET', `${path}/choice`)).body;
    expect(emptied[0].sentence).toMatch(/^\d+ areas? of the code hangs? on Tuyết Tackle alone: .*fog/);
    expect(emptied[0].areas[0]).toMatchObject({ taughtTo: null });
    expect(tooLarge).toMatch(/Tuyết Tackle would lead for the first time/);
    expect(
      (
        await ask('sione')('POST', `${path}/decision`, {
          person: id('tuyet'),
          from: '2027-01-11',
          reason: 'Knows it best',
        })
      ).status,
    ).toBe(200);
    harbour.goTo('2027-01-12');
    const mine = `/api/people/${id('tuyet')}`;
    const arrival = (await ask('tuyet')('GET', `${mine}/arrival`)).body.seats[0];
    const line = arrival.tasks.find(({ key }: { key: string }) => key.startsWith('area:'));
    expect(line.what).toMatch(/^Hand on .*: nobody else here knows it$/);
    const taught = { appointment: arrival.appointment, takenBy: id('sione') };
    await ask('tuyet')('PUT', `${mine}/lists/arrival/${encodeURIComponent(line.key)}`, taught);
    const after = (await ask('sione')('GET', `${path}/choice`)).body.emptied[0].areas;
    expect(after.map(({ taughtTo }: { taughtTo: { name: string } | null }) => taughtTo?.name)).toContain(
      'Sione Schooner',
    );
  });
});
