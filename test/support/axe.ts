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

/** One selector, or one for each shadow root on the way. */
type Spot = string | readonly [string, string];

/** Lets axe look at a page, or at a part of it without another, and without the rules that are `off`. */
export const examine = async (
  page: Page,
  off: readonly string[],
  within: Spot = 'html',
  but?: Spot,
): Promise<Findings> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ off, within, but }) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      const at = (spot: Spot): axe.ContextProp =>
        typeof spot === 'string' ? spot : [{ fromShadowDom: [...spot] }];
      const context = { include: at(within), ...(but && { exclude: at(but) }) };
      const { passes, violations } = await tool.run(context, { rules, resultTypes: ['violations'] });
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ failureSummary = '', target }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
      );
      return { found, rules: passes.length };
    },
    { off, within, but },
  );
};
