import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import northpeak from '../../demo/backend/seed/words/northpeak.json' with { type: 'json' };
import { words as en } from '../../src/locales/en/leaderboard.ts';
import { words as es } from '../../src/locales/es/leaderboard.ts';
import { words as tr } from '../../src/locales/tr/leaderboard.ts';
import { formatText, testLanguages, type Buyer, type TestLanguage } from './buyer.ts';
import { eventually } from './eventually.ts';

const boardWords: Readonly<Record<string, string>> = northpeak.boards;

const ours = { en, es, tr } as const;

/** As one line, with plain spaces. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A row of the table, as it is read. */
export interface TestParticipantRow {
  readonly place: number;
  readonly said: string;
  readonly isOwn: boolean;
}

/** A buyer in front of the leaderboard. */
export class BoardParticipant {
  readonly buyer: Buyer;
  readonly words: (typeof ours)[TestLanguage];
  readonly #lang: TestLanguage;

  constructor(buyer: Buyer, lang: TestLanguage) {
    this.buyer = buyer;
    this.words = ours[lang];
    this.#lang = lang;
  }

  get widget(): Locator {
    return this.buyer.page.locator('laurel-leaderboard');
  }

  /** What the vendor says of its boards, in the language of this person. */
  vendor(key: string): string {
    const part = boardWords[key]?.split(' | ')[testLanguages.indexOf(this.#lang)];
    assert.ok(part, `The vendor has no words for ${key}`);
    return part;
  }

  number(amount: number): string {
    return new Intl.NumberFormat(this.#lang).format(amount);
  }

  button(name: string): Locator {
    return this.widget.getByRole('button', { name, exact: true });
  }

  /** All that the board says, in one line. */
  async text(): Promise<string> {
    return plain(await this.widget.locator('[part~=card]').innerText());
  }

  /** Waits until the board says so. */
  says(...parts: readonly string[]): Promise<void> {
    return eventually(async () => {
      const text = await this.text();
      for (const part of parts)
        assert.ok(text.includes(plain(part)), `no "${part}" in "${text.slice(0, 600)}"`);
    });
  }

  /** "412th of 1,240" first. */
  readStanding(rank: number, total: number): Promise<void> {
    const category = new Intl.PluralRules(this.#lang, { type: 'ordinal' }).select(rank);
    const form = { one: 'nth_one', two: 'nth_two', few: 'nth_few' } as const;
    const nth = category === 'one' || category === 'two' || category === 'few' ? form[category] : 'nth_other';
    const said = formatText(this.words.standing, {
      rank: formatText(this.words[nth], { n: this.number(rank) }),
      total: this.number(total),
    });
    return eventually(async () =>
      assert.equal(plain(await this.widget.getByRole('heading', { level: 3 }).innerText()), plain(said)),
    );
  }

  /** The rows on screen, without the gaps. */
  async rows(): Promise<TestParticipantRow[]> {
    return this.widget.locator('tbody tr:not(.gap)').evaluateAll((all) =>
      all.map((row) => ({
        place: Number(row.getAttribute('aria-rowindex')) - 1,
        said: (row instanceof HTMLElement ? row.innerText : '').replaceAll(/\s+/g, ' ').trim(),
        isOwn: row.part.contains('current-row'),
      })),
    );
  }

  async row(place: number): Promise<string | undefined> {
    return (await this.rows()).find((row) => row.place === place)?.said;
  }

  own(): Promise<TestParticipantRow | undefined> {
    return this.rows().then((rows) => rows.find(({ isOwn }) => isOwn));
  }

  /** What can be chosen of the periods or groups. */
  async choices(name: string): Promise<string[]> {
    const options = this.widget.getByRole('combobox', { name, exact: true }).locator('option');
    return (await options.allInnerTexts()).map(plain);
  }

  /** Chooses a period or a group, by its place or by what the vendor calls it. */
  async chooses(
    name: string,
    choice: { readonly label: string } | { readonly index: number },
  ): Promise<void> {
    await this.widget.getByRole('combobox', { name, exact: true }).selectOption(choice);
  }

  /** Shows more until a place is passed; gives every row that was seen on the way. */
  async readsTo(place: number): Promise<ReadonlyMap<number, TestParticipantRow>> {
    const pinned = new Set((await this.rows()).map((row) => row.place));
    const seen = new Map<number, TestParticipantRow>();
    for (;;) {
      const rows = await this.rows();
      const places = rows.map((row) => row.place);
      assert.deepEqual(
        places,
        [...new Set(places)].sort((a, b) => a - b),
        'a row twice, or out of its order',
      );
      for (const row of rows) seen.set(row.place, row);
      const more = this.button(this.words.more);
      const isPassed = places.some((one) => one > place && !pinned.has(one));
      if (isPassed || (await more.count()) === 0) return seen;
      await more.click();
      await eventually(async () =>
        assert.notDeepEqual(
          (await this.rows()).map((row) => row.place),
          places,
        ),
      );
    }
  }

  /** Says how others see the company. */
  async isSeen(kind: 'byCompany' | 'byName' | 'byAlias' | 'byHidden'): Promise<void> {
    const options = this.widget.getByRole('group', { name: this.words.howSeen });
    if ((await options.count()) === 0) await this.button(this.words.changeSeen).click();
    await options.waitFor();
    const option = options.locator('[part~=option]').filter({ hasText: this.words[kind] });
    await option.getByRole('radio').check();
    await this.button(this.words.save).click();
    await options.getByText(this.words.visibilitySaved).waitFor();
    assert.ok(await option.getByRole('radio').isChecked());
  }
}
