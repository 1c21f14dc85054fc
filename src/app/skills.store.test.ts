import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseNoticesOf } from '../features/access/server/index.ts';
import type { AreaKnown } from '../features/skills/index.ts';
import { eraseSkills } from '../features/skills/server/index.ts';
import {
  type Browser,
  openCast,
  signUpOwner,
  startTestServer,
  type TestServer,
} from './fixtures/testServer.fixture.ts';

// Pilotage on 2 November: Ada Quill in both seats; Bo, Noor, Sipho, Lucía, Mei and Anders report to her. Hanneke leads Berths.
let harbour: TestServer;
let owner: Browser;
const { ask, id, come } = openCast(() => ({ test: harbour, owner }));

const typescript = 'technology:typescript';
const known: AreaKnown[] = [];

beforeAll(async () => {
  harbour = await startTestServer('2026-11-02');
  const code = harbour.wheelhouse.skills.code as {
    version: () => Promise<string>;
    technologies: () => Promise<unknown>;
    areasKnown: (orgId: string, people: readonly string[]) => Promise<unknown>;
  };
  const teamOf = async (slug: string) => (await owner('GET', `/api/teams/${slug}`)).body.team.id;
  owner = await signUpOwner(harbour);
  expect((await owner('POST', '/api/imports/harbour')).status).toBe(200);
  // The Harbour's own skills are put aside: here everything is said anew.
  await harbour.database.pool.query(
    'delete from skill_statement; delete from skill_wish; delete from skill_need; delete from skill',
  );
  const pilotage = await teamOf('pilotage');
  const used = { technology: 'TypeScript', repository: 'pilot', area: 'src/ui', teams: [pilotage] };
  code.version = async () => 'as told here';
  code.technologies = async () => [used];
  code.areasKnown = async (_, people) => known.filter(({ person }) => people.includes(person));
  await come('ada', 'Ada Quill');
  await come('bo', 'Bo Mooring');
  await come('noor', 'Noor Narrows');
  await come('sipho', 'Sipho Sound');
  await come('lucia', 'Lucía Lagoon');
  await come('hanneke', 'Hanneke Halyard');
  await come('mbali', 'Mbali Roads');
  known.push({
    person: id('bo'),
    technology: 'TypeScript',
    repository: 'pilot',
    area: 'src/ui',
    knowledge: 0.7,
  });
});
afterAll(() => harbour?.close());

const mine = async (name: string) => (await ask(name)('GET', '/api/me/skills')).body;
const skillOf = async (name: string, skill = typescript) =>
  (await mine(name)).skills.find((each: { skill: { id: string } }) => each.skill.id === skill);
const read = (name: string) => ask(name)('POST', '/api/features/skills/acknowledgement');
const say = (author: string, person: string, level: string, because = 'I saw it') =>
  ask(author)('POST', `/api/people/${id(person)}/skills`, { skill: typescript, level, because });
const matrix = async (reader: string) => (await ask(reader)('GET', '/api/teams/pilotage/skills')).body;
const rowOf = async (reader: string, person: string) =>
  (await matrix(reader)).members.find((each: { person: { id: string } }) => each.person.id === id(person));

describe('before it is on', () => {
  test('nothing can be said or seen, and the words say whose switch it is', async () => {
    expect((await mine('bo')).standing).toBe('off');
    const refused = await say('bo', 'bo', 'competent');
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      'Skills is switched off here. An owner or admin switches it on under Settings, Works agreement.',
    ]);
    expect((await matrix('ada')).standing).toBe('off');
  });

  test('only an owner or admin switches it on, from today or a day to come', async () => {
    const on = (day: string) => ({ onFrom: day, reason: 'agreed with the works council' });
    expect((await ask('ada')('PUT', '/api/features/skills', on('2026-11-02'))).status).toBe(403);
    expect((await owner('PUT', '/api/features/skills', on('2026-11-01'))).status).toBe(422);
    expect((await owner('PUT', '/api/features/skills', on('2026-11-09'))).body.state).toBe('announced');
    expect((await mine('bo')).sentence).toBe(
      'Skills comes on 9 November 2026. Until then nothing can be said or seen.',
    );
    expect((await owner('PUT', '/api/features/skills', on('2026-11-02'))).body.state).toBe('on');
  });

  test('of who has not read the notice nothing is recorded and nothing shown', async () => {
    await read('ada');
    expect((await mine('bo')).standing).toBe('unread');
    expect((await say('ada', 'bo', 'competent')).body.detail).toBe(
      'Bo Mooring has not read the notice about skills yet. Nothing is recorded before.',
    );
    expect((await rowOf('ada', 'bo')).standing).toBe('unread');
    expect((await ask('ada')('GET', `/api/people/${id('bo')}/skills`)).body).toMatchObject({
      standing: 'unread',
      skills: [],
    });
    for (const name of ['bo', 'noor', 'sipho', 'lucia']) expect((await read(name)).body.hasRead).toBe(true);
    expect((await mine('bo')).standing).toBe('on');
  });
});

