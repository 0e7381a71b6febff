import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { at } from '../../.config/lib/paths.ts';

const source = readFileSync(at('node_modules/axe-core/axe.min.js'), 'utf8');

export interface Findings {
  readonly found: readonly string[];
  /** How many rules had something to look at. */
  readonly rules: number;
}

/**
 * Lets axe look at a page, or at the first element that fits, without the rules that are `off`. Inside of what stands
 * `apart` it does not judge colours, which take most of its time.
 */
export const examine = async (
  page: Page,
  off: readonly string[],
  within = 'html',
  apart: readonly string[] = [],
): Promise<Findings> => {
  await page.evaluate(source);
  return page.evaluate(
    async ({ off, within, apart }) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const colours = 'color-contrast';
      const silent = apart.length > 0 ? [...off, colours] : off;
      const rules = Object.fromEntries(silent.map((id) => [id, { enabled: false }]));
      const context = within === 'html' ? document : within;
      const results = [await tool.run(context, { rules, resultTypes: ['violations'] })];
      if (apart.length > 0) {
        const around = { include: [[within]], exclude: apart.map((one) => [one]) };
        results.push(await tool.run(around, { runOnly: [colours], resultTypes: ['violations'] }));
      }
      const found = results
        .flatMap(({ violations }) => violations)
        .flatMap(({ id, nodes }) =>
          nodes.map(
            ({ failureSummary = '', target }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`,
          ),
        );
      return { found, rules: results.reduce((sum, { passes }) => sum + passes.length, 0) };
    },
    { off, within, apart },
  );
};
