import { expect } from '@open-wc/testing';
import type { Referral } from '../../../src/contract/index.ts';
import { fastForward } from '../../support/fast-forward.ts';
import { queryAllByRole, spokenText, queryParts, visibleText, getByRole } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import {
  createdReferral,
  offline,
  problem,
  ReferralFormPage,
  words,
  type ReferralAnswers,
} from './referral-form-page.ts';

const one = 'GET /referrals/r1';
const withdraw = 'POST /referrals/r1/withdraw';
const forget = 'POST /referrals/r1/forget';

const whole: Referral = {
  ...createdReferral,
  status: 'negotiation',
  stage: 'Offer is with them',
  track: { done: 5, total: 6 },
  protectedUntil: '2099-02-18',
  rewards: [
    { side: 'referrer', value: { amount: 150_000, currency: 'EUR' }, text: 'credit', status: 'expected' },
    { side: 'referred', text: '20% off', status: 'earned' },
  ],
  feedback: { text: 'Good fit.', by: { name: 'Jonas Weber' }, at: '2099-11-12' },
  given: [
    { label: 'Contact', text: 'Selin Arslan' },
    { label: 'Work e-mail', text: 'selin@kervan.example' },
  ],
  may: [
    { action: 'withdraw', allowed: true },
    { action: 'forget', allowed: true },
  ],
};

const opening = async (
  referral: Partial<Referral> = {},
  answers: ReferralAnswers = {},
): Promise<ReferralFormPage> => {
  const reply = { ...whole, ...referral };
  const page = new ReferralFormPage({ [one]: reply, 'GET /referrals': { items: [reply] }, ...answers });
  await page.mount('referral="r1"');
  await page.opens('Kervan');
  return page;
};

/** From its row, as a person opens it. */
const fromRow = async (answers: ReferralAnswers = {}): Promise<ReferralFormPage> => {
  const page = await new ReferralFormPage({
    [one]: whole,
    'GET /referrals': { items: [whole] },
    ...answers,
  }).mount();
  await until(() => page.press('Kervan'));
  return page;
};

const steps = (page: ReferralFormPage): string[] =>
  queryAllByRole(getByRole(page.dialog, 'list', words.progress), 'item').map(spokenText);

describe('a referral that can’t be opened', () => {
  it('says that it is not there any more, and nothing of trying again', async () => {
    const page = await fromRow({ [one]: problem(404, 'not_found') });
    await page.opens(words.gone);
    expect(
      queryAllByRole(page.dialog, 'button').map((button) => button.ariaLabel ?? spokenText(button)),
    ).to.deep.equal([words.close]);
  });

  it('says that it did not open, and opens when somebody tries again', async () => {
    const page = await fromRow({ [one]: problem(500, 'internal') });
    await page.opens(words.notOpened);
    page.answers[one] = whole;
    page.press(words.retry, page.dialog);
    await page.shows('Offer is with them', page.dialog);
  });

  it('does not show another one under its name', async () => {
    const page = await fromRow({ [one]: { ...whole, id: 'r2', company: 'Somebody else' } });
    await page.opens(words.notOpened);
    expect(visibleText(page.dialog)).not.to.contain('Somebody else');
  });
});

