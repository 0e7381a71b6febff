import { expect } from '@open-wc/testing';
import { LaurelReferEvent, type LaurelBeforeReferEvent } from '../../../src/index.ts';
import { words as form } from '../../../src/locales/en/form.ts';
import { queryAllByRole, spokenText, queryParts, visibleText, getByRole } from '../../support/queries.ts';
import { next, until } from '../../support/until.ts';
import {
  askingCampaign,
  introductionPage,
  fields,
  createdReferral,
  problem,
  typedValues,
  words,
  type ReferralFormPage,
} from './referral-form-page.ts';

const send = 'POST /referrals';

const invalid = (...fieldErrors: { path: string; code: string; message?: string }[]): Response =>
  problem(422, 'invalid_fields', { fieldErrors });

/** The field that is wrong, and what is said at it. */
const faultAt = (page: ReferralFormPage, label: string): string => {
  const control = page.field(label);
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => page.root.getElementById(id)?.textContent?.trim() ?? '').join(' ');
};

describe('an introduction that is not right', () => {
  it('says at each field what is missing, and brings the first into focus', async () => {
    const page = await introductionPage();
    page.type('Contact', 'Ece Demir');
    page.press(words.send);
    await page.shows(form.required);
    expect(page.field('Company website').getAttribute('aria-invalid')).to.equal('true');
    expect(page.field('Contact').getAttribute('aria-invalid')).to.equal('false');
    expect(page.field('Work e-mail').getAttribute('aria-invalid')).to.equal('true');
    expect(faultAt(page, 'Company website')).to.contain(form.required);
    await until(() => expect(page.focused).to.equal(page.field('Company website')));
    expect(page.writes).to.have.length(0);
  });

  it('says what is wrong with an address, and no longer once it is right', async () => {
    const page = await introductionPage();
    await page.send({ ...typedValues, 'Work e-mail': 'ece@kervan' });
    await page.shows(form.no_ending);
    await until(() => expect(page.focused).to.equal(page.field('Work e-mail')));
    page.type('Work e-mail', 'ece@kervan.example');
    await page.misses(form.no_ending);
    expect(page.writes).to.have.length(0);
  });

  it('is not sent without consent, which is never ticked beforehand', async () => {
    const page = await introductionPage();
    expect(page.consent.checked).to.equal(false);
    for (const [label, value] of Object.entries(typedValues)) page.type(label, value);
    page.press(words.send);
    await page.shows(form.requiredBox);
    await until(() => expect(page.focused).to.equal(page.consent));
    expect(page.writes).to.have.length(0);
    page.consent.click();
    page.press(words.send);
    await page.shows(words.sent);
    expect(page.writes[0]?.body).to.have.property('consent', true);
  });

  it('can’t be sent where a question can’t be read, says so, and keeps what is typed', async () => {
    const page = await introductionPage({
      'GET /referral-campaign': { ...askingCampaign, fields: [...fields, null] },
    });
    await page.fill();
    await page.shows(form.unreadable);
    page.press(words.send);
    await page.form.updateComplete;
    expect(page.writes).to.have.length(0);
    expect(page.field('Contact').value).to.equal('Ece Demir');
  });

  it('shows what the server refuses at its field, in its words where they are its own', async () => {
    const page = await introductionPage({
      [send]: invalid(
        { path: 'values.email', code: 'private', message: 'Use the address of their company.' },
        { path: 'values.name', code: 'too_short' },
      ),
    });
    await page.send();
    await page.shows('Use the address of their company.');
    await until(() => expect(page.focused).to.equal(page.field('Contact')));
    expect(faultAt(page, 'Work e-mail')).to.contain('Use the address of their company.');
    page.type('Work e-mail', 'ece@poyraz.example');
    await page.misses('Use the address of their company.');
    page.type('Contact', 'Ece Demir, head of fleet');
    page.answers[send] = createdReferral;
    page.press(words.send);
    await page.shows(words.sent);
    expect(new Set(page.writes.map(({ key }) => key)).size, 'an edit is another write').to.equal(2);
  });

  it('says at the box that the server wants a consent', async () => {
    const page = await introductionPage({ [send]: invalid({ path: 'consent', code: 'required' }) });
    await page.send();
    await until(() => expect(page.writes).to.have.length(1));
    await until(() => expect(page.consent.getAttribute('aria-invalid')).to.equal('true'));
    await until(() => expect(page.focused).to.equal(page.consent));
  });

  it('says that it was not sent where the server refuses something that is not on screen', async () => {
    const page = await introductionPage({ [send]: invalid({ path: 'values.elsewhere', code: 'required' }) });
    await page.send();
    await until(() => expect(queryAllByRole(page.card, 'alert')).to.have.length(1));
  });

  for (const [status, code, sentence] of [
    [409, 'company_taken', words.refusedTaken],
    [409, 'own_company', words.refusedOwn],
    [409, 'limit_reached', words.refusedLimit],
    [403, 'role_required', words.refusedRole],
    [409, 'another_code', words.refused],
  ] as const) {
    it(`says plainly what ${code} means, and keeps what was typed`, async () => {
      const page = await introductionPage({ [send]: problem(status, code, { title: 'Never shown' }) });
      await page.send();
      await until(() => expect(queryAllByRole(page.card, 'alert').map(spokenText)).to.deep.equal([sentence]));
      expect(visibleText(page.form)).not.to.contain('Never shown');
      expect(page.field('Contact').value).to.equal('Ece Demir');
      expect(page.writes).to.have.length(1);
      page.type('Contact', 'Somebody else');
      await page.misses(sentence);
    });
  }
});

