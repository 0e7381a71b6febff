import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import shared from '../../demo/backend/seed/words/shared.json' with { type: 'json' };
import { BoardParticipant } from './board-participant.ts';
import { Buyer, formatText, testLanguages, type TestLanguage } from './buyer.ts';
import { challengeOf, officeZone, rewardOf, walletLabel } from './circle-program.ts';
import { eventually } from './eventually.ts';
import type { Journey } from './journeys.ts';
import { pointsWords } from './points-words.ts';

/** Of the reader. It has no hour in common with Leipzig's office. */
const timeZone = 'America/New_York';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const literally = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');

/** A span of time as clocks in a zone show it, in any language: "10:00–11:00", "4:00 AM–5:00 AM". */
const clockSpan = (zone: string, from: Date, to: Date): string =>
  [from, to]
    .map((at) => {
      const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(at);
      const [hour = '', minute = ''] = time.split(':');
      return `(?:${hour}|${Number(hour) % 12 || 12}):${minute}(?:\\s?[AP]M)?`;
    })
    .join('[^\\d]{1,6}');

/** A member of a company in Corvane's programme of points, in the portal, in a browser of their own. */
export class CircleMember {
  readonly buyer: Buyer;
  readonly board: BoardParticipant;
  readonly words: (typeof pointsWords)[TestLanguage];
  readonly #lang: TestLanguage;

  private constructor(buyer: Buyer, lang: TestLanguage) {
    this.buyer = buyer;
    this.board = new BoardParticipant(buyer, lang);
    this.words = pointsWords[lang];
    this.#lang = lang;
  }

  static async arrive({ browser, demo, lang }: Journey, member: string): Promise<CircleMember> {
    const buyer = await Buyer.arrive(browser, demo.url, { member, lang, program: 'corvane', timeZone });
    await buyer.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return new CircleMember(buyer, lang);
  }

  get page(): Page {
    return this.buyer.page;
  }

  get dialog(): Locator {
    return this.buyer.dialog;
  }