describe('a referral', () => {
  it('is opened by the address of a mail, and by its row', async () => {
    const page = await opening();
    await page.shows('Offer is with them', page.dialog);
    const other = await fromRow();
    await other.opens('Offer is with them');
  });

  it('is opened when the page names another one', async () => {
    const page = await opening({}, { 'GET /referrals/r2': { ...whole, id: 'r2', company: 'Poyraz' } });
    page.dialog.close();
    page.form.referral = 'r2';
    await page.opens('Poyraz');
  });

  it('says how far it is, what happened, who is at it, and until when the company is protected', async () => {
    const page = await opening();
    expect(visibleText(page.dialog)).to.contain('protected for you until 18 February 2099');
    expect(queryParts(page.dialog, 'track')[0]?.getAttribute('aria-label')).to.equal('5 of 6');
    expect(steps(page)[0]).to.match(/^You referred them .*21 November/);
    expect(steps(page)[1]).to.equal('Jonas Weber checks the company within 2 working days');
    expect(queryAllByRole(getByRole(page.dialog, 'list', words.progress), 'item')[1]?.ariaCurrent).to.equal(
      'step',
    );
  });

  it('tells each side’s reward, what the vendor says, and what was given', async () => {
    const page = await opening();
    const text = visibleText(page.dialog);
    expect(text).to.match(/Rewards You €1,500 credit expected They 20% off earned/);
    expect(text).to.match(/Feedback Good fit\. Jonas Weber, 12 November 2099/);
    expect(text).to.match(/What you gave.* Contact Selin Arslan Work e-mail selin@kervan\.example/);
  });

  it('says why it was not accepted, and what can be done, by a link that is safe', async () => {
    const next = { text: 'Refer another of their group.', label: 'See the group', href: '/groups/meltem' };
    const rejection = { code: 'customer', text: 'a customer since 2023', next };
    const page = await opening({ status: 'rejected', rejection, may: [] });
    await page.shows('a customer since 2023 Refer another of their group. See the group', page.dialog);
    expect(
      new URL(getByRole(page.dialog, 'link', 'See the group').getAttribute('href') ?? '').pathname,
    ).to.equal('/groups/meltem');
    const unsafe = await opening({
      status: 'rejected',
      rejection: { ...rejection, next: { ...next, href: 'javascript:alert(1)' } },
    });
    await unsafe.shows('See the group', unsafe.dialog);
    expect(queryAllByRole(unsafe.dialog, 'link')).to.deep.equal([]);
  });

  it('has nothing to press where nothing may be done', async () => {
    const { may: _, ...rest } = whole;
    const page = await fromRow({ [one]: rest });
    await page.opens('Offer is with them');
    expect(queryAllByRole(page.dialog, 'button')).to.have.length(1);
    const other = await fromRow({
      [one]: {
        ...rest,
        may: [
          { action: 'withdraw', allowed: false },
          { action: 'paint', allowed: true },
        ],
      },
    });
    await other.opens('Offer is with them');
    expect(queryAllByRole(other.dialog, 'button')).to.have.length(1);
  });

  it('takes the focus, and gives it back to its row', async () => {
    const page = await fromRow();
    await page.opens('Offer is with them');
    expect(page.dialog.contains(page.focused)).to.equal(true);
    page.press(words.close, page.dialog);
    await until(() => expect(page.dialog.open).to.equal(false));
    expect(page.focused).to.equal(getByRole(page.form, 'button', 'Kervan'));
  });

  it('is asked for once, however often it is opened', async () => {
    const page = await fromRow();
    for (const _time of [1, 2, 3]) {
      await page.opens('Offer is with them');
      page.press(words.close, page.dialog);
      await until(() => expect(page.dialog.open).to.equal(false));
      page.press('Kervan');
    }
    await page.opens('Offer is with them');
    expect(page.askedOf(one)).to.have.length(1);
  });
});

