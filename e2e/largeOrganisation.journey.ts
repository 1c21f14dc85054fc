import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { becomeOwner } from './support/becomeOwner.ts';
import { openJourney } from './support/openJourney.ts';

const departments = 30;
const teamsEach = 49;

const csv = (columns: string, rows: readonly string[]) => `${[columns, ...rows].join('\n')}\n`;

/** 1,500 teams in 30 departments, two leads each; every tenth team waits for a tech lead. */
const organisation = () => {
  const names = Array.from({ length: departments }, (_, at) => `dock-${at}`);
  const teams = names.flatMap((dock) =>
    Array.from({ length: teamsEach }, (_, at) => ({ dock, key: `${dock}-${at}` })),
  );
  const leads = teams.flatMap(({ key }) => [`em-${key}`, `tl-${key}`]);
  return {
    'people.csv': csv(
      'key,name',
      leads.map((key) => `${key},Lead ${key}`),
    ),
    'teams.csv': csv('key,name,kind,parent', [
      ...names.map((dock) => `${dock},Dock ${dock.slice(5)},department,`),
      ...teams.map(({ dock, key }) => `${key},Crew ${key.slice(5)},stream,${dock}`),
    ]),
    'seats.csv': csv('team,title,person', [
      ...teams.map(({ key }) => `${key},engineering manager,em-${key}`),
      ...teams.map(({ key }, at) => `${key},tech lead,${at % 10 === 0 ? '' : `tl-${key}`}`),
    ]),
  };
};

/** Longest tasks of the page since the last call, in milliseconds. Needs `watchTasks` before. */
const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));

const watchTasks = (page: Page) =>
  page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
      buffered: true,
    });
  });

/** Milliseconds from the start of the navigation until the picture has ink on it. */
const drawnAfter = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => {
      const canvas = document.querySelector('canvas');
      if (!canvas || canvas.width === 0) return false;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value > 0) && performance.now();
    })
    .then((handle) => handle.jsonValue() as Promise<number>);

const journey = openJourney(
  async (opened) => {
    await becomeOwner(opened);
    const files = Object.entries(organisation()).map(([path, text]) => ({ path, text }));
    const response = await opened.page.request.post('/api/imports?apply=true', {
      data: { kind: 'csv', files },
      headers: { origin: opened.server.url },
      timeout: 60_000,
    });
    expect(response.status(), await response.text()).toBe(200);
    await watchTasks(opened.page);
  },
  { reducedMotion: 'no-preference' },
);

test('1,500 teams are drawn within two seconds', async () => {
  const { page } = journey;
  await page.goto('/');
  expect(await drawnAfter(page)).toBeLessThan(2000);
  await page.getByRole('link', { name: '1,500 teams', exact: true }).waitFor();
  await page
    .getByRole('button', { name: /^Needs you: 147 of 1,?470 stream teams have no tech lead/ })
    .waitFor();
  const shots = process.env.WHEELHOUSE_SHOTS;
  if (shots) await page.screenshot({ path: `${shots}/large-1440-light.png`, fullPage: true });
});

test('zooming in and out never holds the page for half a second', async () => {
  const { page } = journey;
  await longTasks(page);
  const picture = page.getByRole('application', { name: /^Picture of the organisation/ });
  const crumbs = page.getByRole('navigation', { name: 'Zoomed to' });
  await picture.focus();
  for (let round = 0; round < 3; round++) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await crumbs.getByRole('button', { name: 'Dock' }).waitFor();
    await page.waitForTimeout(400);
    await picture.focus();
    await page.keyboard.press('Escape');
    await crumbs.getByRole('button', { name: 'Dock' }).waitFor({ state: 'detached' });
    await page.waitForTimeout(400);
  }
  expect(Math.max(0, ...(await longTasks(page)))).toBeLessThan(500);
});

test('a team is found in the picture and in the outline', async () => {
  const { page } = journey;
  await page.getByRole('textbox', { name: 'Find a team or a lead in the picture' }).fill('Crew 7-13');
  await page.getByText('1 found', { exact: true }).waitFor();
  await page.getByText('Outline', { exact: true }).click();
  const tree = page.getByRole('tree', { name: 'Outline of the organisation' });
  await tree.getByRole('treeitem', { name: /Crew 7-13/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Crew 7-13' }).waitFor();
});

test('the list of all teams scrolls to its end', async () => {
  const { page } = journey;
  await page.goto('/directory/teams');
  const list = page.getByRole('region', { name: 'Teams', exact: true });
  await list.getByRole('link').first().waitFor();
  await expect
    .poll(
      async () => {
        await list.evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
        return list.getByRole('table').getAttribute('aria-rowcount');
      },
      { timeout: 15_000 },
    )
    .toBe('1501');
});
