import { expect } from '@open-wc/testing';
import { all, heard, nameOf, parts, seen, the } from '../../support/see.ts';
import { until } from '../../support/until.ts';
import { asking, campaignOf, problem, ReferPage, share, viewer, words } from './refer-page.ts';

const mounted = async (campaign: Parameters<typeof campaignOf>[0], attributes = ''): Promise<ReferPage> =>
  new ReferPage(campaignOf(campaign)).mount(attributes);

describe('a card of referrals that can’t be used', () => {
  it('says that it did not load, and brings it when somebody tries again', async () => {
    const page = new ReferPage({ 'GET /referral-campaign': problem(500, 'internal') });
    await page.mounted('failed');
    expect(seen(page.form)).to.contain(words.failed);
    page.answers['GET /referral-campaign'] = asking;
    page.press(words.retry);
    await page.asks();
  });

  it('draws nothing where a program takes no referrals, and leaves the place to the page', async () => {
    const page = new ReferPage({ 'GET /referral-campaign': problem(404, 'not_served') });
    await page.mounted('absent');
    expect(seen(page.form)).to.equal('');
    expect(page.form.getBoundingClientRect().height).to.equal(0);
    expect(page.askedOf('GET /referrals')).to.have.length(0);
    await page.mounted('absent', '', 'en', '<p slot="empty">Call us.</p>');
    expect(seen(page.form)).to.equal('Call us.');
  });

  it('says so where there is neither a link nor a question', async () => {
    for (const campaign of [{}, { fields: [] }]) {
      const page = await mounted(campaign);
      expect(seen(page.card)).to.contain(`${words.neither} ${words.neitherNote}`);
      expect(all(page.card, 'button')).to.deep.equal([]);
    }
  });

  it('names whom to ask to a role that may not refer, and asks nothing', async () => {
    const ask = { name: 'Deniz Tekin', href: 'mailto:d@tekin.example' };
    const page = await mounted({ ...asking, share, viewer: viewer(false, { ask }) });
    expect(seen(page.card)).to.contain('Deniz Tekin can refer companies for yours.');
    expect(the(page.card, 'link', 'Ask Deniz Tekin').getAttribute('href')).to.equal(ask.href);
    expect(page.root.querySelector('input, textarea')).to.equal(null);
  });

  it('gives the reason in the words of the vendor, and without a person says what the role does', async () => {
    const page = await mounted({ ...asking, viewer: viewer(false, { reason: 'Referrals begin in May.' }) });
    expect(seen(page.card)).to.contain('Referrals begin in May.');
    const other = await mounted({ ...asking, viewer: viewer(false) });
    expect(seen(other.card)).to.contain(words.mayNot);
  });

  it('makes no link of an unsafe address of whom to ask', async () => {
    const ask = { name: 'Deniz Tekin', href: 'javascript:alert(1)' };
    const page = await mounted({ ...asking, viewer: viewer(false, { ask }) });
    expect(seen(page.card)).to.contain('Ask Deniz Tekin');
    expect(all(page.card, 'link')).to.deep.equal([]);
  });

  it('says before anybody types that the limit is reached, and until when', async () => {
    const page = await mounted({ ...asking, limit: { left: 0, of: 5, resetsAt: '2099-12-01' } });
    expect(seen(page.card)).to.match(/No further referral can be sent until (Tue, )?1 December 2099\./);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(page.root.querySelector('form')).to.equal(null);
    const other = await mounted({ ...asking, limit: { left: 0 } });
    expect(seen(other.card)).to.contain(words.limitReached);
  });

  it('shares its link all the same when the limit is reached', async () => {
    const page = await mounted({ share, limit: { left: 0 } });
    expect(seen(page.card)).to.contain(words.limitReached);
    the(page.card, 'button', words.copy);
  });

  it('leaves out what can’t be read of the campaign, and says that something is missing', async () => {
    const steps: unknown = [{ title: 'We check' }, { title: '  ' }, 7];
    const page = await mounted({ ...asking, steps: steps as { title: string }[] });
    expect(seen(page.form)).to.contain('We check');
    expect(seen(page.form)).to.contain(words.partly);
  });
});

