import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { northpeakPerkWords } from '../../demo/backend/seed/words/northpeak-perks.ts';
import northpeak from '../../demo/backend/seed/words/northpeak.json' with { type: 'json' };
import { northpeakSurveyWords } from '../../demo/backend/seed/words/northpeak-surveys.ts';
import { readProgram } from '../../demo/backend/seed/file/read-programs.ts';
import orsa from '../../demo/backend/seed/words/orsa.json' with { type: 'json' };
import shared from '../../demo/backend/seed/words/shared.json' with { type: 'json' };
import { words as claimEn } from '../../src/locales/en/claim.ts';
import { words as claimEs } from '../../src/locales/es/claim.ts';
import { words as claimTr } from '../../src/locales/tr/claim.ts';
import { words as formEn } from '../../src/locales/en/form.ts';
import { words as formEs } from '../../src/locales/es/form.ts';
import { words as formTr } from '../../src/locales/tr/form.ts';
import { words as listEn } from '../../src/locales/en/perk-list.ts';
import { words as listEs } from '../../src/locales/es/perk-list.ts';
import { words as listTr } from '../../src/locales/tr/perk-list.ts';
import { referralWords } from './referral-words.ts';
import { surveyWords } from './survey-words.ts';
import { openPortal, type Portal } from './portal.ts';

const ours = {
  en: { claim: claimEn, form: formEn, list: listEn, referral: referralWords.en, survey: surveyWords.en },
  es: { claim: claimEs, form: formEs, list: listEs, referral: referralWords.es, survey: surveyWords.es },
  tr: { claim: claimTr, form: formTr, list: listTr, referral: referralWords.tr, survey: surveyWords.tr },
} as const;

const common: Readonly<Record<string, string>> = {
  ...shared.perks,
  ...shared.referrals,
  ...northpeak.referrals,
  ...orsa,
  ...shared.surveys,
};

export type TestLanguage = keyof typeof ours;
export const testLanguages = ['en', 'es', 'tr'] as const;

/** A message with its placeholders filled, as plain text. */
export const formatText = (message: string, values: Readonly<Record<string, string | number>> = {}): string =>
  message.replaceAll('*', '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A person of a demo company, in the portal, in a browser of their own. */
export class Buyer {
  readonly portal: Portal;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly words: (typeof ours)[TestLanguage];
  readonly #lang: TestLanguage;
  readonly #url: string;
  readonly #program: string;

  private constructor(portal: Portal, url: string, lang: TestLanguage, program: string) {
    this.portal = portal;
    this.page = portal.page;
    this.context = portal.page.context();
    this.words = ours[lang];
    this.#lang = lang;
    this.#url = url;
    this.#program = program;
  }

  static async arrive(
    browser: Browser,
    url: string,
    {
      member,
      lang = 'en',
      query = '',
      program = 'summit',
      timeZone,
    }: { member: string; lang?: TestLanguage; query?: string; program?: string; timeZone?: string },
  ): Promise<Buyer> {
    const path = `programs/${program}/?member=${member}&lang=${lang}${query}`;
    const options = timeZone === undefined ? {} : { timeZone };
    return new Buyer(await openPortal(browser, url, path, options), url, lang, program);
  }

  /** The same person at another page of the same browser. */
  on(page: Page): Buyer {
    return new Buyer({ ...this.portal, page }, this.#url, this.#lang, this.#program);
  }

  /** What the vendor says, in the language of this person: `perk.logistics-day.title`. */
  vendor(key: string, values?: Readonly<Record<string, string>>): string {
    const today = new Date().toISOString().slice(0, 10);
    const own =
      this.#program === 'summit'
        ? { ...northpeakPerkWords(today), ...northpeakSurveyWords(today) }
        : readProgram(this.#program, { at: today }).words;
    const said = { ...common, ...own }[key];
    const part = said?.split(' | ')[testLanguages.indexOf(this.#lang)];
    if (part === undefined) throw new Error(`The vendor has no words for ${key}`);
    return formatText(part, values);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The card of a perk in the list. */
  card(perk: string): Locator {
    const name = this.vendor(`perk.${perk}.title`);
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true, level: 3 }) });
  }

  /** Presses a button of the dialog. */
  press(name: string): Promise<void> {
    return this.dialog.getByRole('button', { name, exact: true }).click();
  }

  /** Waits until the dialog says so. */
  reads(text: string): Promise<void> {
    return this.dialog.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor();
  }

  /** Comes to the portal again by a link. */
  async follows(query: string): Promise<void> {
    const { pathname, searchParams } = new URL(this.page.url());
    await this.page.goto(
      `${this.#url}${pathname}?member=${searchParams.get('member') ?? 'marta'}&lang=${this.#lang}&${query}`,
    );
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
