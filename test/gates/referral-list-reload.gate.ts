import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Route } from 'playwright-core';
import * as z from 'zod/mini';
import { words as several } from '../../src/locales/en/referral-several.ts';
import { formatText, type Buyer } from '../support/buyer.ts';
import { eventually } from '../support/eventually.ts';
import { visitors } from '../support/portal-visitors.ts';
import { Referrer } from '../support/referrer.ts';

const Referrals = z.object({ items: z.array(z.object({ domain: z.string() })) });

/** What the network does with a referral that leaves. */
type Handling = (route: Route) => Promise<void>;
const passes: Handling = (route) => route.continue();

/** Something that happens once, and whom it lets go on. */
const signal = (): { readonly given: Promise<void>; readonly give: () => void } => {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
};

const websiteOf = (route: Route): string => {
  const { values }: { values: { website: string } } = route.request().postDataJSON();
  return values.website;
};

describe('a list of companies whose page is left while it is sent', () => {
  const arrives = visitors();
  let next = 0;
  const figures = { reloads: 0, rows: 0 };

  /** Somebody with a list, of which the second meets with `handling` on its way. */
  class Sender extends Referrer {
    readonly companies: readonly string[];
    /** The keys under which each company was sent. */
    readonly keys: Record<string, Set<string>> = {};
    handling: Handling = passes;

    constructor(buyer: Buyer, count: number) {
      super(buyer, 'makers');
      this.companies = Array.from({ length: count }, () => `maker-${(next += 1)}.example`);
    }

    async listens(): Promise<void> {
      await this.buyer.page.route('**/loyalty/referrals', async (route) => {
        if (route.request().method() !== 'POST') return route.continue();
        const website = websiteOf(route);
        (this.keys[website] ??= new Set()).add(route.request().headers()['idempotency-key'] ?? '');
        return website === this.companies[1] ? this.handling(route) : route.continue();
      });
    }

    async agrees(): Promise<void> {
      await this.consent.check();
    }

    async sends(label: string): Promise<void> {
      await this.form.getByRole('button', { name: label, exact: true }).click();
    }

    async sendsAll(): Promise<void> {
      const { form, companies } = this;
      await form.getByRole('button', { name: several.several, exact: true }).click();
      await form.getByLabel(several.list).fill(companies.join('\n'));
      await form.getByRole('button', { name: several.add, exact: true }).click();
      await this.field('name').fill('Zeynep Aktaş');
      await this.field('email').fill('zeynep@poyraz.example');
      await form.getByRole('radio', { name: this.vendor('reward.credit') }).check();
      await this.agrees();
      await this.sends(formatText(several.sendAll.other, { n: companies.length }));
    }

    company(index: number): Locator {
      return this.form.locator('[part~=company]').filter({ hasText: this.companies[index] ?? '' });
    }

    says(index: number, text: string): Promise<void> {
      return this.company(index).getByText(text, { exact: true }).waitFor();
    }

    /** Sends what never left, and finds each company at the vendor once, after one key. */
    async ends(): Promise<void> {
      const { companies, form, keys } = this;
      const total = companies.length;
      if (total > 2) {
        await this.agrees();
        await this.sends(formatText(several.sendRest.one, { n: 1 }));
      }
      await form.getByText(formatText(several.progress, { n: total, total })).waitFor();
      for (const index of companies.keys()) await this.says(index, several.isSent);
      const page = new URL(this.buyer.page.url());
      const member = page.searchParams.get('member') ?? '';
      const answer = await fetch(new URL(`/demo/referrals?member=${member}`, page));
      const { items } = z.parse(Referrals, await answer.json());
      for (const website of companies) {
        assert.equal(keys[website]?.size, 1, `${website} was sent under several keys`);
        assert.equal(
          items.filter(({ domain }) => domain === website).length,
          1,
          `${website} is not there once`,
        );
        figures.rows += 1;
      }
    }

    async reloads(): Promise<void> {
      await this.buyer.page.reload();
      figures.reloads += 1;
    }
  }

  /** Nobody may send more than five a day. */
  const sender = async (member: 'ece' | 'kerem', count: number): Promise<Sender> => {
    const found = new Sender(await arrives({ member }), count);
    await found.listens();
    return found;
  };

  for (const [what, member, leaves] of [
    ['has arrived, though its answer has not', 'ece', (route: Route) => route.fetch().then(() => undefined)],
    ['never arrived', 'kerem', () => Promise.resolve()],
  ] as const)
    it(`says that nobody knows of the one that was leaving, loses none and sends none twice: it ${what}`, async () => {
      const list = await sender(member, 3);
      const [left, seen] = [signal(), signal()];
      list.handling = async (route) => {
        await leaves(route);
        left.give();
      };
      await list.sendsAll();
      await left.given;
      list.handling = async (route) => {
        await seen.given;
        await route.continue();
      };
      await list.reloads();
      await list.says(0, several.isSent);
      await list.says(1, several.unknown);
      await eventually(async () => assert.doesNotMatch(await list.company(2).innerText(), /Sent|Not known/));
      seen.give();
      await list.says(1, several.isSent);
      await list.ends();
    });

  it('says of one that it was sent, whose answer came before the list was on screen, though no more may be sent', async () => {
    // The last two of the five of this day.
    const list = await sender('ece', 2);
    const [left, answered] = [signal(), signal()];
    list.handling = () => Promise.resolve(left.give());
    await list.sendsAll();
    await left.given;
    list.handling = async (route) => {
      await route.fulfill({ response: await route.fetch() });
      answered.give();
    };
    const { page } = list.buyer;
    // The perks are there first: with them what waits is sent.
    await page.route('**/loyalty/referral-campaign*', async (route) => {
      await answered.given;
      await route.continue();
    });
    await list.reloads();
    await list.says(1, several.isSent);
    await list.ends();
  });

  it('gave these figures', () => {
    assert.deepEqual(figures, { reloads: 3, rows: 8 });
    console.log(
      `gate referral list: left ${figures.reloads} times while it was sent; each of ${figures.rows} companies came once, under one key`,
    );
  });
});
