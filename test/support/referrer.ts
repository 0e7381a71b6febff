import type { Locator } from 'playwright-core';
import { formatText, type Buyer } from './buyer.ts';
import { postFromOtherDevice } from './other-device.ts';
import type { Journey } from './journeys.ts';

/** Somebody who is introduced. */
export interface Contact {
  readonly website: string;
  readonly name: string;
  readonly email: string;
  /** An option of the campaign's own. */
  readonly relation?: string;
  readonly company?: string;
  readonly note?: string;
}

/** A message with a date in it, whichever it is. */
export const withDate = (message: string): RegExp => {
  const said = formatText(message, { date: '\n' }).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^\\s*${said.replace('\n', '.+')}\\s*$`);
};

/** A buyer in front of the referral form. */
export class Referrer {
  readonly buyer: Buyer;
  readonly #campaign: string;

  constructor(buyer: Buyer, campaign = 'introduce') {
    this.buyer = buyer;
    this.#campaign = campaign;
  }

  get words(): Buyer['words']['referral'] {
    return this.buyer.words.referral;
  }

  get form(): Locator {
    return this.buyer.page.locator('laurel-referral-form');
  }

  /** What the campaign says, in the language of this person. */
  vendor(key: string): string {
    return this.buyer.vendor(`campaign.${this.#campaign}.${key}`);
  }

  field(name: string): Locator {
    return this.form.getByLabel(this.vendor(`field.${name}`));
  }

  get consent(): Locator {
    return this.form.getByRole('checkbox', { name: this.vendor('consent') });
  }

  /** Chooses to introduce somebody, where a link to share is offered first. */
  async introduces(): Promise<void> {
    await this.form.getByRole('button', { name: this.words.introduce, exact: true }).click();
  }

  /** Types the company's address and goes on to the next field. */
  async names(website: string): Promise<void> {
    await this.field('website').fill(website);
    await this.field('website').press('Tab');
  }

  /** Waits until the check of the company has said so; a date of it may be any. */
  finds(message: string): Promise<void> {
    return this.form.locator('[part~=company-check]').getByText(withDate(message)).waitFor();
  }

  /** Types what belongs to the person. */
  async writes({ relation, ...given }: Contact): Promise<void> {
    for (const [name, value] of Object.entries(given))
      if (name !== 'website') await this.field(name).fill(value);
    if (relation) await this.field('relation').selectOption(relation);
  }

  async introduce(contact: Contact): Promise<void> {
    await this.names(contact.website);
    await this.finds(this.words.freeUntil);
    await this.writes(contact);
  }

  /** What stands in the form, for comparing. */
  async written(contact: Contact): Promise<Contact> {
    const entries = Object.keys(contact).map(
      async (name) => [name, await this.field(name).inputValue()] as const,
    );
    return { ...contact, ...Object.fromEntries(await Promise.all(entries)) };
  }

  async send(): Promise<void> {
    await this.form.getByRole('button', { name: this.words.send, exact: true }).click();
  }

  /** Waits until the form says so, outside of any dialog. */
  reads(text: string): Promise<void> {
    return this.form.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor();
  }

  /** The line about a company in the list. */
  row(company: string): Locator {
    return this.form.locator('[part~=referral]').filter({ hasText: company });
  }

  async opens(company: string): Promise<void> {
    await this.row(company).getByRole('button', { name: company }).click();
    await this.buyer.dialog.getByRole('heading', { name: company }).waitFor();
  }
}

/** Sends a referral from another device: no page of this one knows of it. Gives the server's answer. */
export const sendElsewhere = (
  { demo }: Pick<Journey, 'demo'>,
  member: string,
  values: Readonly<Record<string, string>>,
  choice: { readonly reward?: string } = {},
): Promise<Response> =>
  postFromOtherDevice(demo.url, member, '/referrals', { values, consent: true, ...choice });
