import '../../src/define.ts';
import type { LaurelProgram, LaurelTierBadge, ProgramOptions } from '../../src/index.ts';
import type { Scenario, ScenarioName } from '../../src/mock/index.ts';
import { FakeBackend } from './fake-backend.ts';
import { hasState } from './queries.ts';
import { until } from './until.ts';

export interface Mounted {
  readonly badge: LaurelTierBadge;
  readonly program: LaurelProgram;
  readonly backend: FakeBackend;
  /** The page around the program, which names the language. */
  readonly page: HTMLElement;
}

export interface MountOptions {
  readonly lang?: string;
  /** Attributes of the badge, as HTML: `variant="chip" ladder`. */
  readonly badge?: string;
  /** Children of the badge, as HTML. */
  readonly content?: string;
  readonly backend?: FakeBackend;
  /** What the page says about its program, besides the endpoint. */
  readonly options?: ProgramOptions;
}

const pages = new Set<Element>();

afterEach(() => {
  for (const page of pages) page.remove();
  pages.clear();
});

/** A piece of page that is taken away after the test. */
export const appendToPage = (markup: string | Element): HTMLElement => {
  const page = document.createElement('div');
  page.append(typeof markup === 'string' ? document.createRange().createContextualFragment(markup) : markup);
  document.body.append(page);
  pages.add(page);
  return page;
};

/** The first element of that tag. */
export const getByTag = <E extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: E,
): HTMLElementTagNameMap[E] => {
  const element = root.querySelector(tag);
  if (!element) throw new Error(`There is no <${tag}>`);
  return element;
};

/** A badge in a program in a page, asking a backend that plays a scenario. */
export const mountBadge = async (
  scenario: ScenarioName | Scenario = 'silver',
  setting: MountOptions = {},
): Promise<Mounted> => {
  const {
    lang = 'en',
    badge = '',
    content = '',
    backend = new FakeBackend(scenario),
    options = {},
  } = setting;
  const program = document.createElement('laurel-program');
  Object.assign(program, { endpoint: backend.endpoint, ...options });
  program.innerHTML = `<laurel-tier-badge ${badge}>${content}</laurel-tier-badge>`;
  const page = document.createElement('div');
  page.lang = lang;
  page.append(program);
  appendToPage(page);
  const mounted = { badge: getByTag(page, 'laurel-tier-badge'), program, backend, page };
  await mounted.badge.updateComplete;
  return mounted;
};

/** Waits until the badge is in one of these states, with everything for it loaded. */
export const waitForState = async (badge: Element, ...states: string[]): Promise<void> =>
  until(() => {
    if (!states.some((state) => hasState(badge, state))) throw new Error(`It is not ${states.join(' or ')}`);
    if (!states.includes('loading') && badge.shadowRoot?.querySelector('.skeleton'))
      throw new Error('It still waits');
  });

/** A badge that shows what the scenario says. */
export const mountReadyBadge = async (
  scenario: ScenarioName | Scenario = 'silver',
  setting: MountOptions = {},
): Promise<Mounted> => {
  const mounted = await mountBadge(scenario, setting);
  await waitForState(mounted.badge, 'ready');
  return mounted;
};