describe('code', () => {
  test('is asked about once and counts only when let; taken back it is gone for others at once', async () => {
    expect(await mine('bo')).toMatchObject({ letsCode: null });
    expect((await skillOf('bo')).pieces[0]).toMatchObject({ kind: 'code', standing: 'not let' });
    expect((await rowOf('ada', 'bo')).skills).toEqual([]);
    await ask('bo')('PUT', '/api/me/skills/code', { letsCode: true });
    expect(await skillOf('bo')).toMatchObject({ told: { level: 'competent', confidence: 'tentative' } });
    const [shown] = (await rowOf('ada', 'bo')).skills;
    expect(shown).toMatchObject({ skill: { name: 'TypeScript' }, counted: { code: 1 } });
    await ask('bo')('PUT', '/api/me/skills/code', { letsCode: false });
    expect((await rowOf('ada', 'bo')).skills).toEqual([]);
    await ask('bo')('PUT', '/api/me/skills/code', { letsCode: true });
  });
});

describe('what people say', () => {
  test('a peer is asked, answers with what they saw, and the asker sees who said what', async () => {
    await ask('bo')('POST', '/api/me/skills/requests', { asked: id('hanneke'), skill: typescript });
    const [request] = (await mine('hanneke')).asksMe;
    expect(request).toMatchObject({ person: { name: 'Bo Mooring' }, skill: { name: 'TypeScript' } });
    expect((await say('hanneke', 'bo', 'proficient', '')).status).toBe(422);
    expect((await say('hanneke', 'bo', 'proficient', 'He untangled the tide form')).status).toBe(200);
    expect((await mine('hanneke')).asksMe).toEqual([]);
    expect((await skillOf('bo')).pieces).toContainEqual(
      expect.objectContaining({
        kind: 'peer',
        sentence: 'Hanneke Halyard said proficient.',
        standing: 'counts',
      }),
    );
  });

  test('unasked one speaks only of those one works with; the manager is the supervisor', async () => {
    expect((await say('hanneke', 'noor', 'expert')).body.detail).toBe(
      'You are on no team with Noor Narrows. Noor Narrows can ask you.',
    );
    await say('noor', 'bo', 'proficient');
    await say('ada', 'bo', 'competent');
    const kinds = (await skillOf('bo')).pieces.map(({ kind }: { kind: string }) => kind);
    expect(kinds.toSorted()).toEqual(['code', 'peer', 'peer', 'supervisor']);
  });

  test('with a third peer it is confident; leads see levels and counts, but not who said what nor a number', async () => {
    await say('sipho', 'bo', 'proficient');
    expect((await skillOf('bo')).told.confidence).toBe('confident');
    const { skills } = await rowOf('ada', 'bo');
    expect(skills[0]).toEqual({
      skill: { id: typescript, name: 'TypeScript' },
      told: { level: 'proficient', low: 'competent', high: 'expert', confidence: 'confident' },
      counted: { peer: 3, self: 0, supervisor: 1, code: 1 },
      wish: null,
    });
  });

  test('a word is taken back by its author alone', async () => {
    const { said } = (await ask('sipho')('GET', `/api/people/${id('bo')}/skills/assessing`)).body;
    const path = `/api/skill-statements/${said[0].id}/withdrawal`;
    expect((await ask('noor')('POST', path, {})).status).toBe(404);
    expect((await ask('sipho')('POST', path, { reason: 'another Bo' })).status).toBe(200);
    expect((await skillOf('bo')).told.confidence).toBe('tentative');
    await say('sipho', 'bo', 'proficient');
  });
});

