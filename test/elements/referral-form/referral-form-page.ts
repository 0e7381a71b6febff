import type { FormField, Referral, ReferralCampaign } from '../../../src/contract/index.ts';
import type { LaurelReferralForm } from '../../../src/index.ts';
import { referralWords } from '../../support/referral-words.ts';
import {
  queryAllByRole,
  allElements,
  queryParts,
  visibleText,
  getByRole,
  type QueryRole,
} from '../../support/queries.ts';
import {
  controlIn,
  ServedPage,
  session,
  write,
  type ServedAnswer,
  type FormControl,
  type ServedRequest,
} from '../../support/served-page.ts';
import { until } from '../../support/until.ts';

export { foundBy, offline, problem } from '../../support/served-page.ts';
/** What it says in English. */
export const words = referralWords.en;

export const viewer = (allowed = true, more: object = {}) => ({
  membership: { status: 'active' },
  may: [{ action: 'refer', allowed, ...more }],
});

export const share = {
  link: 'https://northpeak.example/r/tekin-7Q4K',
  code: '7Q4K',
  texts: [
    { text: 'We plan routes with Northpeak.', subject: 'Northpeak' },
    { text: 'Worth a look for your cold chain.' },
  ],
};

export const fields: FormField[] = [
  { name: 'website', label: 'Company website', required: true },
  { name: 'name', label: 'Contact', required: true, about: 'other' },
  { name: 'email', type: 'email', label: 'Work e-mail', required: true, about: 'other' },
];

/** One that asks, by an introduction alone. */
export const askingCampaign: ReferralCampaign = {
  viewer: viewer(),
  fields,
  checks: 'website',
  consent: { text: 'They agreed that Northpeak may write once.', more: 'You can delete their data.' },
  privacyNotice: { label: 'Privacy notice', url: '/privacy' },
};

export const createdReferral: Referral = {
  id: 'r1',
  company: 'Kervan',
  status: 'submitted',
  sentAt: '2026-11-21T14:02:00+01:00',
  timeline: [
    { state: 'done', label: 'You referred them', at: '2026-11-21' },
    { state: 'now', label: 'Jonas Weber checks the company', note: 'within 2 working days' },
  ],
  may: [{ action: 'withdraw', allowed: true }],
};

/** As the person fills it in. */
export const typedValues = {
  'Company website': 'kervan.example',
  Contact: 'Ece Demir',
  'Work e-mail': 'ece@kervan.example',
} as const;

export type ReferralAnswers = Record<string, ServedAnswer>;

/** A page with a referral form, and a backend of which every answer can be replaced by `METHOD /path`. */
export class ReferralFormPage extends ServedPage<'laurel-referral-form'> {
  constructor(answers: ReferralAnswers = {}) {
    super('laurel-referral-form', {
      'GET /session': session,
      'GET /referral-campaign': askingCampaign,
      'GET /referrals': { items: [] },
      'GET /referrals/r1': createdReferral,
      'POST /referrals/check': { answer: 'free' },
      'POST /referrals': createdReferral,
      ...answers,
    });
  }

  get form(): LaurelReferralForm {
    return this.widget;
  }

  /** The card in which somebody is referred. */
  get card(): HTMLElement {
    const [card] = queryParts(this.form, 'card');
    if (!card) throw new Error(`There is no card in "${visibleText(this.form)}"`);
    return card;
  }

  get dialog(): HTMLDialogElement {
    const dialog = allElements(this.form).find((element) => element instanceof HTMLDialogElement);
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('There is no dialog');
    return dialog;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.form;
    if (!shadowRoot) throw new Error('It is not drawn');
    return shadowRoot;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get writes(): ServedRequest[] {
    return this.askedOf('POST /referrals');
  }

  get checks(): ServedRequest[] {
    return this.askedOf('POST /referrals/check');
  }

  field(label: string): FormControl {
    return controlIn(this.root, label);
  }

  get consent(): HTMLInputElement {
    const box = this.field('They agreed that Northpeak may write once.');
    if (!(box instanceof HTMLInputElement)) throw new Error('It is no box');
    return box;
  }

  type(label: string, value: string): void {
    write(this.field(label), value);
  }

  has(name: string | RegExp, role: QueryRole = 'button'): boolean {
    return queryAllByRole(this.form, role, name).length > 0;
  }

  press(name: string | RegExp, root: Element = this.form): void {
    const button = getByRole(root, 'button', name);
    button.focus();
    button.click();
  }

  async shows(text: string | RegExp, root: Element = this.form): Promise<void> {
    await until(() => {
      const there = visibleText(root);
      if (typeof text === 'string' ? !there.includes(text) : !text.test(there))
        throw new Error(`It shows "${there}", not "${String(text)}"`);
    });
  }

  async misses(text: string, root: Element = this.form): Promise<void> {
    await until(() => {
      if (visibleText(root).includes(text))
        throw new Error(`It still shows "${text}": "${visibleText(root)}"`);
    });
  }

  /** The form is there, with what was typed before. */
  async asks(): Promise<this> {
    await until(() => this.field('Company website'));
    return this;
  }

  /** Answers all, and agrees. */
  async fill(answers: Readonly<Record<string, string>> = typedValues): Promise<void> {
    await this.asks();
    for (const [label, value] of Object.entries(answers)) this.type(label, value);
    if (!this.consent.checked) this.consent.click();
    await this.form.updateComplete;
  }

  async send(answers?: Readonly<Record<string, string>>): Promise<void> {
    await this.fill(answers);
    this.press(words.send);
  }

  /** The dialog of one referral, with what it waited for. */
  async opens(text: string | RegExp): Promise<void> {
    await until(() => {
      if (!this.dialog.open || this.dialog.querySelector('[aria-busy=true]')) throw new Error('Not yet open');
    });
    await this.shows(text, this.dialog);
  }
}

/** A page that was mounted and asks. */
export const introductionPage = async (
  answers: ReferralAnswers = {},
  attributes = '',
): Promise<ReferralFormPage> => (await new ReferralFormPage(answers).mount(attributes)).asks();

/** A campaign of this kind alone. */
export const campaignOf = (campaign: Partial<ReferralCampaign>): ReferralAnswers => ({
  'GET /referral-campaign': { viewer: viewer(), ...campaign },
});
