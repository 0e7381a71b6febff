import '../../../src/points.ts';
import type { LaurelRewardList } from '../../../src/points.ts';
import { allElements, getByRole, queryAllByRole, visibleText } from '../../support/queries.ts';
import {
  controlIn,
  ServedPage,
  session,
  write,
  type FormControl,
  type ServedAnswer,
  type ServedRequest,
} from '../../support/served-page.ts';
import { until } from '../../support/until.ts';

export { foundBy, offline, problem, session } from '../../support/served-page.ts';

export const points = (amount: number): object => ({ amount, unit: 'points' });

export const rewardViewer = (allowed = true, approve = false): object => ({
  membership: { status: 'active' },
  may: [
    {
      action: 'redeem',
      allowed,
      ...(!allowed && {
        ask: { name: 'Deniz Tekin', href: 'mailto:d@tekin.example' },
        reason: 'Your role is viewer.',
      }),
    },
    { action: 'approve', allowed: approve },
  ],
});

/** A reward without anything to choose. */
export const voucher = {
  id: 'voucher',
  title: 'Exam voucher',
  kind: 'voucher',
  state: 'available',
  cost: points(1_800),
};

/** A reward with options and a form. */
export const card = {
  id: 'card',
  title: 'Gift card',
  kind: 'gift_card',
  state: 'available',
  cost: points(1_250),
  most: 3,
  options: [
    { id: 'eur-25', label: 'Card of €25', cost: points(1_250) },
    { id: 'eur-50', label: 'Card of €50', cost: points(2_500) },
    { id: 'eur-100', label: 'Card of €100', cost: points(5_000), unavailable: '1,880 points to go' },
  ],
  form: { fields: [{ name: 'email', type: 'email', label: 'Send it to', required: true }] },
};

/** A reward with times. */
export const talk = {
  id: 'talk',
  title: 'An hour with an architect',
  kind: 'session',
  state: 'available',
  cost: points(2_400),
  approver: { name: 'Deniz Tekin' },
  usually: 'usually within 2 working days',
  slotZone: 'Asia/Tokyo',
  slots: [
    { id: 's1', startsAt: '2031-03-04T01:00:00Z', endsAt: '2031-03-04T02:00:00Z', by: 'Ana Ruiz' },
    { id: 's2', startsAt: '2031-03-05T01:00:00Z', endsAt: '2031-03-05T02:00:00Z', free: false },
    { id: 's3', startsAt: '2031-03-09T01:00:00Z', endsAt: '2031-03-09T02:00:00Z' },
  ],
};

export const quote = { cost: points(1_800), before: points(3_120), after: points(1_320) };

export const order = {
  id: 'o1',
  status: 'fulfilled',
  reward: { id: 'voucher', title: 'Exam voucher', kind: 'voucher' },
  cost: points(1_800),
};

export const secret = 'BOOK-7F3K-4821';

/** A page with a reward list, and a backend of which every answer can be replaced by `METHOD /path`. */
export class RewardPage extends ServedPage<'laurel-reward-list'> {
  constructor(answers: Record<string, ServedAnswer> = {}) {
    super('laurel-reward-list', {
      'GET /session': session,
      'GET /rewards': {
        viewer: rewardViewer(),
        available: points(3_120),
        items: [voucher, { ...card, form: undefined }, { ...talk, slots: undefined }],
      },
      'GET /rewards/voucher': { ...voucher, viewer: rewardViewer() },
      'GET /rewards/card': { ...card, viewer: rewardViewer() },
      'GET /rewards/talk': { ...talk, viewer: rewardViewer() },
      'POST /rewards/voucher/quotes': quote,
      'POST /rewards/card/quotes': ({ body }) => {
        const { option, quantity = 1 } = body as { option: string; quantity?: number };
        return { cost: points((option === 'eur-50' ? 2_500 : 1_250) * quantity) };
      },
      'POST /rewards/talk/quotes': { cost: points(2_400) },
      'POST /rewards/voucher/redemptions': order,
      'GET /redemptions': { items: [] },
      'GET /redemptions/o1': order,
      ...answers,
    });
  }

  get list(): LaurelRewardList {
    return this.widget;
  }

  get dialog(): HTMLDialogElement {
    const dialog = allElements(this.list).find((element) => element instanceof HTMLDialogElement);
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('There is no dialog');
    return dialog;
  }

  /** Every order that was sent. */
  get writes(): ServedRequest[] {
    return this.requests.filter(({ method, path }) => method === 'POST' && !path.endsWith('/quotes'));
  }

  get quotes(): ServedRequest[] {
    return this.requests.filter(({ path }) => path.endsWith('/quotes'));
  }

  /** Opens the dialog of a reward. */
  async open(title = 'Exam voucher'): Promise<this> {
    const button = getByRole(this.list, 'button', `Redeem: ${title}`);
    button.focus();
    button.click();
    await this.shows(new RegExp(title));
    await until(() => !this.dialog.querySelector('.skeleton'));
    return this;
  }

  async shows(text: RegExp): Promise<void> {
    await until(() => {
      const words = visibleText(this.dialog);
      if (!this.dialog.open || !text.test(words)) throw new Error(`It shows "${words}"`);
    });
  }

  /** The control that is labelled so. */
  field(label: string): FormControl {
    return controlIn(this.dialog, label);
  }

  type(label: string, value: string): void {
    write(this.field(label), value);
  }

  /** Chooses the row that says so. */
  choose(text: string): void {
    const rows = [...this.dialog.querySelectorAll('label')];
    const row = rows.find((one) => visibleText(one).includes(text));
    const input = row?.querySelector('input');
    if (!input) throw new Error(`No "${text}": ${rows.map(visibleText).join('; ')}`);
    input.click();
  }

  press(name: string | RegExp): void {
    const button = getByRole(this.dialog, 'button', name);
    button.focus();
    button.click();
  }

  has(name: string | RegExp): boolean {
    return queryAllByRole(this.dialog, 'button', name).length > 0;
  }

  /** Opens the voucher and orders it. */
  async order(): Promise<void> {
    await this.open();
    await until(() => this.has('Redeem for 1,800 points'));
    this.press('Redeem for 1,800 points');
  }
}
