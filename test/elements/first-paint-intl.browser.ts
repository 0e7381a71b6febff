import { expect } from '@open-wc/testing';
import '../../src/define.ts';
import type { RouteId } from '../../src/contract/index.ts';
import { scenarios, type ScenarioName } from '../../src/mock/index.ts';
import { appendToPage } from '../support/mount.ts';
import { hasState, visibleText } from '../support/queries.ts';
import { answersOfScenario } from '../support/scenario-answers.ts';
import { until } from '../support/until.ts';
import type { RouteAnswers } from '../support/widget-cases.ts';
import { programOf, type WidgetSetup } from '../support/widget-setup.ts';

// The first `Intl` format of a page costs it 15 to 40 ms, more than all else that a widget does until it is painted.

interface Painted {
  readonly tag: WidgetSetup['tag'];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly scenario: ScenarioName;
  readonly routes: readonly RouteId[];
  /** What is read when all of it is there; by language it has dates, sums or counts. */
  readonly reads: RegExp;
}

const widgets: readonly Painted[] = [
  {
    tag: 'laurel-tier-badge',
    scenario: 'silver',
    routes: ['standing', 'ladder'],
    attributes: { variant: 'hero', ladder: 'open' },
    reads: /2024.*38.400/,
  },
  { tag: 'laurel-tier-badge', scenario: 'grace', routes: ['standing'], reads: /202[67]/ },
  { tag: 'laurel-perk-list', scenario: 'perks', routes: ['perks'], reads: /202[67].*€|€.*202[67]/ },
  {
    tag: 'laurel-referral-form',
    scenario: 'referrals',
    routes: ['referralCampaign', 'referrals'],
    reads: /202[67]/,
  },
  { tag: 'laurel-survey', scenario: 'survey', routes: ['survey'], reads: /202[67]/ },
  { tag: 'laurel-leaderboard', scenario: 'board', routes: ['leaderboard'], reads: /412.*202[67]/ },
];

/** What `Intl` alone can write: the time of an event, with the name of its zone; and, in a browser without `Temporal`, the day of an instant. */
const byIntlAlone = 'Temporal' in globalThis ? /"startsAt"/ : /\dT\d\d:/;

const withoutThat = (answers: RouteAnswers): RouteAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([route, answer]) => {
      const { items } = answer as { readonly items?: readonly unknown[] };
      const kept = items?.filter((item) => !byIntlAlone.test(JSON.stringify(item)));
      return [route, kept ? { ...(answer as object), items: kept } : answer];
    }),
  );

type Constructor = new (...options: unknown[]) => object;

/** What is made of `Intl` meanwhile, by name and arguments. */
const spyOnIntl = (): { readonly made: readonly string[]; readonly restore: () => void } => {
  const made: string[] = [];
  const real = new Map<string, unknown>();
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const own: unknown = Reflect.get(Intl, name);
    if (typeof own !== 'function' || !/^[A-Z]/.test(name)) continue;
    real.set(name, own);
    const construct = (target: Constructor, options: unknown[]): object => {
      made.push(`${name}(${JSON.stringify(options)})`);
      return new target(...options);
    };
    Reflect.set(Intl, name, new Proxy(own as Constructor, { construct }));
  }
  return { made, restore: () => real.forEach((own, name) => Reflect.set(Intl, name, own)) };
};

describe('the first paint', () => {
  for (const lang of ['en', 'en-US', 'en-GB', 'es', 'es-MX', 'tr']) {
    for (const { tag, attributes = {}, scenario, routes, reads } of widgets) {
      it(`of <${tag}> as ${scenario} in ${lang} makes no Intl format`, async () => {
        const [needed] = routes;
        const answers = needed && answersOfScenario(scenarios[scenario], routes, needed);
        if (!answers) throw new Error(`${scenario} does not answer ${String(needed)}`);
        const page = appendToPage(programOf({ tag, sources: withoutThat(answers) }));
        const widget = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
        page.lang = lang;
        const { made, restore } = spyOnIntl();
        try {
          page.firstElementChild?.append(widget);
          await until(() => hasState(widget, 'ready') && expect(visibleText(widget)).to.match(reads));
          expect(made).to.deep.equal([]);
        } finally {
          restore();
        }
      });
    }
  }

  it('makes them in a language that has no table, or else this test sees nothing', async () => {
    const { made, restore } = spyOnIntl();
    try {
      const answers = answersOfScenario(scenarios.silver, ['standing'], 'standing') ?? {};
      const page = appendToPage(programOf({ tag: 'laurel-tier-badge', sources: answers }));
      page.lang = 'nl';
      const badge = document.createElement('laurel-tier-badge');
      page.firstElementChild?.append(badge);
      await until(() => expect(visibleText(badge)).to.match(/maart 2024/));
      expect(made.join()).to.match(/NumberFormat.*nl.*DateTimeFormat.*nl/);
    } finally {
      restore();
    }
  });
});
