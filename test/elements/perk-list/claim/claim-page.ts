import type { LaurelPerkList } from '../../../../src/index.ts';
import { queryAllByRole, allElements, visibleText, getByRole } from '../../../support/queries.ts';
import {
  controlIn,
  ServedPage,
  session,
  write,
  type ServedAnswer,
  type FormControl,
  type ServedRequest,
} from '../../../support/served-page.ts';
import { until } from '../../../support/until.ts';

export { foundBy, offline, problem, session } from '../../../support/served-page.ts';

export const claimPermissions = (allowed = true, approve = false): object => ({
  membership: { status: 'active' },
  may: [
    {
      action: 'claim',
      allowed,
      ...(!allowed && {
        ask: { name: 'Deniz Tekin', href: 'mailto:d@tekin.example' },
        reason: 'Your role is viewer.',
      }),
    },
    { action: 'approve', allowed: approve },
  ],
});

export const review = {
  id: 'review',
  title: 'Architecture review',
  kind: 'consulting',
  state: 'claimable',
  recipient: 'account',
  action: { kind: 'claim', label: 'Request a day' },
};

export const questions = {
  fields: [
    { name: 'brief', type: 'textarea', label: 'What should it help you decide?', required: true },
    { name: 'from', type: 'date', label: 'From', required: true, constraints: { min: '2026-12-01' } },
    { name: 'centre', label: 'Cost centre' },
  ],
  approver: { name: 'Deniz Tekin' },
  usually: 'usually within 1 working day',
  uses: { text: 'Uses your last day of 2026' },
};

export const createdClaim = {
  id: 'c1',
  status: 'awaiting_approval',
  perk: { id: 'review', title: 'Architecture review' },
};

/** A page with a perk list, and a backend of which every answer can be replaced by `METHOD /path`. */
export class ClaimPage extends ServedPage<'laurel-perk-list'> {
  constructor(answers: Record<string, ServedAnswer> = {}) {
    super('laurel-perk-list', {
      'GET /session': session,
      'GET /perks': { viewer: claimPermissions(), items: [review] },
      'GET /perks/review': { ...review, viewer: claimPermissions(), form: questions },
      'POST /perks/review/claims': createdClaim,
      'GET /claims': { items: [] },
      'GET /claims/c1': createdClaim,
      ...answers,
    });
  }

  get list(): LaurelPerkList {
    return this.widget;
  }

  get dialog(): HTMLDialogElement {
    const dialog = allElements(this.list).find((element) => element instanceof HTMLDialogElement);
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('There is no dialog');
    return dialog;
  }

  get writes(): ServedRequest[] {
    return this.requests.filter(({ method }) => method === 'POST');
  }

  /** Opens the form of the first perk. */
  async open(name: string | RegExp = 'Request a day'): Promise<this> {
    const button = getByRole(this.list, 'button', name);
    button.focus();
    button.click();
    await this.shows(/Architecture review/);
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

  press(name: string | RegExp): void {
    const button = getByRole(this.dialog, 'button', name);
    button.focus();
    button.click();
  }

  has(name: string | RegExp): boolean {
    return queryAllByRole(this.dialog, 'button', name).length > 0;
  }

  /** Answers the questions and sends them. */
  async request(): Promise<void> {
    await this.open();
    this.type('What should it help you decide?', 'Whether to split by depot');
    this.type('From', '2026-12-07');
    await this.list.updateComplete;
    this.press('Review request');
    await this.shows(/Send request/);
    this.press('Send request');
  }
}
