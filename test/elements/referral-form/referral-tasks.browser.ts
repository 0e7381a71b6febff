import { expect } from '@open-wc/testing';
import type { Referral, ReferralTask } from '../../../src/contract/index.ts';
import { words as form } from '../../../src/locales/en/form.ts';
import { words as tasks } from '../../../src/locales/en/referral-tasks.ts';
import { getByRole, queryAllByRole, visibleText } from '../../support/queries.ts';
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
const answers = 'POST /referrals/r1/answers';

const lead: ReferralTask = {
  id: 'lead',
  text: 'We need the name of their IT lead.',
  dueOn: '2099-11-27',
  field: { name: 'lead', label: 'IT lead', required: true, about: 'other' },
};
const size: ReferralTask = {
  id: 'size',
  text: 'How large are they?',
  field: { name: 'size', label: 'Employees', required: true },
};

const referralWith = (...list: readonly ReferralTask[]): Referral => ({
  ...createdReferral,
  tasks: [...list],
});
const done = ({ id, text }: ReferralTask): ReferralTask => ({ id, text, status: 'done' });

const opening = async (
  list: readonly ReferralTask[],
  more: ReferralAnswers = {},
): Promise<ReferralFormPage> => {
  const referral = referralWith(...list);
  const page = new ReferralFormPage({
    [one]: referral,
    'GET /referrals': { items: [referral] },
    [answers]: referralWith(...list.map(done)),
    ...more,
  });
  await page.mount('referral="r1"');
  await page.opens(tasks.title);
  return page;
};

const writes = (page: ReferralFormPage) => page.askedOf(answers);
const send = async (page: ReferralFormPage, label = 'IT lead', value = 'Selin Arslan'): Promise<void> => {
  await until(() => page.field(label));
  page.type(label, value);
  await page.form.updateComplete;
  const button = queryAllByRole(page.dialog, 'button', tasks.send).find(
    (one) => one instanceof HTMLButtonElement && one.form === page.field(label).form,
  );
  button?.focus();
  button?.click();
};

describe('a task of a referral that can’t be answered', () => {
  it('is said neutrally where its status is unknown, which closes nothing', async () => {
    const page = await opening([{ ...lead, status: 'paused' }]);
    await page.shows('We need the name of their IT lead. paused', page.dialog);
    await until(() => page.field('IT lead'));
  });

  it('has no link where its address is unsafe', async () => {
    const page = await opening([{ id: 'call', text: 'Choose a time.', href: 'javascript:alert(1)' }]);
    await page.shows('Choose a time.', page.dialog);
    expect(queryAllByRole(page.dialog, 'link')).to.be.empty;
  });

  it('says at its field what is missing, and sends nothing', async () => {
    const page = await opening([lead]);
    await until(() => page.field('IT lead'));
    page.press(tasks.send, page.dialog);
    await page.shows(form.required, page.dialog);
    await until(() => expect(page.focused).to.equal(page.field('IT lead')));
    expect(writes(page)).to.be.empty;
  });

  it('says what the server refuses at its field, and keeps what was typed', async () => {
    const fieldErrors = [{ path: 'values.lead', code: 'unclear', message: 'Give the whole name.' }];
    const page = await opening([lead], { [answers]: problem(422, 'invalid_fields', { fieldErrors }) });
    await send(page);
    await page.shows('Give the whole name.', page.dialog);
    expect(page.field('IT lead').value).to.equal('Selin Arslan');
  });

  it('says so where it was answered meanwhile, and reads it again', async () => {
    const page = await opening([lead], { [answers]: problem(409, 'referral_moved_on') });
    await until(() => page.field('IT lead'));
    page.answers[one] = referralWith(done(lead));
    await send(page);
    await page.shows(tasks.movedOn, page.dialog);
    await page.shows(tasks.done, page.dialog);
    expect(page.dialog.querySelectorAll('input')).to.have.length(0);
  });
});

describe('a task of a referral', () => {
  it('is marked in the list, and opens from there', async () => {
    const page = await opening([lead]);
    page.dialog.close();
    page.press(words.needsYou);
    await page.opens(tasks.title);
    await page.shows('needed by Fri, 27 November 2099', page.dialog);
  });

  it('leads to the page where it is done', async () => {
    const page = await opening([{ id: 'call', text: 'A call.', href: '/call', label: 'Choose a time' }]);
    await until(() => getByRole(page.dialog, 'link', 'Choose a time'));
    const link = getByRole(page.dialog, 'link', 'Choose a time');
    expect(new URL(link.getAttribute('href') ?? '').pathname).to.equal('/call');
  });

  it('is sent once for two presses, is done then, and has the focus', async () => {
    const page = await opening([lead], { [answers]: referralWith(lead) });
    await send(page);
    queryAllByRole(page.dialog, 'button', words.sending)[0]?.click();
    await page.shows(tasks.done, page.dialog);
    expect(writes(page).map(({ body }) => body)).to.deep.equal([
      { task: 'lead', values: { lead: 'Selin Arslan' } },
    ]);
    await until(() => expect(visibleText(page.focused ?? page.form)).to.contain('IT lead'));
    expect(page.dialog.querySelectorAll('input')).to.have.length(0);
  });

  it('is answered beside another one, each by its own key', async () => {
    const page = await opening([lead, size], { [answers]: referralWith(done(lead), size) });
    await until(() => page.field('Employees'));
    await send(page);
    await page.shows(tasks.done, page.dialog);
    page.answers[answers] = referralWith(done(lead), done(size));
    await send(page, 'Employees', '40');
    await until(() => expect(page.dialog.querySelectorAll('input')).to.have.length(0));
    expect(new Set(writes(page).map(({ key }) => key)).size).to.equal(2);
  });

  it('is kept while there is no connection, and sent again by the same key', async () => {
    const page = await opening([lead], { [answers]: offline });
    await send(page);
    await page.shows(tasks.kept, page.dialog);
    await until(() => expect(page.focused?.textContent).to.contain(tasks.kept));
    page.answers[answers] = referralWith(done(lead));
    page.press(words.retry, page.dialog);
    await page.shows(tasks.done, page.dialog);
    expect(new Set(writes(page).map(({ key }) => key)).size).to.equal(1);
  });

  it('keeps what was typed for the next visit', async () => {
    const page = await opening([lead]);
    await until(() => page.field('IT lead'));
    page.type('IT lead', 'Selin');
    await page.shows(form.draftInTab, page.dialog);
    page.dialog.close();
    await page.form.updateComplete;
    page.press(words.needsYou);
    await until(() => expect(page.field('IT lead').value).to.equal('Selin'));
  });
});
