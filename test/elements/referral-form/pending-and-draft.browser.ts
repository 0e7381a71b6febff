import { expect } from '@open-wc/testing';
import { words as form } from '../../../src/locales/en/form.ts';
import { fastForward } from '../../support/fast-forward.ts';
import { visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import {
  askingCampaign,
  introductionPage,
  foundBy,
  createdReferral,
  offline,
  typedValues,
  words,
  type ReferralFormPage,
} from './referral-form-page.ts';

const send = 'POST /referrals';

const keys = (page: ReferralFormPage): Set<string | null> => new Set(page.writes.map(({ key }) => key));

/** From now on the server takes it, and finds it by its key. */
const works = (page: ReferralFormPage): void => {
  const taken = new Set<string | null>();
  page.answers[send] = ({ key }) => {
    taken.add(key);
    return createdReferral;
  };
  page.answers['GET /referrals'] = ({ path }) => {
    const key = new URLSearchParams(path.split('?')[1]).get('key');
    return key === null ? { items: [] } : foundBy(key, taken.has(key) ? [createdReferral] : []);
  };
};

describe('an introduction that is not answered', () => {
  let slowly: () => void;
  beforeEach(() => (slowly = fastForward()));
  afterEach(() => slowly());

  const keptPage = async (): Promise<ReferralFormPage> => {
    const page = await introductionPage({ [send]: offline });
    await page.send();
    await page.shows(`${words.keptTitle}. ${words.keptHere}`);
    return page;
  };

  it('is kept, said so, and sent again under the same key', async () => {
    const page = await keptPage();
    page.answers[send] = createdReferral;
    page.press(words.retry);
    await page.shows(words.sent);
    expect(keys(page).size).to.equal(1);
    expect(page.writes.at(-1)?.body).to.deep.equal(page.writes[0]?.body);
  });

  it('is kept once more where it fails again', async () => {
    const page = await keptPage();
    page.press(words.retry);
    await page.shows(words.keptTitle);
    expect(visibleText(page.form)).not.to.contain(words.sent);
  });

  it('goes by itself when the connection is back', async () => {
    const page = await keptPage();
    works(page);
    dispatchEvent(new Event('online'));
    await page.shows(words.sent);
    expect(keys(page).size).to.equal(1);
  });

  it('is not said to be unsent where another program of the same person sends it first', async () => {
    const page = await keptPage();
    const other = page.program.cloneNode(true);
    Object.assign(other, { endpoint: page.endpoint, credentials: 'same-origin' });
    page.page.append(other);
    await until(() => expect(page.askedOf('GET /referral-campaign')).to.have.length(2));
    const twin = page.page.querySelector('laurel-program:last-of-type laurel-referral-form');
    await until(() => expect(twin && visibleText(twin)).to.contain(words.keptTitle));
    works(page);
    dispatchEvent(new Event('online'));
    await until(() => expect(visibleText(page.page)).to.contain(words.sent));
    await page.misses(words.keptTitle, page.page);
    expect(visibleText(page.page)).not.to.contain(words.refused);
    expect(keys(page).size).to.equal(1);
  });

  it('is known again after the page was left, and is still one', async () => {
    const page = await keptPage();
    await page.mount();
    await page.shows(words.keptTitle);
    page.answers[send] = createdReferral;
    page.press(words.retry);
    await page.shows(words.sent);
    expect(keys(page).size).to.equal(1);
  });

  it('is kept in this tab alone', async () => {
    await keptPage();
    expect(JSON.stringify({ ...localStorage })).not.to.match(/Ece|kervan/);
    expect(JSON.stringify({ ...sessionStorage })).to.contain('Ece Demir');
  });

  it('is discarded, and never sent', async () => {
    const page = await keptPage();
    page.press(words.discard);
    await page.misses(words.keptTitle);
    const before = page.writes.length;
    page.answers[send] = createdReferral;
    dispatchEvent(new Event('online'));
    await page.mount();
    await page.asks();
    expect(page.writes).to.have.length(before);
    expect(visibleText(page.form)).not.to.contain(words.keptTitle);
  });

  it('makes room for no other one while it waits, and another company is another write', async () => {
    const page = await keptPage();
    expect(page.has(words.send)).to.equal(false);
    page.press(words.discard);
    await page.asks();
    page.answers[send] = createdReferral;
    await page.send({ ...typedValues, 'Company website': 'poyraz.example' });
    await page.shows(words.sent);
    expect(keys(page).size).to.equal(2);
    expect(JSON.stringify(page.writes.at(-1)?.body)).to.contain('poyraz.example');
  });

  it('asks before it is sent again where nobody knows whether it arrived', async () => {
    const page = await introductionPage({
      [send]: offline,
      'GET /session': {
        program: { id: 's', name: 'S' },
        account: { id: 'a', name: 'A' },
        member: { id: 'm', displayName: 'M', roles: [] },
        membership: { status: 'active' },
        idempotency: false,
      },
    });
    await page.send();
    await page.shows(words.keptUnsure);
    const before = page.writes.length;
    dispatchEvent(new Event('online'));
    await page.form.updateComplete;
    expect(page.writes).to.have.length(before);
  });
});

describe('a draft of an introduction', () => {
  it('is there again after the page was left, without the consent', async () => {
    const page = await introductionPage();
    await page.fill();
    await page.shows(form.draftInTab);
    await page.mount();
    await page.asks();
    await until(() => expect(page.field('Contact').value).to.equal('Ece Demir'));
    expect(page.field('Work e-mail').value).to.equal('ece@kervan.example');
    expect(page.consent.checked, 'consent is given anew each time').to.equal(false);
    expect(JSON.stringify({ ...sessionStorage })).not.to.contain('consent');
  });

  it('is there again after the widget was moved about', async () => {
    const page = await introductionPage();
    await page.fill();
    const { form: widget, program } = page;
    widget.remove();
    program.append(widget);
    await page.asks();
    await until(() => expect(page.field('Contact').value).to.equal('Ece Demir'));
  });

  it('keeps several choices', async () => {
    const interest = {
      name: 'interest',
      type: 'multiselect',
      label: 'What would help them?',
      options: [
        { value: 'routes', label: 'Routes' },
        { value: 'cold', label: 'Cold chain' },
        { value: 'depots', label: 'Depots' },
      ],
    };
    const page = await introductionPage({
      'GET /referral-campaign': { ...askingCampaign, fields: [...(askingCampaign.fields ?? []), interest] },
    });
    for (const label of ['Routes', 'Cold chain']) {
      page.field(label).click();
      await page.form.updateComplete;
    }
    page.type('Contact', 'Ece Demir');
    await page.shows(form.draftInTab);
    await page.mount();
    await page.asks();
    await until(() => expect(page.field('Contact').value).to.equal('Ece Demir'));
    const chosen = [...page.root.querySelectorAll<HTMLInputElement>('fieldset input')];
    expect(chosen.map(({ checked }) => checked)).to.deep.equal([true, true, false]);
  });

  it('belongs to its campaign', async () => {
    const page = await introductionPage({}, 'campaign="spring"');
    page.type('Contact', 'Ece Demir');
    await page.shows(form.draftInTab);
    await page.mount('campaign="autumn"');
    await page.asks();
    expect(page.field('Contact').value).to.equal('');
  });

  it('is dropped when somebody discards it', async () => {
    const page = await introductionPage();
    await page.fill();
    await page.shows(form.draftInTab);
    page.press(form.discardDraft);
    await until(() => expect(page.field('Contact').value).to.equal(''));
    expect(page.consent.checked).to.equal(false);
    await page.misses(form.draftInTab);
    await page.mount();
    await page.asks();
    expect(page.field('Contact').value).to.equal('');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('Ece');
  });

  it('is gone once it was sent', async () => {
    const page = await introductionPage();
    await page.send();
    await page.shows(words.sent);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('Ece');
  });

  it('is gone when the person signs out', async () => {
    const page = await introductionPage();
    await page.fill();
    await page.shows(form.draftInTab);
    page.program.signOut();
    await until(() => expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.contain('Ece'));
  });

  it('is kept on this device where it holds nobody’s data', async () => {
    const page = await introductionPage({
      'GET /referral-campaign': {
        ...askingCampaign,
        fields: [{ name: 'website', label: 'Company website', required: true }],
      },
    });
    page.type('Company website', 'kervan.example');
    await page.shows(form.draftHere);
  });

  it('stays on screen when the page changes its language', async () => {
    const page = await introductionPage();
    await page.fill();
    page.answers['GET /referral-campaign'] = {
      ...askingCampaign,
      fields: (askingCampaign.fields ?? []).map(
        (field) => field && { ...field, label: `${String(field.label)} (es)` },
      ),
    };
    page.page.lang = 'es';
    await page.shows('Contact (es)');
    expect(page.field('Contact (es)').value).to.equal('Ece Demir');
    expect(page.consent.checked).to.equal(true);
    expect(page.requests.at(-1)?.lang ?? '').to.match(/^es/);
    page.page.lang = 'en-GB';
    await page.misses('(es)');
    expect(page.field('Company website').value).to.equal('kervan.example');
  });

  it('stays on screen while the campaign is read anew', async () => {
    const page = await introductionPage();
    await page.fill();
    page.form.reload();
    await until(() => expect(page.askedOf('GET /referral-campaign')).to.have.length(2));
    await page.form.updateComplete;
    expect(page.field('Contact').value).to.equal('Ece Demir');
  });
});