describe('an introduction', () => {
  it('asks what the vendor asks, marks what may be left out, and leads to the privacy notice', async () => {
    const extra = { name: 'note', label: 'Anything else', type: 'textarea', help: 'Jonas reads this.' };
    const page = await introductionPage({
      'GET /referral-campaign': { ...askingCampaign, fields: [...fields, extra] },
    });
    const labels = [...page.root.querySelectorAll('form label')].map((label) => visibleText(label));
    expect(labels).to.deep.equal([
      'Company website',
      'Contact',
      'Work e-mail',
      'Anything else optional',
      'They agreed that Northpeak may write once.',
    ]);
    expect(visibleText(page.card)).to.contain('Jonas reads this.');
    expect(visibleText(page.card)).to.contain('You can delete their data.');
    const privacy = getByRole(page.card, 'link', words.privacy).getAttribute('href') ?? '';
    expect(new URL(privacy, location.href).pathname).to.equal('/privacy');
  });

  it('asks a question only where another answer brings it, and sends no answer to one that went', async () => {
    const relation = {
      name: 'relation',
      type: 'select',
      label: 'How do you know them?',
      options: [
        { value: 'partner', label: 'Partners' },
        { value: 'other', label: 'Otherwise' },
      ],
    };
    const how = { name: 'how', label: 'How?', required: true, showIf: { field: 'relation', is: ['other'] } };
    const page = await introductionPage({
      'GET /referral-campaign': { ...askingCampaign, fields: [...fields, relation, how] },
    });
    await page.fill();
    expect(visibleText(page.card)).not.to.contain('How? ');
    page.type('How do you know them?', 'other');
    await until(() => page.type('How?', 'From school'));
    page.type('How do you know them?', 'partner');
    await page.form.updateComplete;
    page.press(words.send);
    await page.shows(words.sent);
    expect(page.writes[0]?.body).to.deep.equal({
      values: {
        website: 'kervan.example',
        name: 'Ece Demir',
        email: 'ece@kervan.example',
        relation: 'partner',
      },
      consent: true,
    });
  });

  it('names its campaign in what it sends, and no consent where none is asked for', async () => {
    const { consent: _, ...rest } = askingCampaign;
    const page = await introductionPage({ 'GET /referral-campaign': rest }, 'campaign="spring"');
    for (const [label, value] of Object.entries(typedValues)) page.type(label, value);
    page.press(words.send);
    await page.shows(words.sent);
    expect(page.writes[0]?.body).to.deep.equal({
      campaign: 'spring',
      values: { website: 'kervan.example', name: 'Ece Demir', email: 'ece@kervan.example' },
    });
  });

  it('is sent exactly once, however often it is pressed', async () => {
    let answer: (reply: object) => void = () => undefined;
    const page = await introductionPage({
      [send]: () => new Promise<object>((resolve) => (answer = resolve)),
    });
    await page.fill();
    const button = getByRole(page.form, 'button', words.send);
    button.click();
    button.click();
    await until(() => expect(page.writes).to.have.length(1));
    expect(getByRole(page.form, 'button', words.sending).ariaDisabled).to.equal('true');
    button.click();
    page.root.querySelector('form')?.requestSubmit();
    await page.form.updateComplete;
    answer(createdReferral);
    await page.shows(words.sent);
    expect(page.writes).to.have.length(1);
  });

  it('asks the page before it is sent, and goes on where the page lets it, once', async () => {
    const page = await introductionPage({}, 'campaign="spring"');
    const intents: LaurelBeforeReferEvent[] = [];
    page.form.addEventListener('laurel-before-refer', (event) => {
      intents.push(event);
      event.preventDefault();
    });
    await page.send();
    await page.form.updateComplete;
    expect(intents.map(({ campaign }) => campaign)).to.deep.equal(['spring']);
    expect(page.writes).to.have.length(0);
    intents[0]?.proceed();
    intents[0]?.proceed();
    await page.shows(words.sent);
    expect(page.writes).to.have.length(1);
  });

  it('tells the page that it was sent, by its id alone', async () => {
    const page = await introductionPage();
    const told = next(page.form, 'laurel-refer');
    await page.send();
    const event = await told;
    expect(event).to.be.instanceOf(LaurelReferEvent);
    expect([event.referral, event.status, event.composed]).to.deep.equal(['r1', 'submitted', true]);
    expect(JSON.stringify(event)).not.to.contain('Kervan');
  });

  it('is asked for no more where a page vetoes nothing and presses nothing', async () => {
    const page = await introductionPage();
    await page.fill();
    expect(page.writes).to.have.length(0);
  });
});

