import type { Backend } from './backend.ts';
import { place } from './mount.ts';
import { press } from './press.ts';
import { all, isIn, seen, the } from './see.ts';
import { until } from './until.ts';

/** One life of a widget, from its making to its end: `index` says what it lives to see. */
export type Life = (backend: Backend, index: number) => Promise<void>;

export const badgeLife: Life = async (backend, index) => {
  const program = document.createElement('laurel-program');
  program.endpoint = backend.endpoint;
  const badge = document.createElement('laurel-tier-badge');
  badge.variant = (['chip', 'card', 'hero'] as const)[index % 3] ?? 'card';
  badge.ladder = '';
  program.append(badge);
  const page = place(program);
  // Half of them go before their answer comes; of the others each fourth was used.
  if (index % 2) {
    await until(() => isIn(badge, 'ready'));
    if (index % 4 === 1 && badge.variant !== 'chip') {
      press(badge, 'All tiers');
      await until(() => seen(badge).includes('Platinum'));
      the(badge, 'button', 'Hide tiers');
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
    press(list, 'Request a day');
    await until(() => dialogOf(list));
  },
  async (list) => {
    press(list, 'Request a day');
    await until(() => all(list, 'button', 'Review request').length > 0);
  },
  async (list) => {
    press(list, 'Request a day');
    await until(() => all(list, 'button', 'Review request').length > 0);
    press(list, 'Close');
    await until(() => !dialogOf(list));
  },
  async (list) => {
    press(list, /^Event/);
    await until(() => !seen(list).includes('Architecture review'));
    press(list, 'Claim a seat');
  },
  async (list) => {
    press(list, 'See entries');
    await until(() => dialogOf(list));
    list.lang = 'es';
  },
];

export const listLife: Life = async (backend, index) => {
  const program = document.createElement('laurel-program');
  program.endpoint = backend.endpoint;
  const list = document.createElement('laurel-perk-list');
  if (index % 8 === 3) list.claim = 'claim-review';
  program.append(list);
  const page = place(program);
  // Half of them go before their answer comes; of the others every second was used.
  if (index % 2) {
    await until(() => isIn(list, 'ready'));
    if (index % 8 === 3) await until(() => dialogOf(list));
    else if (index % 4 === 1) await uses[Math.floor(index / 4) % uses.length]?.(list);
  } else if (index % 4 === 0) await list.updateComplete;
  page.remove();
};

/** What somebody does in a form before it goes; some leave with the dialog open, or in the middle of a word. */
const referrals: readonly ((form: HTMLElement) => Promise<void>)[] = [
  async (form) => {
    press(form, 'Introduce');
    await until(() => all(form, 'button', 'Send referral').length > 0);
    const site = form.shadowRoot?.querySelector<HTMLInputElement>('[name=website]');
    if (!site) throw new Error('There is no question');
    site.value = 'kervan.example';
    for (const type of ['input', 'change']) site.dispatchEvent(new Event(type, { bubbles: true }));
  },
  async (form) => {
    press(form, 'QR code');
    await until(() => all(form, 'button', /^Save as SVG/).length > 0);
  },
  async (form) => {
    await until(() => press(form, 'Delta Soğuk Zincir'));
    await until(() => seen(form).includes('Offer is with them'));
  },
  async (form) => {
    await until(() => press(form, /^Won/));
    form.lang = 'es';
  },
];

export const formLife: Life = async (backend, index) => {
  const program = document.createElement('laurel-program');
  program.endpoint = backend.endpoint;
  const form = document.createElement('laurel-referral-form');
  if (index % 8 === 3) form.referral = 'delta';
  program.append(form);
  const page = place(program);
  // Half of them go before their answer comes; of the others every second was used.
  if (index % 2) {
    await until(() => isIn(form, 'ready'));
    if (index % 8 === 3) await until(() => dialogOf(form));
    else if (index % 4 === 1) await referrals[Math.floor(index / 4) % referrals.length]?.(form);
  } else if (index % 4 === 0) await form.updateComplete;
  page.remove();
};