describe('a referral that is withdrawn', () => {
  it('is asked about once more, and stays where somebody keeps it', async () => {
    const page = await opening();
    page.press(words.withdraw, page.dialog);
    await page.shows(words.withdrawSure, page.dialog);
    page.press(words.keepIt, page.dialog);
    await page.misses(words.withdrawSure, page.dialog);
    expect(page.askedOf(withdraw)).to.have.length(0);
    getByRole(page.dialog, 'button', words.withdraw);
  });

  it('says so, once, and the focus stays in the dialog', async () => {
    const after = { ...whole, status: 'withdrawn', stage: undefined, may: [] };
    const page = await opening({}, { [withdraw]: after });
    page.press(words.withdraw, page.dialog);
    await page.shows(words.withdrawSure, page.dialog);
    page.answers[one] = after;
    const sure = getByRole(page.dialog, 'button', words.withdraw);
    sure.click();
    sure.click();
    await until(() => expect(queryAllByRole(page.dialog, 'button', words.withdraw)).to.deep.equal([]));
    await page.shows(words.withdrawn, page.dialog);
    expect(queryAllByRole(page.dialog, 'status').map(spokenText)).to.contain(words.withdrawnNow);
    expect(page.askedOf(withdraw)).to.have.length(1);
    expect(page.askedOf(withdraw)[0]?.key).to.match(/^[\da-f-]{36}$/);
    await until(() => expect(page.dialog.contains(page.focused)).to.equal(true));
  });

  it('shows in the list behind it', async () => {
    const after = { ...whole, status: 'withdrawn', stage: undefined, may: [] };
    const page = await opening({}, { [withdraw]: after });
    page.answers['GET /referrals'] = { items: [after] };
    page.press(words.withdraw, page.dialog);
    await page.shows(words.withdrawSure, page.dialog);
    page.press(words.withdraw, page.dialog);
    await until(() =>
      expect(visibleText(queryParts(page.form, 'referral')[0] ?? page.form)).to.contain(words.withdrawn),
    );
  });

  it('is not, where it moved on meanwhile, and says so', async () => {
    const page = await opening({}, { [withdraw]: problem(409, 'referral_moved_on') });
    page.press(words.withdraw, page.dialog);
    await page.shows(words.withdrawSure, page.dialog);
    page.press(words.withdraw, page.dialog);
    await until(() =>
      expect(queryAllByRole(page.dialog, 'alert').map(spokenText)).to.deep.equal([words.movedOn]),
    );
    await until(() => expect(page.dialog.contains(page.focused)).to.equal(true));
  });

  it('is not, where the server refuses it, and says that nothing has changed', async () => {
    const page = await opening({}, { [withdraw]: problem(403, 'role_required') });
    page.press(words.withdraw, page.dialog);
    await page.shows(words.withdrawSure, page.dialog);
    page.press(words.withdraw, page.dialog);
    await until(() =>
      expect(queryAllByRole(page.dialog, 'alert').map(spokenText)).to.deep.equal([words.notDone]),
    );
    expect(visibleText(page.dialog)).to.contain('Offer is with them');
  });

  it('is kept without a connection, and says so', async () => {
    const slowly = fastForward();
    try {
      const page = await opening({}, { [withdraw]: offline });
      page.press(words.withdraw, page.dialog);
      await page.shows(words.withdrawSure, page.dialog);
      page.press(words.withdraw, page.dialog);
      await until(() =>
        expect(queryAllByRole(page.dialog, 'alert').map(spokenText)).to.deep.equal([words.keptHere]),
      );
    } finally {
      slowly();
    }
  });

  it('is forgotten about when another one is opened', async () => {
    const page = await opening({}, { 'GET /referrals/r2': { ...whole, id: 'r2', company: 'Poyraz' } });
    page.press(words.withdraw, page.dialog);
    await page.shows(words.withdrawSure, page.dialog);
    page.dialog.close();
    page.form.referral = 'r2';
    await page.opens('Poyraz');
    expect(visibleText(page.dialog)).not.to.contain(words.withdrawSure);
  });
});

describe('what was given about a person', () => {
  it('is asked about once more before it is deleted', async () => {
    const page = await opening();
    page.press(words.forget, page.dialog);
    await page.shows(words.forgetSure, page.dialog);
    expect(page.askedOf(forget)).to.have.length(0);
    page.press(words.keepIt, page.dialog);
    await page.misses(words.forgetSure, page.dialog);
    await page.shows('Selin Arslan', page.dialog);
  });

  it('is deleted, and the referral stays', async () => {
    const { given: _, ...rest } = whole;
    const after = { ...rest, may: [{ action: 'withdraw', allowed: true }] };
    const page = await opening({}, { [forget]: after });
    page.answers[one] = after;
    page.press(words.forget, page.dialog);
    await page.shows(words.forgetSure, page.dialog);
    const sure = queryAllByRole(page.dialog, 'button', words.forget).at(-1);
    sure?.click();
    await page.misses('Selin Arslan', page.dialog);
    expect(visibleText(page.dialog)).to.contain('Offer is with them');
    expect(queryAllByRole(page.dialog, 'status').map(spokenText)).to.contain(words.forgotten);
    expect(page.askedOf(forget)).to.have.length(1);
    expect(queryAllByRole(page.dialog, 'button', words.forget)).to.deep.equal([]);
  });

  it('is still there where that did not work, and says so', async () => {
    const page = await opening({}, { [forget]: problem(409, 'another') });
    page.press(words.forget, page.dialog);
    await page.shows(words.forgetSure, page.dialog);
    queryAllByRole(page.dialog, 'button', words.forget).at(-1)?.click();
    await until(() =>
      expect(queryAllByRole(page.dialog, 'alert').map(spokenText)).to.deep.equal([words.notDone]),
    );
    expect(visibleText(page.dialog)).to.contain('Selin Arslan');
  });
});
