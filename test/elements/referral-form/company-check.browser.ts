import { expect } from '@open-wc/testing';
import { queryAllByRole, queryParts, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import {
  introductionPage,
  createdReferral,
  offline,
  problem,
  typedValues,
  words,
  type ReferralFormPage,
} from './referral-form-page.ts';

const check = 'POST /referrals/check';
const site = 'Company website';

const said = (page: ReferralFormPage): string =>
  queryParts(page.form, 'company-check').map(visibleText).join();

const says = (page: ReferralFormPage, text: string): Promise<void> =>
  until(() => expect(said(page)).to.equal(text));

/** Answers that come when the test says so. */
class DelayedAnswers {
  readonly #waiting = new Map<string, (reply: object) => void>();

  readonly answer = ({ body }: { body: unknown }): Promise<object> =>
    new Promise((resolve) => this.#waiting.set(JSON.stringify(body), resolve));

  async give(domain: string, reply: object): Promise<void> {
    await until(() => this.#waiting.has(JSON.stringify({ domain })));
    this.#waiting.get(JSON.stringify({ domain }))?.(reply);
  }
}

describe('a company that may not be referred', () => {
  for (const [reply, sentence] of [
    [{ answer: 'customer' }, words.customer],
    [{ answer: 'referred' }, words.referred],
    [
      { answer: 'referred', protectedUntil: '2099-02-18' },
      'Already referred by somebody else, until 18 February 2099.',
    ],
    [{ answer: 'own_company' }, words.own_company],
    [{ answer: 'customer', text: 'They have been with us since May.' }, 'They have been with us since May.'],
    [{ answer: 'unclear', canSend: false, text: 'Ask Jonas about it.' }, 'Ask Jonas about it.'],
  ] as const) {
    it(`says "${sentence}", and asks for nobody’s data`, async () => {
      const page = await introductionPage({ [check]: reply });
      page.type(site, 'kervan.example');
      await says(page, sentence);
      expect(page.has(words.send)).to.equal(false);
      expect(visibleText(page.card)).not.to.contain('Work e-mail');
      expect(page.field(site).value).to.equal('kervan.example');
    });
  }

  it('is left for another one, and all that was typed is there again', async () => {
    const page = await introductionPage({
      [check]: ({ body }) => ({ answer: JSON.stringify(body).includes('kervan') ? 'customer' : 'free' }),
    });
    page.type('Contact', 'Ece Demir');
    page.type(site, 'kervan.example');
    await says(page, words.customer);
    page.type(site, 'poyraz.example');
    await says(page, words.free);
    expect(page.field('Contact').value).to.equal('Ece Demir');
    expect(page.has(words.send)).to.equal(true);
  });
});

describe('a company check that gives no answer', () => {
  for (const [what, reply] of [
    ['fails', problem(503, 'unavailable')],
    ['is not served', problem(404, 'not_served')],
    ['has no network', offline],
    ['can’t be read', { answer: 7 }],
    ['says what nobody knows', { answer: 'perhaps' }],
    ['is unclear', { answer: 'unclear' }],
  ] as const) {
    it(`hinders nobody when it ${what}`, async () => {
      const page = await introductionPage({ [check]: reply });
      await page.send();
      await page.shows(words.sent);
      expect(page.writes).to.have.length(1);
    });
  }

  it('hinders nobody while it waits', async () => {
    const slowly = new DelayedAnswers();
    const page = await introductionPage({ [check]: slowly.answer });
    page.type(site, 'kervan.example');
    await page.shows(words.checking);
    await page.send();
    await page.shows(words.sent);
  });
});

describe('a company check', () => {
  it('sends the domain alone, once, and only when somebody goes on', async () => {
    const page = await introductionPage();
    const field = page.field(site);
    for (const part of ['k', 'ker', 'kervan.example']) {
      field.value = part;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    await page.form.updateComplete;
    expect(page.checks).to.have.length(0);
    page.type(site, ' https://www.Kervan.example/contact?who=ece ');
    await says(page, words.free);
    page.type(site, 'kervan.example');
    page.type('Contact', 'Ece Demir');
    page.type('Work e-mail', 'ece@kervan.example');
    await page.form.updateComplete;
    expect(page.checks.map(({ body }) => body)).to.deep.equal([{ domain: 'kervan.example' }]);
    expect(page.checks[0]?.key).to.equal(null);
  });

  it('asks nothing of what is no address of a company', async () => {
    const page = await introductionPage();
    for (const text of ['Kervan', 'localhost', 'https://', '   ', 'kervan.']) page.type(site, text);
    await page.form.updateComplete;
    expect(page.checks).to.have.length(0);
  });

  it('says until when a free company counts for the one who refers it', async () => {
    const page = await introductionPage({ [check]: { answer: 'free', protectedUntil: '2099-02-18' } });
    page.type(site, 'kervan.example');
    await says(page, 'This company can be referred. Protected for you until 18 February 2099.');
  });

  it('lets a company be sent that counts for somebody else, where the vendor allows it', async () => {
    const page = await introductionPage({ [check]: { answer: 'referred', canSend: true } });
    await page.send();
    await page.shows(words.sent);
    expect(page.writes).to.have.length(1);
  });

  it('says that it can be sent all the same', async () => {
    const page = await introductionPage({ [check]: { answer: 'referred', canSend: true } });
    page.type(site, 'kervan.example');
    await says(page, `${words.referred} ${words.canSend}`);
  });

  it('never takes an older answer for a company that was typed meanwhile', async () => {
    const slowly = new DelayedAnswers();
    const page = await introductionPage({ [check]: slowly.answer });
    const heardOf = new Set<string>();
    const observer = new MutationObserver(() => heardOf.add(said(page)));
    observer.observe(page.root, { subtree: true, childList: true, characterData: true });
    const types = async (domain: string, count: number): Promise<void> => {
      page.type(site, domain);
      await until(() => expect(page.checks).to.have.length(count));
    };
    await types('kervan.example', 1);
    await types('poyraz.example', 2);
    await slowly.give('kervan.example', { answer: 'customer' });
    await types('lodos.example', 3);
    await slowly.give('lodos.example', { answer: 'free' });
    await says(page, words.free);
    await slowly.give('poyraz.example', { answer: 'own_company' });
    await types('imbat.example', 4);
    await slowly.give('imbat.example', { answer: 'free', text: 'The last one.' });
    await says(page, 'The last one.');
    observer.disconnect();
    expect([...heardOf].filter(Boolean)).to.have.members([words.free, 'The last one.']);
    expect(page.has(words.send)).to.equal(true);
  });

  it('says no longer what it said of a company that is not there any more', async () => {
    const page = await introductionPage({ [check]: { answer: 'customer' } });
    page.type(site, 'kervan.example');
    await says(page, words.customer);
    page.type(site, '');
    await says(page, '');
    expect(page.has(words.send)).to.equal(true);
  });

  it('is asked again of what was typed before, after the page was left', async () => {
    const page = await introductionPage({
      [check]: { answer: 'customer' },
      'POST /referrals': createdReferral,
    });
    page.type(site, typedValues[site]);
    await says(page, words.customer);
    await page.mount();
    await says(page, words.customer);
    expect(queryAllByRole(page.form, 'button', words.send)).to.deep.equal([]);
  });
});
