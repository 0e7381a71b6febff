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
type AxeTarget = string | readonly [string, string];

export interface AxeOptions {
  /** Rules that are off. */
  readonly disabledRules: readonly string[];
  /** The first element that fits; without it the page. */
  readonly within?: AxeTarget | undefined;
  /** What is left out of it, behind which shadow root. */
  readonly but?: readonly (string | readonly [string, string])[] | undefined;
  /** These rules and no others. */
  readonly only?: readonly string[] | undefined;
  /** Inside of these it does not judge colours, which take most of its time. */
  readonly colourless?: readonly string[];
}

/** Lets axe look at a page or a part of it. */
export const runAxe = async (
  page: Page,
  { disabledRules, within = 'html', but, only, colourless = [] }: AxeOptions,
): Promise<Findings> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ off, within, but, only, colourless }) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const colours = 'color-contrast';
      const silent = colourless.length > 0 ? [...off, colours] : off;
      const rules = Object.fromEntries(silent.map((id) => [id, { enabled: false }]));
      const at = (spot: AxeTarget): axe.ContextProp =>
        typeof spot === 'string' ? spot : [{ fromShadowDom: [...spot] }];
      const left: axe.ContextProp = (but ?? []).map((one) =>
        typeof one === 'string' ? [one] : { fromShadowDom: [...one] },
      );
      const context = { include: at(within), ...(but && { exclude: left }) };
      const wanted = only ? { runOnly: [...only] } : { rules };
      const results = [await tool.run(context, { ...wanted, resultTypes: ['violations'] })];
      if (colourless.length > 0) {
        const around = { include: at(within), exclude: colourless.map((one) => [one]) };
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
    { off: disabledRules, within, but, only, colourless },
  );
};