describe('contesting', () => {
  const pieceBy = async (author: string | null) =>
    (await skillOf('bo')).pieces.find(
      ({ by, standing }: { by: { id: string } | null; standing: string }) =>
        standing !== 'withdrawn' && (by?.id ?? null) === (author === null ? null : id(author)),
    );
  const contest = async (author: string | null) =>
    ask('bo')('POST', '/api/me/skills/contests', {
      evidence: (await pieceBy(author)).id,
      reason: 'That was Ada',
    });

  test('a contested piece stops counting, and the manager is named with a day', async () => {
    expect((await contest('noor')).status).toBe(200);
    expect(await pieceBy('noor')).toMatchObject({
      standing: 'contested',
      contest: { answerer: { name: 'Ada Quill' }, due: '2026-11-16', isLate: false },
    });
    expect((await rowOf('ada', 'bo')).skills[0].counted.peer).toBe(2);
    expect((await contest('noor')).status).toBe(409);
  });

  test('the answer of the manager is kept with who, when and why; nobody else may answer', async () => {
    const [line] = (await ask('ada')('GET', '/api/me/skills/to-answer')).body.items;
    expect(line).toMatchObject({ person: { name: 'Bo Mooring' }, piece: { level: 'proficient' } });
    const path = `/api/skill-contests/${line.contest.id}/answer`;
    const answer = { outcome: 'corrected', level: 'competent', because: 'We looked at it together' };
    for (const name of ['bo', 'noor', 'hanneke'])
      expect((await ask(name)('POST', path, answer)).status, name).toBe(403);
    expect((await ask('ada')('POST', path, { ...answer, level: null })).status).toBe(422);
    expect((await ask('ada')('POST', path, answer)).status).toBe(200);
    expect((await ask('ada')('POST', path, answer)).status).toBe(409);
    expect(await pieceBy('noor')).toMatchObject({
      standing: 'counts',
      level: 'competent',
      contest: { answer: { outcome: 'corrected', by: { name: 'Ada Quill' }, on: '2026-11-02' } },
    });
  });

  test('what the manager said is answered one level up', async () => {
    await contest('ada');
    const { contest: made } = await pieceBy('ada');
    expect(made.answerer.name).toBe('Mbali Roads');
    const path = `/api/skill-contests/${made.id}/answer`;
    const refused = await ask('ada')('POST', path, { outcome: 'upheld', because: 'I stand by it' });
    expect(refused.body.detail).toMatch(/^You said this yourself/);
    expect((await ask('mbali')('POST', path, { outcome: 'withdrawn', because: 'Too long ago' })).status).toBe(
      200,
    );
    const left = (await skillOf('bo')).pieces.filter(({ kind }: { kind: string }) => kind === 'supervisor');
    expect(left).toMatchObject([
      { standing: 'withdrawn', contest: { answer: { by: { name: 'Mbali Roads' } } } },
    ]);
  });

  test('whoever manages the person by now finds it, and nobody who does not any more', async () => {
    const waiting = async (name: string) =>
      (await ask(name)('GET', '/api/me/skills/to-answer')).body.items.length;
    await ask('bo')('POST', '/api/me/skills/contests', {
      evidence: (await pieceBy('sipho')).id,
      reason: 'That was Lucía',
    });
    expect([await waiting('ada'), await waiting('hanneke')]).toEqual([1, 0]);
    const reportTo = async (manager: string) => {
      const { etag } = await owner('GET', '/api/helm');
      const edit = { do: 'reportTo', person: id('bo'), manager: id(manager), from: '2026-11-02' };
      const { status, text } = await owner('POST', '/api/edits', { edits: [edit] }, { 'if-match': etag });
      expect(status, text).toBe(200);
    };
    await reportTo('hanneke');
    expect([await waiting('ada'), await waiting('hanneke')]).toEqual([0, 1]);
    const [line] = (await ask('hanneke')('GET', '/api/me/skills/to-answer')).body.items;
    const answer = { outcome: 'upheld', because: 'Sipho showed me' };
    expect(
      (await ask('hanneke')('POST', `/api/skill-contests/${line.contest.id}/answer`, answer)).status,
    ).toBe(200);
    await reportTo('ada');
  });

  test('late is said, and late or not it does not count', async () => {
    await contest(null);
    harbour.goTo('2026-11-17');
    expect(await pieceBy(null)).toMatchObject({ standing: 'contested', contest: { isLate: true } });
    harbour.goTo('2026-11-02');
  });
});

