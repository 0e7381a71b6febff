import { expect } from '@open-wc/testing';
import type { ReferralCampaign } from '../../../src/contract/index.ts';
import { words as form } from '../../../src/locales/en/form.ts';
import { words as several } from '../../../src/locales/en/referral-several.ts';
import type { ServedRequest } from '../../support/served-page.ts';
import { queryParts, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import {
  askingCampaign,
  createdReferral,
  introductionPage,
  offline,
  problem,
  words,
  type ReferralFormPage,
  type ReferralAnswers,
} from './referral-form-page.ts';

const campaign: ReferralCampaign = {
  ...askingCampaign,
  several: 4,
  fields: [
    { name: 'website', label: 'Company website', required: true },
    { name: 'company', label: 'Company name' },
    { name: 'relation', label: 'How do you know them?', required: true },
    { name: 'note', label: 'A note', about: 'other' },
  ],
};
const send = 'POST /referrals';
const check = 'POST /referrals/check';

const bodyOf = ({
  body,
}: ServedRequest): { readonly values?: Record<string, string>; readonly domain?: string } => Object(body);

const listPage = async (answers: ReferralAnswers = {}): Promise<ReferralFormPage> => {
  const page = await introductionPage({ 'GET /referral-campaign': campaign, ...answers });
  await until(() => page.press(several.several));
  await until(() => page.field(several.list));
  return page;
};

const paste = async (page: ReferralFormPage, text: string): Promise<void> => {
  page.type(several.list, text);
  page.press(several.add);
  await page.form.updateComplete;
};

const three = 'kervan.example, Kervan\nhttps://www.poyraz.example/contact\tPoyraz\n“lodos.example”';

const rows = (page: ReferralFormPage): string[] =>
  queryParts(page.form, 'company').map((row) => visibleText(row).replace(/\s+/g, ' ').trim());

const answerAll = async (page: ReferralFormPage): Promise<void> => {
  page.type('How do you know them?', 'Customers');
  if (!page.consent.checked) page.consent.click();
  await page.form.updateComplete;
};
const sendAll = async (page: ReferralFormPage, n = 3): Promise<void> => {
  await answerAll(page);
  page.press(several.sendAll.other.replace('{n}', `${n}`));
};

describe('a list of companies that is not right', () => {
  it('is offered only where the campaign takes several', async () => {
    const page = await introductionPage({ 'GET /referral-campaign': { ...campaign, several: undefined } });
    expect(page.has(several.several)).to.equal(false);
  });

  it('keeps in the field what is no company, and says how much', async () => {
    const page = await listPage();
    await paste(page, 'kervan.example\nsomebody we know\n\nkervan.example, again');
    await page.shows('1 line can’t be added');
    expect(page.field(several.list).value).to.equal('somebody we know');
    expect(rows(page)).to.have.length(1);
    await until(() => expect(page.focused).to.equal(page.field(several.list)));
  });

  it('takes no more than the campaign does', async () => {
    const page = await listPage();
    await paste(page, 'a.example\nb.example\nc.example\nd.example\ne.example');
    await page.shows('At most 4 companies at a time');
    expect(rows(page)).to.have.length(4);
    expect(page.field(several.list).value).to.equal('e.example');
  });

  it('is not sent without the consent and what is required', async () => {
    const page = await listPage();
    await paste(page, three);
    page.press(several.sendAll.other.replace('{n}', '3'));
    await page.shows(form.required);
    await page.shows(form.requiredBox);
    expect(page.writes).to.be.empty;
  });

  it('says of each company whether it can be referred, and sends the others', async () => {
    const page = await listPage({
      [check]: (request: ServedRequest) =>
        bodyOf(request).domain === 'poyraz.example' ? { answer: 'customer' } : { answer: 'free' },
    });
    await paste(page, three);
    await page.shows(words.customer);
    expect(page.checks).to.have.length(3);
    await sendAll(page, 2);
    await until(() => expect(page.writes).to.have.length(2));
    expect(page.writes.map((one) => bodyOf(one).values?.['website'])).to.not.include('poyraz.example');
  });

  it('goes on after one that is refused, and says why at its row', async () => {
    const page = await listPage({
      [send]: (request: ServedRequest) =>
        bodyOf(request).values?.['website'] === 'poyraz.example'
          ? problem(409, 'company_taken')
          : createdReferral,
    });
    await paste(page, three);
    await sendAll(page);
    await page.shows('2 of 3 sent');
    await page.shows(words.refusedTaken);
    expect(rows(page).filter((row) => row.endsWith(several.isSent))).to.have.length(2);
  });

  it('stops at a limit, keeps the others, and sends only them again', async () => {
    let sent = 0;
    const page = await listPage({
      [send]: () => ((sent += 1) > 1 ? problem(409, 'limit_reached') : createdReferral),
    });
    await paste(page, three);
    await sendAll(page);
    await page.shows(several.stopped);
    expect(page.writes, 'the third is not tried').to.have.length(2);
    page.answers[send] = createdReferral;
    page.press(several.sendRest.other.replace('{n}', '2'));
    await page.shows('3 of 3 sent');
    const websites = page.writes.map((one) => bodyOf(one).values?.['website']);
    expect(websites.filter((one) => one === 'kervan.example')).to.have.length(1);
  });

  it('does not know of one without an answer, and sends it again under its own key', async () => {
    const page = await listPage({ [send]: offline });
    await paste(page, three);
    await sendAll(page);
    await page.shows(several.unknown);
    await page.shows(several.stopped);
    page.answers[send] = createdReferral;
    page.press(/Send Kervan again/);
    await page.shows('1 of 3 sent');
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(1);
  });
});

describe('a list of companies', () => {
  it('is sent one after another, each by its own key, with what was asked once', async () => {
    const page = await listPage();
    await paste(page, three);
    expect(rows(page)[0]).to.match(/^Kervan kervan\.example/);
    await sendAll(page);
    await page.shows('3 of 3 sent');
    expect(page.writes.map(({ body }) => body)).to.deep.equal([
      { values: { website: 'kervan.example', company: 'Kervan', relation: 'Customers' }, consent: true },
      { values: { website: 'poyraz.example', company: 'Poyraz', relation: 'Customers' }, consent: true },
      { values: { website: 'lodos.example', relation: 'Customers' }, consent: true },
    ]);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(3);
    page.press(several.next);
    await until(() => expect(page.field(several.list).value).to.equal(''));
  });

  it('can be shortened', async () => {
    const page = await listPage();
    await paste(page, three);
    page.press('Remove Poyraz');
    await page.form.updateComplete;
    expect(rows(page)).to.have.length(2);
  });

  it('is there again after the widget was taken away, without the consent', async () => {
    const page = await listPage();
    await paste(page, three);
    await answerAll(page);
    const parent = page.form.parentElement;
    page.form.remove();
    const again = document.createElement('laurel-referral-form');
    parent?.append(again);
    await until(() => expect(queryParts(again, 'company')).to.have.length(3));
    expect(again.shadowRoot?.querySelector<HTMLInputElement>('[type=checkbox]')?.checked).to.equal(false);
  });
});