  /** What the vendor says, in the language of this person. */
  says(texts: Readonly<Record<TestLanguage, string>> | undefined): string {
    assert.ok(texts, 'the vendor has no such words');
    return texts[this.#lang];
  }

  challengeTitle(id: string): string {
    return this.says(challengeOf(id).title);
  }

  rewardTitle(id: string): string {
    return this.says(rewardOf(id).title);
  }

  /** The card of that title, in any list. */
  card(title: string): Locator {
    const heading = this.page.getByRole('heading', { name: title, exact: true, level: 3 });
    return this.page.getByRole('listitem').filter({ has: heading });
  }

  /** "2,000 points" in the language of this person. */
  amount(points: number): string {
    const plural = new Intl.PluralRules(this.#lang).select(points) === 'one' ? 'one' : 'other';
    const unit = shared.points[`points.unit.${plural}`].split(' | ')[testLanguages.indexOf(this.#lang)];
    return `${this.board.number(points)} ${unit}`;
  }

  get #wallet(): Locator {
    return this.page.getByRole('region', { name: this.says(walletLabel), exact: true });
  }

  /** Waits until the wallet says that so much can be spent. */
  has(points: number): Promise<void> {
    const said = `^\\s*${literally(this.amount(points))}\\s+${literally(this.words.wallet.available)}\\s*$`;
    return this.#wallet
      .getByRole('paragraph')
      .filter({ hasText: new RegExp(said) })
      .waitFor();
  }

  /** Waits until so much is pending or reserved; `undefined`: nothing. */
  async keeps(part: 'pending' | 'reserved', points: number | undefined): Promise<void> {
    const region = this.#wallet.getByRole('region', { name: this.words.wallet[part], exact: true });
    if (points === undefined) return region.waitFor({ state: 'detached' });
    const said = new RegExp(`^\\s*${literally(this.amount(points))}\\s*$`);
    await region.getByRole('paragraph').filter({ hasText: said }).waitFor();
  }

  /** Waits until the newest entry of the ledger is this one. */
  entry(title: string, points: number, balance: number): Promise<void> {
    const sign = points < 0 ? '−' : '\\+';
    const amount = literally(this.amount(Math.abs(points)));
    return this.#wallet
      .getByRole('table', { name: this.words.walletLedger.entries })
      .getByRole('row')
      .nth(1)
      .filter({ has: this.page.getByRole('rowheader', { name: title, exact: true }) })
      .filter({ has: this.page.getByRole('cell', { name: new RegExp(`^${sign}${amount}$`) }) })
      .filter({ has: this.page.getByRole('cell', { name: this.board.number(balance), exact: true }) })
      .waitFor();
  }

  /** The file of the ledger. */
  async downloadsLedger(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.#wallet.getByRole('button', { name: this.words.walletLedger.download }).click(),
    ]);
    assert.match(download.suggestedFilename(), /^[\p{L}\d-]+\.csv$/u);
    return readFile(await download.path(), 'utf8');
  }

  /** Points and place on the board; what is new is shown first. 0 points: not ranked. */
  async standing(expected?: number): Promise<{ points: number; place: number }> {
    const { board } = this;
    let found = { points: 0, place: Infinity };
    await board.widget.getByRole('table').waitFor();
    await eventually(async () => {
      const show = board.button(board.words.show);
      if ((await show.count()) > 0) await show.click();
      const own = await board.own();
      const [digits = '0'] = /[\d.,]+$/.exec(own?.said ?? '') ?? [];
      found = { points: Number(digits.replaceAll(/\D/g, '')), place: own?.place ?? Infinity };
      if (expected !== undefined) assert.equal(found.points, expected, own?.said);
    });
    return found;
  }

  /** Opens the form of a reward. */
  async opens(reward: string): Promise<void> {
    const title = this.rewardTitle(reward);
    const name = formatText(this.words.rewardList.redeemIt, { title });
    await this.card(title).getByRole('button', { name, exact: true }).click();
  }

  /** Opens the form of a reward, and chooses one of what it offers. */
  async wants(reward: string, choice: RegExp): Promise<void> {
    await this.opens(reward);
    await this.dialog.getByRole('radio', { name: choice }).check();
  }

  /** Waits for the quote: cost, points before and after. */
  async isQuoted(cost: number, before: number): Promise<void> {
    const amounts = this.dialog
      .getByRole('region', { name: this.words.rewardOrder.quote })
      .getByRole('definition');
    await amounts.nth(2).waitFor();
    const said = (await amounts.allInnerTexts()).slice(0, 3).map(plain);
    assert.deepEqual(
      said,
      [cost, before, before - cost].map((each) => this.amount(each)),
    );
  }

  /** The one press that orders. */
  redeems(cost: number): Locator {
    const name = formatText(this.words.rewardOrder.redeemFor, { cost: this.amount(cost) });
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** A session as it is read: in its own zone, and beside it in that of the reader. */
  session(from: Date, to: Date): RegExp {
    const yours = literally(formatText(this.words.rewardOrder.yourTime, { time: '§' }));
    const [there, here] = [officeZone, timeZone].map((zone) => clockSpan(zone, from, to));
    const day = new Intl.DateTimeFormat('en', { timeZone: officeZone, day: 'numeric' }).format(from);
    return new RegExp(`(?<!\\d)${day}(?!\\d(?!\\d?:)).*${there}.*${yours.replace('§', here ?? '')}`, 's');
  }

  /** Opens the orders of the company; gives those of a reward. */
  async orders(reward: string): Promise<Locator> {
    const { orders } = this.words.rewardOrder;
    await this.page.getByRole('button', { name: orders, exact: true }).click();
    await this.dialog.getByRole('heading', { name: orders }).waitFor();
    const rows = this.dialog.getByRole('listitem');
    await rows.first().waitFor();
    return rows.filter({ hasText: this.rewardTitle(reward) });
  }

  /** The code in the dialog, copied and pasted. */
  async copiesCode(): Promise<string> {
    const { copied, copy } = this.words.rewardOrder;
    await this.buyer.press(copy);
    await this.dialog.getByRole('button', { name: copied, exact: true }).waitFor();
    const pasted = await this.page.evaluate(() => navigator.clipboard.readText());
    assert.equal(pasted, await this.dialog.getByRole('code').innerText());
    return pasted;
  }
}