describe('wishes and needs', () => {
  test('a wish is seen by leads unless it is kept to oneself', async () => {
    const wish = (shownTo: string) =>
      ask('noor')('PUT', `/api/me/skills/wishes/${encodeURIComponent(typescript)}`, {
        wish: 'avoid',
        shownTo,
      });
    await wish('self');
    expect((await rowOf('ada', 'noor')).skills).toEqual([]);
    expect((await skillOf('noor')).wish).toEqual({ wish: 'avoid', shownTo: 'self' });
    await wish('leads');
    expect((await rowOf('ada', 'noor')).skills[0].wish).toEqual({ wish: 'avoid', shownTo: 'leads' });
  });

  test('a technology of the team is needed, what a lead types wins, and the sentence says what is missing', async () => {
    const [needed] = (await matrix('ada')).skills;
    expect(needed.need).toEqual({ level: 'competent', people: 2, origin: 'code' });
    const need = { skill: typescript, level: 'proficient', people: 3, reason: 'two new maps' };
    expect((await ask('bo')('PUT', '/api/teams/pilotage/skills/needs', need)).status).toBe(403);
    expect((await ask('ada')('PUT', '/api/teams/pilotage/skills/needs', need)).status).toBe(200);
    const answer = await matrix('ada');
    expect(answer.skills[0]).toMatchObject({ need: { people: 3, origin: 'typed' }, gap: { missing: 2 } });
    expect(answer.sentence).toMatch(
      /^Pilotage is short of people: 2 in TypeScript \(proficient\)\. \d of \d are not shown/,
    );
  });

  test('people stand in the order of their names', async () => {
    const names = (await matrix('ada')).members.map(
      ({ person }: { person: { name: string } }) => person.name,
    );
    expect(names).toEqual(names.toSorted((a: string, b: string) => a.localeCompare(b)));
    expect(names.length).toBeGreaterThan(5);
  });
});

describe('the list', () => {
  test('has technologies found and skills of its own, which are renamed and retired, never lost', async () => {
    const { body } = await owner('POST', '/api/skills', { name: 'Tide tables' });
    expect(body.id).toBe('own:tide-tables');
    expect((await owner('POST', '/api/skills', { name: 'typescript' })).body.detail).toMatch(/already/);
    expect((await ask('bo')('POST', '/api/skills', { name: 'Knots' })).status).toBe(403);
    const path = `/api/skills/${encodeURIComponent(body.id)}`;
    expect((await owner('PUT', path, { name: 'Tides' }, { 'if-match': '"7"' })).status).toBe(412);
    const retired = { name: 'Tides', isRetired: true };
    expect((await owner('PUT', path, retired, { 'if-match': '"1"' })).status).toBe(200);
    const { items } = (await ask('bo')('GET', '/api/skills')).body;
    expect(items).toEqual([
      { id: 'own:tide-tables', name: 'Tides', isRetired: true, usedIn: [], version: '2' },
      { id: typescript, name: 'TypeScript', isRetired: false, usedIn: ['pilot/src/ui'], version: '0' },
    ]);
    const refused = await ask('bo')('POST', `/api/people/${id('bo')}/skills`, {
      skill: body.id,
      level: 'novice',
    });
    expect(refused.body.detail).toBe('Tides is not offered any more. Choose another skill.');
  });
});

describe('files', () => {
  const files = [
    { path: 'skills.csv', text: 'name,kind\nKnots,own\n' },
    {
      path: 'assessments.csv',
      text: 'person,skill,level,by,day,because\nsipho@harbour.example,Knots,expert,bo@harbour.example,2026-10-01,ties them blind\nnobody@x,Knots,novice,bo@harbour.example,2026-10-01,\n',
    },
    {
      path: 'needs.csv',
      text: 'team,skill,level,people,reason\npilotage,Knots,novice,2,\natlantis,Knots,novice,2,\n',
    },
  ];
  const bring = (apply: boolean) => owner('POST', `/api/imports/skills?apply=${apply}`, { files });

  test('are tried first, tell all that does not fit, and change nothing the second time', async () => {
    const dry = (await bring(false)).body;
    expect(dry.sentence).toBe(
      'Would record 1 skill, 1 assessment, 0 wishes, 1 need. 2 faults in what was read.',
    );
    expect(dry.faults.map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)).toEqual([
      'assessments.csv:3',
      'needs.csv:3',
    ]);
    expect((await mine('sipho')).skills).toEqual([]);
    // An import is named by its moment; everything else here was said the day before.
    harbour.goTo('2026-11-03');
    const { at } = (await bring(true)).body;
    expect((await skillOf('sipho', 'own:knots')).pieces).toMatchObject([
      { kind: 'peer', level: 'expert', source: 'skill files', by: { name: 'Bo Mooring' }, on: '2026-10-01' },
    ]);
    expect((await bring(true)).body.sentence).toMatch(/^Nothing to change\./);
    expect((await ask('bo')('POST', '/api/imports/skills', { files })).status).toBe(403);

    const need = { skill: 'own:knots', level: 'competent', people: 1 };
    await ask('ada')('PUT', '/api/teams/pilotage/skills/needs', need);
    expect((await bring(true)).body.faults.at(-1).message).toBe(
      'A need was said here by hand already, and otherwise. That stays.',
    );
    expect((await owner('POST', '/api/imports/skills/undo', { at })).body).toEqual({ undone: 2 });
    expect((await owner('POST', '/api/imports/skills/undo', { at })).status).toBe(404);
    expect((await skillOf('sipho', 'own:knots')).pieces).toMatchObject([{ standing: 'withdrawn' }]);
    expect((await matrix('ada')).skills.map((each: { need: object }) => each.need)).toContainEqual({
      ...{ level: 'competent', people: 1, origin: 'typed' },
    });
    harbour.goTo('2026-11-02');
  });
});