describe('a card of referrals', () => {
  it('says what happens, in order, and what both sides receive', async () => {
    const page = await mounted({
      ...asking,
      title: 'Bring a carrier aboard',
      steps: [{ title: 'We check', text: 'Jonas Weber' }, { title: 'We call' }],
      rewards: {
        referrer: { value: { amount: 150_000, currency: 'EUR' }, text: 'credit', when: 'when they sign' },
        referred: { text: '20 % off' },
      },
    });
    the(page.card, 'heading', 'Bring a carrier aboard');
    const [first, second] = parts(page.card, 'step');
    expect([first, second].map((step) => heard(step ?? page.card))).to.deep.equal([
      'We check Jonas Weber',
      'We call',
    ]);
    expect(nameOf(the(page.card, 'list', words.steps))).to.equal(words.steps);
    expect(seen(page.card)).to.match(/You receive €\s?1,500 credit, when they sign They receive 20 % off/);
  });

  it('shows how far the ladder is climbed, and how many are left', async () => {
    const rung = (at: number, text: string) => ({ at, reward: { text } });
    const page = await mounted({
      ...asking,
      rewards: {
        ladder: [rung(1, 'A credit'), rung(3, 'A bigger credit'), { ...rung(5, 'A day'), reached: false }],
        successful: 3,
        period: 'this year',
      },
      limit: { left: 2, of: 5, resetsAt: '2099-12-01', text: 'for you' },
      terms: { label: 'Terms', url: '/terms' },
    });
    const ladder = parts(page.card, 'ladder')[0] ?? page.card;
    expect(seen(ladder)).to.match(/3 successful so far, this year/);
    const rungs = all(ladder, 'item').map(seen);
    expect(rungs[0]).to.match(/A credit.*from 1 referral · reached/);
    expect(rungs[1]).to.match(/A bigger credit.*from 3 referrals · reached/);
    expect(rungs[2]).to.match(/A day.*from 5 referrals$/);
    expect(seen(page.card)).to.match(/2 of 5 referrals left for you, more from (Tue, )?1 December 2099/);
    expect(new URL(the(page.card, 'link', words.terms).getAttribute('href') ?? '').pathname).to.equal(
      '/terms',
    );
  });

  it('asks for the campaign that its attribute names', async () => {
    const page = await mounted(asking, 'campaign="spring"');
    expect(page.asked.map(({ path }) => path)).to.contain('/referral-campaign?campaign=spring');
  });

  it('shares first where there are two ways, and changes to the other and back', async () => {
    const page = await mounted({ ...asking, share });
    const group = the(page.card, 'group', words.how);
    const pressed = () => all(group, 'button').map((button) => button.ariaPressed);
    expect(pressed()).to.deep.equal(['true', 'false']);
    the(page.card, 'button', words.copy);
    page.press(words.introduce);
    await page.asks();
    expect(pressed()).to.deep.equal(['false', 'true']);
    expect(page.has(words.copy)).to.equal(false);
    page.press(words.share);
    await until(() => the(page.card, 'button', words.copy));
  });

  it('offers no choice where there is one way alone', async () => {
    expect(all((await mounted({ share })).card, 'group')).to.deep.equal([]);
    const page = await mounted(asking);
    await page.asks();
    expect(page.has(words.introduce)).to.equal(false);
  });

  it('takes the page’s own footer, and draws itself anew where the page asks for it', async () => {
    const page = new ReferPage();
    await page.mount('', 'en', '<p slot="footer">Questions? Call Jonas.</p>');
    await page.shows(words.empty);
    expect(seen(page.form)).to.match(/Questions\? Call Jonas\.$/);
    page.answers['GET /referral-campaign'] = { ...asking, title: 'Another title' };
    page.form.reload();
    await page.shows('Another title');
    await until(() => expect(page.askedOf('GET /referrals')).to.have.length(2));
  });
});
