import type { Perk, Perks } from '../../../src/contract/index.ts';
import type { LaurelPerkList, LaurelProgram, ProgramOptions } from '../../../src/index.ts';
import type { Scenario, ScenarioName } from '../../../src/mock/index.ts';
import { FakeBackend } from '../../support/fake-backend.ts';
import { getByTag, appendToPage, waitForState } from '../../support/mount.ts';
import { queryAllByRole, accessibleName, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';

export interface MountedPerkList {
  readonly list: LaurelPerkList;
  readonly program: LaurelProgram;
  readonly page: HTMLElement;
}

export interface PerkListSetup {
  readonly lang?: string;
  /** Attributes of the list, as HTML. */
  readonly attributes?: string;
  readonly content?: string;
}

/** A list in a program in a page, before anything came. */
export const mountPerkList = (options: ProgramOptions, furnishing: PerkListSetup = {}): MountedPerkList => {
  const { lang = 'en-GB', attributes = '', content = '' } = furnishing;
  const program = document.createElement('laurel-program');
  Object.assign(program, options);
  program.innerHTML = `<laurel-perk-list ${attributes}>${content}</laurel-perk-list>`;
  const page = document.createElement('div');
  page.lang = lang;
  page.append(program);
  appendToPage(page);
  return { list: getByTag(page, 'laurel-perk-list'), program, page };
};

/** Waits until all that it shows is there. */
const shows = async (list: Element): Promise<void> => {
  await waitForState(list, 'ready');
  await until(() => !list.shadowRoot?.querySelector('.skeleton, [aria-busy=true]'));
};

/** A list that shows what the scenario says. */
export const mountScenario = async (
  scenario: ScenarioName | Scenario,
  furnishing: PerkListSetup & { backend?: FakeBackend } = {},
): Promise<MountedPerkList & { backend: FakeBackend }> => {
  const backend = furnishing.backend ?? new FakeBackend(scenario);
  const stand = mountPerkList({ endpoint: backend.endpoint }, furnishing);
  await shows(stand.list);
  return { ...stand, backend };
};

export type PerkQuery = Readonly<Record<'kind' | 'state' | 'cursor', string | undefined>>;

/** A list of what a vendor's function gives, and what the function was asked. */
export const mountSource = async (
  answer: (asked: PerkQuery) => Perks | Promise<Perks>,
  furnishing: PerkListSetup = {},
): Promise<MountedPerkList & { asked: PerkQuery[] }> => {
  const asked: PerkQuery[] = [];
  const perks = async ({ kind, state, cursor }: Partial<PerkQuery>): Promise<Perks> => {
    asked.push({ kind, state, cursor });
    return answer({ kind, state, cursor });
  };
  const stand = mountPerkList({ sources: { perks } }, furnishing);
  await shows(stand.list);
  return { ...stand, asked };
};

/** A list of these perks, as they were read on 21 November 2026. */
export const mountPerks = async (
  perks: readonly Perk[],
  furnishing: PerkListSetup = {},
  more: Partial<Perks> = {},
): Promise<MountedPerkList> =>
  mountSource(() => ({ asOf: '2026-11-21T14:02:00+01:00', items: [...perks], ...more }), furnishing);

/** `count` perks, named by their number; every other one is an event. */
export const numberedPerks = (count: number, from = 0): Perk[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `perk-${from + index}`,
    title: `Perk ${from + index}`,
    kind: (from + index) % 2 ? 'event' : 'tool',
    quota: { limit: 3, used: 1 },
  }));

/** The cards, in order. */
export const cards = (list: Element): HTMLElement[] =>
  queryAllByRole(list, 'item').filter((item) => item.matches('[part~=card]'));

export const titles = (list: Element): string[] =>
  cards(list).flatMap((card) => queryAllByRole(card, 'heading').map(accessibleName));

/** What the card of that title shows. */
export const cardOf = (list: Element, title: string | RegExp): HTMLElement => {
  const found = cards(list).filter((card) => queryAllByRole(card, 'heading', title).length > 0);
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} cards "${String(title)}": ${visibleText(list)}`);
  return found[0];
};
