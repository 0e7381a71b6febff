import { expect } from '@open-wc/testing';
import { type LaurelBeforeSubmitEvent, LaurelSubmitEvent } from '../../../src/points.ts';
import { getByRole, queryAllByRole, visibleText } from '../../support/queries.ts';
import { next, until } from '../../support/until.ts';
import {
  ChallengePage,
  fields,
  foundBy,
  inReview,
  offline,
  problem,
  profile,
  review,
  session,
  viewer,
} from './challenge-page.ts';

const sendPath = 'POST /challenges/atlas/submissions';
const profilePath = 'POST /challenges/profile/submissions';

describe('a proof that is answered in a form that can’t be read', () => {
  for (const [what, answer] of [
    ['an empty 201', () => new Response('', { status: 201 })],
    ['a number as its id', () => ({ ...inReview, id: 41 })],
  ] as const) {
    it(`is never called unsent, and no press sends another one: ${what}`, async () => {
      const page = await new ChallengePage({
        'GET /session': { ...session, idempotency: false },
        [sendPath]: answer,
      }).mount();
      await page.send();
      await page.shows(/No clear answer\. It was sent, but/);
      expect(visibleText(page.dialog)).not.to.match(/Not sent|Try again/);
      page.press('Check again');
      await until(() => page.has('Check again'));
      expect(page.writes).to.have.length(1);
    });
  }

  it('is found by its key', async () => {
    const page = new ChallengePage({ [sendPath]: () => new Response(null, { status: 202 }) });
    const list = page.answers['GET /challenges'];
    page.answers['GET /challenges'] = ({ path }) =>
      path.includes('key=') ? foundBy(page.writes[0]?.key ?? '', [inReview]) : (list as object);
    await page.mount();
    await page.send();
    await page.shows(/Ingrid reads it/);
    expect(page.writes).to.have.length(1);
  });
});

describe('a proof without a network', () => {
  it('is kept, said so, and sent again under the same key', async () => {
    const page = await new ChallengePage({ [sendPath]: offline }).mount();
    await page.send();
    await page.shows(/Not sent yet\. It is kept on this device/);
    page.answers[sendPath] = inReview;
    page.press('Try again');
    await page.shows(/Ingrid reads it/);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(1);
  });

  it('stands above the list after a reload, and is sent from there once', async () => {
    const page = await new ChallengePage({ [sendPath]: offline }).mount();
    await page.send();
    await page.shows(/Not sent yet/);
    await page.mount();
    await until(() => getByRole(page.list, 'heading', 'Not sent yet'));
    expect(visibleText(page.list)).to.match(/For Review Atlas/);
    page.answers[sendPath] = inReview;
    const told = next(page.list, 'laurel-submit');
    getByRole(page.list, 'button', 'Try again').click();
    await told;
    await until(() => queryAllByRole(page.list, 'heading', 'Not sent yet').length === 0);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(1);
  });
});

describe('a proof that is refused', () => {
  it('says that the challenge has changed, keeps what was written, and reads the list again', async () => {
    const page = await new ChallengePage({ [sendPath]: problem(409, 'challenge_moved_on') }).mount();
    const before = page.askedOf('GET /challenges').length;
    await page.send();
    await page.shows(/This challenge has changed since\. Nothing was sent\. What you wrote is kept\./);
    expect(page.askedOf('GET /challenges').length).to.be.greaterThan(before);
    page.press('Back to the form');
    await page.shows(/Text/);
    expect(page.field('Text').value).to.equal('Quiet, and easy to service.');
  });

  it('names whom to ask when the role changed meanwhile', async () => {
    const page = await new ChallengePage({
      [sendPath]: problem(403, 'role_required', { ask: { name: 'Deniz', href: 'mailto:d@tekin.example' } }),
    }).mount();
    await page.send();
    await page.shows(/Your role can’t send this\. Deniz can send it\./);
    getByRole(page.dialog, 'link', 'Ask Deniz');
  });

  it('shows what the server refuses at its field', async () => {
    const page = await new ChallengePage({
      [sendPath]: problem(422, 'invalid_fields', {
        fieldErrors: [{ path: 'values.link', code: 'not_public', message: 'This page is not public.' }],
      }),
    }).mount();
    await page.send();
    await page.shows(/Some answers need a change\..*This page is not public\./);
    await until(() => page.list.shadowRoot?.activeElement === page.field('Link'));
  });

  it('is not sent before each question is answered', async () => {
    const page = await new ChallengePage().mount();
    await page.open();
    page.press('Send');
    await page.shows(/Fill this in\./);
    expect(page.writes).to.have.length(0);
  });

  it('can’t be sent with a question that can’t be read', async () => {
    const page = await new ChallengePage({
      'GET /challenges/atlas': { ...review, viewer, form: { fields: [fields[0], { name: 7 }] } },
    }).mount();
    await page.open();
    await page.shows(/can’t be sent/);
    expect(page.has('Send')).to.equal(false);
  });
});

