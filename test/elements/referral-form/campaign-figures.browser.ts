import { expect } from '@open-wc/testing';
import type { ReferralCampaign } from '../../../src/contract/index.ts';
import { words as form } from '../../../src/locales/en/form.ts';
import { queryAllByRole, queryParts, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import {
  askingCampaign,
  campaignOf,
  createdReferral,
  introductionPage,
  problem,
  ReferralFormPage,
  share,
  words,
} from './referral-form-page.ts';

const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });
const cap = { text: 'At most €5,000 a year', value: euros(5000), earned: euros(3500) };

const capOf = async (rewards: object): Promise<ReferralFormPage> => {
  const page = await new ReferralFormPage(campaignOf({ share, rewards })).mount();
  await until(() => expect(queryParts(page.form, 'cap')).to.have.length(1));
  return page;
};

describe('the most that can be earned', () => {
  it('is said without a bar where a figure is hidden, missing, or counts something else', async () => {
    for (const [more, text] of [
      [{ earned: { hidden: 'role' } }, 'At most €5,000 a year'],
      [{ value: undefined }, 'At most €5,000 a year €3,500 earned so far'],
      [{ earned: { amount: 3500, currency: 'USD' } }, /^At most €5,000 a year .*35.* earned so far$/],
    ] as const) {
      const page = await capOf({ cap: { ...cap, ...more } });
      const [drawn] = queryParts(page.form, 'cap');
      const shown = drawn ? visibleText(drawn).replace(/\s+/g, ' ').trim() : '';
      if (typeof text === 'string') expect(shown).to.equal(text);
      else expect(shown).to.match(text);
      expect(queryAllByRole(page.form, 'meter')).to.be.empty;
    }
  });

  it('is shown with how much of it is earned', async () => {
    const page = await capOf({ cap });
    const [bar] = queryAllByRole(page.form, 'meter');
    expect(bar?.getAttribute('aria-valuetext')).to.equal('€3,500 of €5,000 earned');
    expect(bar?.getAttribute('aria-valuenow')).to.equal('70');
  });
});

describe('what came of a link', () => {
  it('is a list of terms, without the figures that the role may not see', async () => {
    const statistics = [
      { label: 'Visits', value: { amount: 1284 } },
      { label: 'Spent', value: { hidden: 'role' } },
    ];
    const page = await new ReferralFormPage(campaignOf({ share: { ...share, statistics } })).mount();
    await until(() => expect(queryParts(page.form, 'statistics')).to.have.length(1));
    const [list] = queryParts(page.form, 'statistics');
    expect(list?.localName).to.equal('dl');
    expect(list && visibleText(list).replace(/\s+/g, ' ').trim()).to.equal('Visits 1,284');
  });
});

describe('a choice of rewards', () => {
  const campaign: ReferralCampaign = {
    ...askingCampaign,
    fields: [{ name: 'website', label: 'Company website', required: true }],
    rewards: {
      options: [
        { id: 'credit', value: euros(1500), text: 'credit', when: 'when they sign' },
        { id: 'review', text: 'A day of review' },
        { id: 'bare' },
      ],
    },
  };
  const choosing = (more: Partial<ReferralCampaign> = {}, answers = {}): Promise<ReferralFormPage> =>
    introductionPage({ 'GET /referral-campaign': { ...campaign, ...more }, ...answers });
  const radios = (page: ReferralFormPage): HTMLInputElement[] => [
    ...page.root.querySelectorAll<HTMLInputElement>('[type=radio]'),
  ];
  const answer = async (page: ReferralFormPage): Promise<void> => {
    page.type('Company website', 'kervan.example');
    if (!page.consent.checked) page.consent.click();
    await page.form.updateComplete;
  };

  it('must be made, and none is made beforehand', async () => {
    const page = await choosing();
    expect(radios(page).map(({ checked }) => checked)).to.deep.equal([false, false]);
    await answer(page);
    page.press(words.send);
    await page.shows(form.requiredChoice);
    expect(page.writes).to.be.empty;
  });

  it('says at the choice that the server does not take it', async () => {
    const fieldErrors = [{ path: 'reward', code: 'gone', message: 'This reward has ended.' }];
    const page = await choosing({}, { 'POST /referrals': problem(422, 'invalid_fields', { fieldErrors }) });
    radios(page)[0]?.click();
    await answer(page);
    page.press(words.send);
    await page.shows('This reward has ended.');
  });

  it('is sent by its id, beside the values', async () => {
    const page = await choosing({}, { 'POST /referrals': createdReferral });
    await page.shows('€1,500 credit, when they sign');
    radios(page)[1]?.click();
    await answer(page);
    page.press(words.send);
    await page.shows(words.sent);
    expect(page.writes[0]?.body).to.deep.equal({
      values: { website: 'kervan.example' },
      reward: 'review',
      consent: true,
    });
  });

  it('is made where there is one', async () => {
    const page = await choosing({ rewards: { options: [{ id: 'review', text: 'A day of review' }] } });
    expect(radios(page).map(({ checked }) => checked)).to.deep.equal([true]);
  });
});
