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

/** Lets axe look at a page, or at the first element that fits, without the rules that are `off`. */
export const examine = async (page: Page, off: readonly string[], within = 'html'): Promise<Findings> => {
  await page.evaluate(source);
  return page.evaluate(
    async ({ off, within }) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      const context = within === 'html' ? document : within;
      const { passes, violations } = await tool.run(context, { rules, resultTypes: ['violations'] });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ failureSummary = '', target }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
      );
      return { found, rules: passes.length };
    },
    { off, within },
  );
};
