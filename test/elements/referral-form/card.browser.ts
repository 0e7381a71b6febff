import { expect } from '@open-wc/testing';
import {
  queryAllByRole,
  spokenText,
  accessibleName,
  queryParts,
  visibleText,
  getByRole,
} from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import {
  askingCampaign,
  campaignOf,
  problem,
  ReferralFormPage,
  share,
  viewer,
  words,
} from './referral-form-page.ts';

const mounted = async (
  campaign: Parameters<typeof campaignOf>[0],
  attributes = '',
): Promise<ReferralFormPage> => new ReferralFormPage(campaignOf(campaign)).mount(attributes);

describe('a card of referrals that can’t be used', () => {
  it('says that it did not load, and brings it when somebody tries again', async () => {
    const page = new ReferralFormPage({ 'GET /referral-campaign': problem(500, 'internal') });
    await page.mounted('error');
    expect(visibleText(page.form)).to.contain(words.failed);
    page.answers['GET /referral-campaign'] = askingCampaign;
    page.press(words.retry);
    await page.asks();
  });

  it('draws nothing where a program takes no referrals, and leaves the place to the page', async () => {
    const page = new ReferralFormPage({ 'GET /referral-campaign': problem(404, 'not_served') });
    await page.mounted('empty');
    expect(visibleText(page.form)).to.equal('');
    expect(page.form.getBoundingClientRect().height).to.equal(0);
    await page.mounted('empty', '', 'en', '<p slot="empty">Call us.</p>');
    expect(visibleText(page.form)).to.equal('Call us.');
  });

  it('asks for the referrals together with the campaign, once', async () => {
    const page = new ReferralFormPage();
    let answer = (_: object): void => undefined;
    page.answers['GET /referral-campaign'] = () => new Promise<object>((resolve) => (answer = resolve));
    await page.mounted('loading');
    await until(() => expect(page.askedOf('GET /referrals')).to.have.length(1));
    answer(askingCampaign);
    await page.asks();
    await page.shows(words.empty);
    expect(page.askedOf('GET /referrals')).to.have.length(1);
  });

  it('says so where there is neither a link nor a question', async () => {
    for (const campaign of [{}, { fields: [] }]) {
      const page = await mounted(campaign);
      expect(visibleText(page.card)).to.contain(`${words.neither} ${words.neitherNote}`);
      expect(queryAllByRole(page.card, 'button')).to.deep.equal([]);
    }
  });

  it('names whom to ask to a role that may not refer, and asks nothing', async () => {
    const ask = { name: 'Deniz Tekin', href: 'mailto:d@tekin.example' };
    const page = await mounted({ ...askingCampaign, share, viewer: viewer(false, { ask }) });
    expect(visibleText(page.card)).to.contain('Deniz Tekin can refer companies for yours.');
    expect(getByRole(page.card, 'link', 'Ask Deniz Tekin').getAttribute('href')).to.equal(ask.href);
    expect(page.root.querySelector('input, textarea')).to.equal(null);
  });

  it('gives the reason in the words of the vendor, and without a person says what the role does', async () => {
    const page = await mounted({
      ...askingCampaign,
      viewer: viewer(false, { reason: 'Referrals begin in May.' }),
    });
    expect(visibleText(page.card)).to.contain('Referrals begin in May.');
    const other = await mounted({ ...askingCampaign, viewer: viewer(false) });
    expect(visibleText(other.card)).to.contain(words.mayNot);
  });

  it('makes no link of an unsafe address of whom to ask', async () => {
    const ask = { name: 'Deniz Tekin', href: 'javascript:alert(1)' };
    const page = await mounted({ ...askingCampaign, viewer: viewer(false, { ask }) });
    expect(visibleText(page.card)).to.contain('Ask Deniz Tekin');
    expect(queryAllByRole(page.card, 'link')).to.deep.equal([]);
  });

  it('says before anybody types that the limit is reached, and until when', async () => {
    const page = await mounted({ ...askingCampaign, limit: { left: 0, of: 5, resetsAt: '2099-12-01' } });
    expect(visibleText(page.card)).to.match(
      /No further referral can be sent until (Tue, )?1 December 2099\./,
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(page.root.querySelector('form')).to.equal(null);
    const other = await mounted({ ...askingCampaign, limit: { left: 0 } });
    expect(visibleText(other.card)).to.contain(words.limitReached);
  });

  it('shares its link all the same when the limit is reached', async () => {
    const page = await mounted({ share, limit: { left: 0 } });
    expect(visibleText(page.card)).to.contain(words.limitReached);
    getByRole(page.card, 'button', words.copy);
  });

  it('leaves out what can’t be read of the campaign, and says that something is missing', async () => {
    const steps: unknown = [{ title: 'We check' }, { title: '  ' }, 7];
    const page = await mounted({ ...askingCampaign, steps: steps as { title: string }[] });
    expect(visibleText(page.form)).to.contain('We check');
    expect(visibleText(page.form)).to.contain(words.partly);
  });
});

describe('a card of referrals', () => {
  it('says what happens, in order, and what both sides receive', async () => {
    const page = await mounted({
      ...askingCampaign,
      title: 'Bring a carrier aboard',
      steps: [{ title: 'We check', text: 'Jonas Weber' }, { title: 'We call' }],
      rewards: {
        referrer: { value: { amount: 150_000, currency: 'EUR' }, text: 'credit', when: 'when they sign' },
        referred: { text: '20% off' },
      },
    });
    getByRole(page.card, 'heading', 'Bring a carrier aboard');
    const [first, second] = queryParts(page.card, 'step');
    expect([first, second].map((step) => spokenText(step ?? page.card))).to.deep.equal([
      'We check Jonas Weber',
      'We call',
    ]);
    expect(accessibleName(getByRole(page.card, 'list', words.steps))).to.equal(words.steps);
    expect(visibleText(page.card)).to.match(/You receive €1,500 credit, when they sign They receive 20% off/);
  });

  it('shows how far the ladder is climbed, and how many are left', async () => {
    const rung = (at: number, text: string) => ({ at, reward: { text } });
    const page = await mounted({
      ...askingCampaign,
      rewards: {
        ladder: [rung(1, 'A credit'), rung(3, 'A bigger credit'), { ...rung(5, 'A day'), reached: false }],
        successful: 3,
        period: 'this year',
      },
      limit: { left: 2, of: 5, resetsAt: '2099-12-01', text: 'for you' },
      terms: { label: 'Terms', url: '/terms' },
    });
    const ladder = queryParts(page.card, 'ladder')[0] ?? page.card;
    expect(visibleText(ladder)).to.match(/3 successful so far, this year/);
    const rungs = queryAllByRole(ladder, 'item').map(visibleText);
    expect(rungs[0]).to.match(/A credit.*from 1 referral · reached/);
    expect(rungs[1]).to.match(/A bigger credit.*from 3 referrals · reached/);
    expect(rungs[2]).to.match(/A day.*from 5 referrals$/);
    expect(visibleText(page.card)).to.match(
      /2 of 5 referrals left for you, more from (Tue, )?1 December 2099/,
    );
    expect(new URL(getByRole(page.card, 'link', words.terms).getAttribute('href') ?? '').pathname).to.equal(
      '/terms',
    );
  });

  it('asks for the campaign that its attribute names', async () => {
    const page = await mounted(askingCampaign, 'campaign="spring"');
    expect(page.requests.map(({ path }) => path)).to.contain('/referral-campaign?campaign=spring');
  });

  it('shares first where there are two ways, and changes to the other and back', async () => {
    const page = await mounted({ ...askingCampaign, share });
    const group = getByRole(page.card, 'group', words.how);
    const pressed = () => queryAllByRole(group, 'button').map((button) => button.ariaPressed);
    expect(pressed()).to.deep.equal(['true', 'false']);
    getByRole(page.card, 'button', words.copy);
    page.press(words.introduce);
    await page.asks();
    expect(pressed()).to.deep.equal(['false', 'true']);
    expect(page.has(words.copy)).to.equal(false);
    page.press(words.share);
    await until(() => getByRole(page.card, 'button', words.copy));
  });

  it('offers no choice where there is one way alone', async () => {
    expect(queryAllByRole((await mounted({ share })).card, 'group')).to.deep.equal([]);
    const page = await mounted(askingCampaign);
    await page.asks();
    expect(page.has(words.introduce)).to.equal(false);
  });

  it('takes the page’s own footer, and draws itself anew where the page asks for it', async () => {
    const page = new ReferralFormPage();
    await page.mount('', 'en', '<p slot="footer">Questions? Call Jonas.</p>');
    await page.shows(words.empty);
    expect(visibleText(page.form)).to.match(/Questions\? Call Jonas\.$/);
    page.answers['GET /referral-campaign'] = { ...askingCampaign, title: 'Another title' };
    page.form.reload();
    await page.shows('Another title');
    await until(() => expect(page.askedOf('GET /referrals')).to.have.length(2));
  });
});
