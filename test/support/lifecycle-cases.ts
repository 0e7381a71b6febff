import type { FakeBackend } from './fake-backend.ts';
import { appendToPage } from './mount.ts';
import { clickOn } from './click.ts';
import { queryAllByRole, hasState, visibleText, getByRole } from './queries.ts';
import { until } from './until.ts';

/** One life of a widget, from its making to its end: `index` says what it lives to see. */
export type LifecycleCase = (backend: FakeBackend, index: number) => Promise<void>;

export const badgeLifecycle: LifecycleCase = async (backend, index) => {
  const program = document.createElement('laurel-program');
  program.endpoint = backend.endpoint;
  const badge = document.createElement('laurel-tier-badge');
  badge.variant = (['chip', 'card', 'hero'] as const)[index % 3] ?? 'card';
  badge.ladder = '';
  program.append(badge);
  const page = appendToPage(program);
  // Half of them go before their answer comes; of the others each fourth was used.
  if (index % 2) {
    await until(() => hasState(badge, 'ready'));
    if (index % 4 === 1 && badge.variant !== 'chip') {
      clickOn(badge, 'All tiers');
      await until(() => visibleText(badge).includes('Platinum'));
      getByRole(badge, 'button', 'Hide tiers');
      badge.lang = 'es';
      await badge.updateComplete;
    }
  } else if (index % 4 === 0) await badge.updateComplete;
  page.remove();
};

/** The dialog of a list, while it is open. */
export const dialogOf = (list: Element): HTMLDialogElement | null =>
  list.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]') ?? null;

/** What somebody does in a list before it goes; some leave with the dialog open. */
const uses: readonly ((list: HTMLElement) => Promise<void>)[] = [
  async (list) => {
    clickOn(list, 'Request a day');
    await until(() => dialogOf(list));
  },
  async (list) => {
    clickOn(list, 'Request a day');
    await until(() => queryAllByRole(list, 'button', 'Review request').length > 0);
  },
  async (list) => {
    clickOn(list, 'Request a day');
    await until(() => queryAllByRole(list, 'button', 'Review request').length > 0);
    clickOn(list, 'Close');
    await until(() => !dialogOf(list));
  },
  async (list) => {
    clickOn(list, /^Event/);
    await until(() => !visibleText(list).includes('Architecture review'));
    clickOn(list, 'Claim a seat');
  },
  async (list) => {
    clickOn(list, 'See entries');
    await until(() => dialogOf(list));
    list.lang = 'es';
  },
];

export const perkListLifecycle: LifecycleCase = async (backend, index) => {
  const program = document.createElement('laurel-program');
  program.endpoint = backend.endpoint;
  const list = document.createElement('laurel-perk-list');
  if (index % 8 === 3) list.claim = 'claim-review';
  program.append(list);
  const page = appendToPage(program);
  // Half of them go before their answer comes; of the others every second was used.
  if (index % 2) {
    await until(() => hasState(list, 'ready'));
    if (index % 8 === 3) await until(() => dialogOf(list));
    else if (index % 4 === 1) await uses[Math.floor(index / 4) % uses.length]?.(list);
  } else if (index % 4 === 0) await list.updateComplete;
  page.remove();
};

/** What somebody does in a form before it goes; some leave with the dialog open, or in the middle of a word. */
const referrals: readonly ((form: HTMLElement) => Promise<void>)[] = [
  async (form) => {
    clickOn(form, 'Introduce');
    await until(() => queryAllByRole(form, 'button', 'Send referral').length > 0);
    const site = form.shadowRoot?.querySelector<HTMLInputElement>('[name=website]');
    if (!site) throw new Error('There is no question');
    site.value = 'kervan.example';
    for (const type of ['input', 'change']) site.dispatchEvent(new Event(type, { bubbles: true }));
  },
  async (form) => {
    clickOn(form, 'QR code');
    await until(() => queryAllByRole(form, 'button', /^Save as SVG/).length > 0);
  },
  async (form) => {
    await until(() => clickOn(form, 'Delta Soğuk Zincir'));
    await until(() => visibleText(form).includes('Offer is with them'));
  },
  async (form) => {
    await until(() => clickOn(form, /^Won/));
    form.lang = 'es';
  },
];

export const referralFormLifecycle: LifecycleCase = async (backend, index) => {
  const program = document.createElement('laurel-program');
  program.endpoint = backend.endpoint;
  const form = document.createElement('laurel-referral-form');
  if (index % 8 === 3) form.referral = 'delta';
  program.append(form);
  const page = appendToPage(program);
  // Half of them go before their answer comes; of the others every second was used.
  if (index % 2) {
    await until(() => hasState(form, 'ready'));
    if (index % 8 === 3) await until(() => dialogOf(form));
    else if (index % 4 === 1) await referrals[Math.floor(index / 4) % referrals.length]?.(form);
  } else if (index % 4 === 0) await form.updateComplete;
  page.remove();
};
