import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Files by name, dragged from the desktop and let go over an element. */
export const dropFiles = async (
  page: Page,
  target: Locator,
  files: Readonly<Record<string, string>>,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'dropped-'));
  const paths = Object.keys(files).map((name) => join(folder, name));
  await Promise.all(paths.map((path, at) => writeFile(path, Object.values(files)[at]!)));
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await target.boundingBox())!;
  const at = { x: x + width / 2, y: y + height / 2 };
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      ...{ type, ...at },
      data: { items: [], files: paths, dragOperationsMask: 1 },
    });
  await page.getByRole('heading', { name: 'What would change' }).waitFor();
  await page
    .getByRole('region', { name: 'What would change' })
    .getByRole('status')
    .waitFor({ state: 'detached' });
  await rm(folder, { recursive: true });
};