describe('trust', () => {
  test('members, contractors, directors and keepers see nobody’s skills', async () => {
    for (const name of ['noor', 'hanneke', 'mbali'])
      expect((await ask(name)('GET', `/api/people/${id('bo')}/skills`)).status, name).toBe(403);
    expect((await owner('GET', `/api/people/${id('bo')}/skills`)).status).toBe(403);
    expect((await owner('GET', '/api/teams/pilotage/skills')).status).toBe(403);
  });

  test('who looked stands in the access log of each who was shown', async () => {
    const looks = (await ask('bo')('GET', '/api/me/access-log')).body.items;
    expect(looks).toContainEqual(
      expect.objectContaining({ viewer: expect.objectContaining({ name: 'Ada Quill' }), what: 'skills' }),
    );
  });

  test('the log tells what was done, and nothing of what was said', async () => {
    const { rows } = await harbour.database.pool.query(
      `select e.action, p.payload::text as payload from audit_entry e join audit_payload p using (org_id, number) where action like 'skill%' or action like 'feature%'`,
    );
    const deeds = new Set(rows.map(({ action }) => action));
    for (const deed of ['skills.assess', 'skills.own', 'skills.answer', 'skillNeeds.edit', 'feature.switch'])
      expect(deeds, deed).toContain(deed);
    expect(rows.map(({ payload }) => payload).join()).not.toMatch(/untangled|That was Ada|looked at it/);
  });

  test('the database itself knows no outcome of an assignment or a review', async () => {
    const insert = `insert into skill_statement (org_id, id, person, skill, kind, level, said_on, recorded_at, source)
      values ('main', 'x', 'bo', 'sql', $1, 3, '2026-11-02', now(), 'hand')`;
    for (const kind of ['review', 'assignment', 'outcome', 'code'])
      await expect(harbour.database.pool.query(insert, [kind])).rejects.toThrow('skill_statement_kind_check');
  });

  test('all about me has every piece, choice and word', async () => {
    const { skills } = (await ask('bo')('GET', '/api/me/export')).body;
    expect(skills.skills[0].pieces.length).toBeGreaterThan(4);
    expect(skills).toMatchObject({
      consents: [{ letsCode: true }, { letsCode: false }, { letsCode: true }],
      notices: [{}],
    });
    const said = (await ask('noor')('GET', '/api/me/export')).body.skills.saidAboutOthers;
    expect(said).toMatchObject([{ person: { name: 'Bo Mooring' }, level: 'proficient' }]);
  });

  test('switched off nothing is shown, and switched on again nothing is lost', async () => {
    await owner('PUT', '/api/features/skills', { onFrom: null, reason: 'the council asked' });
    expect(await matrix('ada')).toMatchObject({ standing: 'off', skills: [] });
    expect((await rowOf('ada', 'bo')).skills).toEqual([]);
    await owner('PUT', '/api/features/skills', { onFrom: '2026-11-02' });
    expect((await rowOf('ada', 'bo')).skills).toHaveLength(1);
  });

  test('erased, nothing about the person is left, and their words about others stay without them', async () => {
    const { db } = harbour.wheelhouse.skills;
    await eraseSkills(db, 'main', id('noor'));
    await eraseNoticesOf(harbour.wheelhouse.features.db, 'main', id('noor'));
    expect(await mine('noor')).toMatchObject({ skills: [], standing: 'unread' });
    const left = (await skillOf('bo')).pieces.filter(({ sentence }: { sentence: string }) =>
      sentence.startsWith('Somebody whose data was erased'),
    );
    expect(left).toMatchObject([{ by: null, because: null, level: 'competent' }]);
  });
});