describe('a form that does not load', () => {
  it('says so, and opens by another try', async () => {
    const page = await new ChallengePage({ 'GET /challenges/atlas': problem(500, 'internal') }).mount();
    page.pressOn('Review Atlas', 'Send proof');
    await page.shows(/This did not load/);
    page.answers['GET /challenges/atlas'] = { ...review, viewer, form: { fields } };
    page.press('Try again');
    await page.shows(/Link/);
    expect(page.writes).to.have.length(0);
  });

  it('is not opened where the challenge is closed by then', async () => {
    const page = await new ChallengePage({
      'GET /challenges/atlas': { ...review, viewer, state: 'ended', form: { fields } },
    }).mount();
    page.pressOn('Review Atlas', 'Send proof');
    await page.shows(/Nothing can be sent for this now\./);
    expect(page.has('Send')).to.equal(false);
  });
});

describe('a proof', () => {
  it('is sent once however often its button is pressed, and shows what was sent and who reads it', async () => {
    const page = await new ChallengePage().mount();
    const told = next(page.list, 'laurel-submit');
    await page.send();
    page.press(/Send/);
    const event = await told;
    expect(event).to.be.instanceOf(LaurelSubmitEvent);
    expect([event.challenge, event.kind, event.status]).to.deep.equal(['atlas', 'review', 'in_review']);
    await page.shows(/Sent\. It is read next\..*Who reads it Ingrid.*usually within 3 working days/);
    await page.shows(/What was sent Link https:\/\/a\.example\//);
    expect(page.writes.map(({ body }) => body)).to.deep.equal([
      { values: { link: 'https://a.example/', text: 'Quiet, and easy to service.' } },
    ]);
    page.press('Close');
    await page.cardShows('Review Atlas', /In review/);
  });

  it('waits for a page that asks something first', async () => {
    const page = await new ChallengePage().mount();
    let held: LaurelBeforeSubmitEvent | undefined;
    page.list.addEventListener('laurel-before-submit', (event) => {
      event.preventDefault();
      held = event;
    });
    await page.send();
    await until(() => held);
    expect(page.writes).to.have.length(0);
    held?.proceed();
    held?.proceed();
    await page.shows(/Ingrid reads it/);
    expect(page.writes).to.have.length(1);
  });

  it('is reviewed first where much is asked', async () => {
    const more = [...fields, { name: 'a', label: 'First' }, { name: 'b', label: 'Second' }];
    const page = await new ChallengePage({
      'GET /challenges/atlas': { ...review, viewer, form: { fields: more } },
    }).mount();
    await page.open();
    page.type('Link', 'https://a.example/');
    page.type('Text', 'Quiet.');
    await page.list.updateComplete;
    page.press('Review what you send');
    await page.shows(/Link https:\/\/a\.example\/ Text Quiet\./);
    expect(page.writes).to.have.length(0);
    page.press('Edit');
    await page.shows(/Second/);
    page.press('Review what you send');
    await until(() => page.has('Send'));
    page.press('Send');
    await page.shows(/Ingrid reads it/);
  });

  it('is a draft until it is sent, also after a reload', async () => {
    const page = await new ChallengePage().mount();
    await page.open();
    page.type('Text', 'Half a sentence');
    await page.shows(/Kept as a draft on this device\./);
    await page.mount();
    await page.open();
    expect(page.field('Text').value).to.equal('Half a sentence');
  });
});

describe('what was not accepted', () => {
  const rejected = {
    ...review,
    state: 'rejected',
    submission: {
      id: 's0',
      status: 'rejected',
      reason: 'The link is not public.',
    },
  };
  const form = { fields, values: { link: 'https://old.example/', text: 'Quiet.' } };

  it('says why, and begins again with what was sent before', async () => {
    const page = await new ChallengePage({
      'GET /challenges': { viewer, items: [rejected] },
      'GET /challenges/atlas': { ...rejected, viewer, form },
    }).mount();
    await page.cardShows('Review Atlas', /Not accepted.*The link is not public\./);
    page.pressOn('Review Atlas', 'Send again');
    await page.shows(/The link is not public\..*Filled in with what you sent before\./);
    expect(page.field('Link').value).to.equal('https://old.example/');
    page.type('Link', 'https://new.example/');
    await page.list.updateComplete;
    page.press('Send');
    await page.shows(/Ingrid reads it/);
    expect(page.writes[0]?.body).to.deep.equal({ values: { link: 'https://new.example/', text: 'Quiet.' } });
  });

  it('can begin empty', async () => {
    const page = await new ChallengePage({
      'GET /challenges': { viewer, items: [rejected] },
      'GET /challenges/atlas': { ...rejected, viewer, form },
    }).mount();
    page.pressOn('Review Atlas', 'Send again');
    await page.shows(/Filled in/);
    page.press('Start empty');
    await until(() => page.field('Link').value === '');
    expect(visibleText(page.dialog)).not.to.match(/Filled in/);
  });
});

describe('a challenge that is sent by its button alone', () => {
  it('is sent once, and its card says what the server answered', async () => {
    const page = await new ChallengePage().mount();
    page.pressOn('Complete the profile', 'Confirm');
    page.pressOn('Complete the profile', /./);
    await page.cardShows('Complete the profile', /Done.*Sent and confirmed\./);
    expect(page.writes).to.have.length(1);
    expect(page.writes[0]?.body).to.deep.equal({ values: {} });
    expect(page.dialog.open).to.equal(false);
    expect(queryAllByRole(page.card('Complete the profile'), 'button')).to.have.length(0);
  });

  it('says on its card that it was refused, and can be tried again', async () => {
    const page = await new ChallengePage({
      [profilePath]: problem(422, 'profile_incomplete', { detail: 'Two depots have no address.' }),
    }).mount();
    page.pressOn('Complete the profile', 'Confirm');
    await page.cardShows('Complete the profile', /Two depots have no address\./);
    expect(queryAllByRole(page.card('Complete the profile'), 'alert')).to.have.length(1);
    page.answers[profilePath] = { ...profile, state: 'completed' };
    page.pressOn('Complete the profile', 'Confirm');
    await page.cardShows('Complete the profile', /Sent and confirmed\./);
  });

  it('is kept without a network, and another press sends the same one', async () => {
    const page = await new ChallengePage({ [profilePath]: offline }).mount();
    page.pressOn('Complete the profile', 'Confirm');
    await page.cardShows('Complete the profile', /Not sent yet\./);
    page.answers[profilePath] = { ...profile, state: 'completed' };
    page.pressOn('Complete the profile', 'Confirm');
    await page.cardShows('Complete the profile', /Sent and confirmed\./);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(1);
  });

  it('is sent where a backend serves the list alone', async () => {
    const page = await new ChallengePage({ 'GET /challenges/profile': undefined }).mount();
    page.pressOn('Complete the profile', 'Confirm');
    await page.cardShows('Complete the profile', /Sent and confirmed\./);
  });

  it('is not sent by a link that names it', async () => {
    const page = await new ChallengePage().mount('challenge="profile"');
    await page.shows(/Complete the profile/);
    expect(page.writes).to.have.length(0);
  });

  it('says that there is no more to say where its task is a text without a letter', async () => {
    const page = new ChallengePage();
    for (const summary of ['', ' ', { text: ' \u2003', lang: 'tr' }]) {
      page.answers['GET /challenges/profile'] = { ...profile, summary, viewer };
      await page.mount('challenge="profile"');
      await page.shows(/Complete the profile.*No further details are available here\./);
    }
  });
});

describe('a link in a mail', () => {
  it('opens the form of its challenge', async () => {
    const page = await new ChallengePage().mount('challenge="atlas"');
    await page.shows(/Link/);
  });

  it('shows what was sent, where it was sent already', async () => {
    const page = await new ChallengePage({
      'GET /challenges/atlas': { ...inReview, viewer, form: { fields } },
    }).mount('challenge="atlas"');
    await page.shows(/In review Review Atlas.*What was sent/);
  });

  it('says so where the challenge is gone', async () => {
    const page = await new ChallengePage({ 'GET /challenges/gone': problem(404, 'not_found') }).mount(
      'challenge="gone"',
    );
    await page.shows(/This challenge is not in your list any more\./);
  });
});
