import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Route } from 'playwright-core';
import { words as several } from '../../src/locales/en/referral-several.ts';
import { formatText } from '../support/buyer.ts';
import { eventually } from '../support/eventually.ts';
import { visitors } from '../support/portal-visitors.ts';
import { Referrer } from '../support/referrer.ts';

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

  /** Somebody with a list of three, of which the second meets with `handling` on its way. */
  class Sender extends Referrer {
    readonly companies = ['kervan', 'poyraz', 'lodos'].map((name) => `${name}-${(next += 1)}.example`);
    /** The keys under which each company was sent. */
    readonly keys: Record<string, Set<string>> = {};
    handling: Handling = passes;

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
      await this.sends(formatText(several.sendAll.other, { n: 3 }));
    }

    company(index: number): Locator {
      return this.form.locator('[part~=company]').filter({ hasText: this.companies[index] ?? '' });
    }

    says(index: number, text: string): Promise<void> {
      return this.company(index).getByText(text, { exact: true }).waitFor();
    }

    /** Sends what never left, and finds each company at the vendor once, after one key. */
    async ends(): Promise<void> {
      await this.agrees();
      await this.sends(formatText(several.sendRest.one, { n: 1 }));
      await this.form.getByText(formatText(several.progress, { n: 3, total: 3 })).waitFor();
      for (const index of this.companies.keys()) await this.says(index, several.isSent);
      const { page } = this.buyer;
      const answer = await page.request.get(new URL('/demo/referrals?member=ece', page.url()).href);
      const text = await answer.text();
      for (const [index, website] of this.companies.entries()) {
        assert.equal(this.keys[website]?.size, 1, `${website} was sent under several keys`);
        assert.equal(text.split(`"${website}"`).length, 2, `${website} is not there once: ${index}, ${text}`);
        figures.rows += 1;
      }
    }

    async reloads(): Promise<void> {
      await this.buyer.page.reload();
      figures.reloads += 1;
    }
  }

  const sender = async (): Promise<Sender> => {
    const ece = new Sender(await arrives({ member: 'ece' }), 'makers');
    await ece.listens();
    return ece;
  };

  for (const [what, leaves] of [
    ['has arrived, though its answer has not', (route: Route) => route.fetch().then(() => undefined)],
    ['never arrived', () => Promise.resolve()],
  ] as const)
    it(`says that nobody knows of the one that was leaving, loses none and sends none twice: it ${what}`, async () => {
      const ece = await sender();
      const [left, seen] = [signal(), signal()];
      ece.handling = async (route) => {
        await leaves(route);
        left.give();
      };
      await ece.sendsAll();
      await left.given;
      ece.handling = async (route) => {
        await seen.given;
        await route.continue();
      };
      await ece.reloads();
      await ece.says(0, several.isSent);
      await ece.says(1, several.unknown);
      await eventually(async () => assert.doesNotMatch(await ece.company(2).innerText(), /Sent|Not known/));
      seen.give();
      await ece.says(1, several.isSent);
      await ece.ends();
    });

  it('says of one that it was sent, whose answer came before the list was on screen', async () => {
    const ece = await sender();
    const [left, answered] = [signal(), signal()];
    ece.handling = () => Promise.resolve(left.give());
    await ece.sendsAll();
    await left.given;
    ece.handling = async (route) => {
      await route.fulfill({ response: await route.fetch() });
      answered.give();
    };
    const { page } = ece.buyer;
    // The perks are there first: with them what waits is sent.
    await page.route('**/loyalty/referral-campaign*', async (route) => {
      await answered.given;
      await route.continue();
    });
    await ece.reloads();
    await ece.says(1, several.isSent);
    await ece.ends();
  });

  it('gave these figures', () => {
    assert.deepEqual(figures, { reloads: 3, rows: 9 });
    console.log(
      `gate referral list: left ${figures.reloads} times while it was sent; each of ${figures.rows} companies came once, under one key`,
    );
  });
});
