import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands: rule, element and why. Contrast of colours alone takes half as long. */
export const accessFaults = async (
  page: Page,
  of: 'everything' | 'colours' = 'everything',
): Promise<string[]> => {
  // Without frames there is nothing to gather, and legacy mode spares a page for it.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const asked = of === 'colours' ? axe.withRules('color-contrast') : axe.withTags(rules);
  const { violations } = await asked.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id} at ${target.join(' ')}: ${any[0]?.message ?? help}`),
  );
};

export const expectAccessible = async (page: Page): Promise<void> =>
  expect(await accessFaults(page)).toEqual([]);