describe('what was sent', () => {
  it('says what happens next, and the focus is on it', async () => {
    const page = await introductionPage();
    await page.send();
    await page.shows(words.sent);
    const [card] = queryParts(page.form, 'confirmation');
    if (!card) throw new Error('There is no card');
    expect(visibleText(card)).to.match(/Referral sent Kervan, .*21 November.* You referred them/);
    expect(visibleText(card)).to.match(/Jonas Weber checks the company within 2 working days/);
    await until(() => expect(page.focused).to.equal(getByRole(page.form, 'heading', words.sent)));
    expect(visibleText(page.form)).not.to.contain('Work e-mail');
  });

  it('shows in the list below without being asked to', async () => {
    const page = await introductionPage({ [send]: () => createdReferral });
    page.answers['GET /referrals'] = () => ({ items: page.writes.length > 0 ? [createdReferral] : [] });
    await page.send();
    await until(() => expect(queryParts(page.form, 'referral')).to.have.length(1));
  });

  it('leads to another one, with an empty form and nothing agreed to', async () => {
    const page = await introductionPage();
    await page.send();
    await page.shows(words.sent);
    page.press(words.another);
    await page.asks();
    await until(() => expect(page.focused).to.equal(getByRole(page.form, 'heading', words.title)));
    expect(page.field('Contact').value).to.equal('');
    expect(page.field('Company website').value).to.equal('');
    expect(page.consent.checked).to.equal(false);
    page.answers[send] = { ...createdReferral, id: 'r2', company: 'Poyraz' };
    await page.send({ ...typedValues, 'Company website': 'poyraz.example' });
    await page.shows(/Referral sent Poyraz/);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(2);
  });

  it('is followed at once', async () => {
    const page = await introductionPage();
    await page.send();
    await page.shows(words.sent);
    page.press(words.follow);
    await page.opens('Jonas Weber checks the company');
  });
});
