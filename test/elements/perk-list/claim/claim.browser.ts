import { expect } from '@open-wc/testing';
import { LaurelClaimEvent, LaurelBeforeClaimEvent } from '../../../../src/index.ts';
import { fastForward } from '../../../support/fast-forward.ts';
import { queryAllByRole, visibleText, getByRole } from '../../../support/queries.ts';
import { next, until } from '../../../support/until.ts';
import {
  ClaimPage,
  createdClaim,
  claimPermissions,
  offline,
  problem,
  questions,
  review,
  session,
  foundBy,
} from './claim-page.ts';

const claimPath = 'POST /perks/review/claims';

describe('a claim that is answered in a form that can’t be read', () => {
  for (const [what, answer, sentence] of [
    ['an empty 201', () => new Response('', { status: 201 }), /No clear answer\. It was sent, but/],
    ['a 204', () => new Response(null, { status: 204 }), /No clear answer\. It was sent, but/],
    ['a number as its id', () => ({ ...createdClaim, id: 41 }), /No clear answer\. It was sent, but/],
    [
      'a page of HTML',
      () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }),
      /No clear answer\. A sign-in page came/,
    ],
  ] as const) {
    it(`is never called unsent, and no press sends another one: ${what}`, async () => {
      const page = await new ClaimPage({
        'GET /session': { ...session, idempotency: false },
        [claimPath]: answer,
      }).mount();
      await page.request();
      await page.shows(sentence);
      expect(visibleText(page.dialog)).not.to.match(/Not sent|Try again/);
      page.press('Check again');
      await until(() => page.has('Check again'));
      page.press('Hide this note');
      await until(() => !page.has('Check again'));
      page.press('Close');
      await until(() => !page.dialog.open);
      await page.request();
      await page.shows(sentence);
      expect(page.writes).to.have.length(1);
    });
  }

  it('is found by its key', async () => {
    const page = new ClaimPage({ [claimPath]: () => new Response(null, { status: 202 }) });
    page.answers['GET /claims'] = () => foundBy(page.writes[0]?.key ?? '', [createdClaim]);
    await page.mount();
    await page.request();
    await page.shows(/Awaiting approval/);
    expect(page.writes).to.have.length(1);
  });
});

describe('a claim that is refused', () => {
  it('says in the vendor’s words what only the vendor knows', async () => {
    const page = await new ClaimPage({
      [claimPath]: problem(409, 'budget_frozen', { detail: 'Your budget is frozen until May.' }),
    }).mount();
    await page.request();
    await page.shows(/Your budget is frozen until May\./);
  });

  it('tells when the last seat was taken, what is still possible, and that nothing is lost', async () => {
    const page = new ClaimPage({
      [claimPath]: problem(409, 'seat_taken', {
        at: new Date().toISOString(),
        still: [{ label: 'See İzmir', perk: 'izmir' }],
      }),
      'GET /perks/izmir': { id: 'izmir', title: 'Logistics Day, İzmir', viewer: claimPermissions() },
    });
    await page.mount();
    await page.request();
    await page.shows(/The last seat was taken at \d\d:\d\d\. Nothing was used, and what you wrote is kept\./);
    expect(queryAllByRole(page.dialog, 'alert')).to.have.length(1);
    page.press('See İzmir');
    await page.shows(/^Perk Logistics Day, İzmir/);
    page.press('Close');
    await page.open();
    expect(page.field('What should it help you decide?').value).to.equal('Whether to split by depot');
  });

  for (const [code, sentence] of [
    ['quota_used_up', /This is used up\./],
    ['perk_locked', /This is not open to your company\./],
    ['perk_expired', /The time for this has passed\./],
  ] as const) {
    it(`says plainly what ${code} means`, async () => {
      const page = await new ClaimPage({ [claimPath]: problem(409, code) }).mount();
      await page.request();
      await page.shows(sentence);
      expect(page.writes).to.have.length(1);
    });
  }

  it('leads to the claim that is there already', async () => {
    const page = new ClaimPage({ [claimPath]: problem(409, 'already_claimed') });
    await page.mount();
    page.answers['GET /perks/review'] = {
      ...review,
      viewer: claimPermissions(),
      form: questions,
      claim: { id: 'c1', status: 'awaiting_approval' },
    };
    await page.request();
    await page.shows(/already requested this/);
    await until(() => page.has('See the request'));
    page.press('See the request');
    await page.shows(/Awaiting approval/);
  });

  it('names whom to ask when the role changed meanwhile', async () => {
    const page = await new ClaimPage({
      [claimPath]: problem(403, 'role_required', {
        ask: { name: 'Deniz Tekin', href: 'mailto:d@tekin.example' },
      }),
    }).mount();
    await page.request();
    await page.shows(/Your role can’t request this\. Deniz Tekin can request this\./);
    getByRole(page.dialog, 'link', 'Ask Deniz Tekin');
  });

  it('shows what the server refuses at its field, in the words of the vendor where they are its own', async () => {
    const page = await new ClaimPage({
      [claimPath]: problem(422, 'invalid_fields', {
        fieldErrors: [
          { path: 'values.centre', code: 'unknown_centre', message: 'No such cost centre.' },
          { path: 'values.brief', code: 'too_short' },
        ],
      }),
    }).mount();
    await page.request();
    await page.shows(/Some answers need a change\..*No such cost centre\./);
    const brief = page.field('What should it help you decide?');
    await until(() => expect(page.list.shadowRoot?.activeElement).to.equal(brief));
    expect(brief.getAttribute('aria-invalid')).to.equal('true');
    page.type('Cost centre', '4410');
    await until(() => !/No such cost centre/.test(visibleText(page.dialog)));
  });
});

describe('a claim that is not answered', () => {
  let slowly: () => void;
  beforeEach(() => (slowly = fastForward()));
  afterEach(() => slowly());

  it('is kept without network, said so, and sent again under the same key', async () => {
    const page = await new ClaimPage({ [claimPath]: offline }).mount();
    await page.request();
    await page.shows(/Not sent yet\. It is kept on this device/);
    page.answers[claimPath] = createdClaim;
    page.press('Try again');
    await page.shows(/Awaiting approval/);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(1);
  });

  it('is said to be refused above the list, and not unsent, once a later answer says so', async () => {
    const page = await new ClaimPage({ [claimPath]: offline }).mount();
    await page.request();
    await page.shows(/Not sent yet/);
    page.press('Close');
    await page.mount();
    await until(() => expect(visibleText(page.list)).to.match(/Not sent yet Request for/));
    page.answers[claimPath] = problem(409, 'limit_reached');
    getByRole(page.list, 'button', 'Try again').click();
    await until(() => expect(visibleText(page.list)).to.match(/Not accepted Request for/));
    expect(visibleText(page.list)).not.to.contain('Not sent yet');
    getByRole(page.list, 'button', 'Close').click();
    await until(() => expect(visibleText(page.list)).not.to.contain('Not accepted'));
  });

  it('is offered above the list, also after a reload, and can be discarded there', async () => {
    const page = await new ClaimPage({ [claimPath]: offline }).mount();
    await page.request();
    await page.shows(/Not sent yet/);
    page.press('Close');
    await page.mount();
    await until(() =>
      expect(visibleText(page.list)).to.match(/Not sent yet Request for Architecture review/),
    );
    getByRole(page.list, 'button', 'Discard').click();
    await until(() => !/Not sent yet/.test(visibleText(page.list)));
  });

  it('opens where it stopped: a second claim would be another', async () => {
    const page = await new ClaimPage({ [claimPath]: offline }).mount();
    await page.request();
    await page.shows(/Not sent yet/);
    await page.mount();
    await page.open();
    await page.shows(/Not sent yet/);
    page.press('Discard');
    await page.shows(/Review request/);
    expect(page.field('What should it help you decide?').value).to.equal('Whether to split by depot');
  });

  it('tells in the list what a later try met: a row does not just go away', async () => {
    const page = await new ClaimPage({ [claimPath]: offline }).mount();
    await page.request();
    await page.shows(/Not sent yet/);
    await page.mount();
    await until(() => expect(visibleText(page.list)).to.match(/Request for Architecture review/));
    page.answers[claimPath] = problem(409, 'seat_taken');
    getByRole(page.list, 'button', 'Try again').click();
    await until(() =>
      expect(visibleText(page.list)).to.match(/Request for Architecture review The last seat is taken\./),
    );
    expect(queryAllByRole(page.list, 'alert')).to.have.length(1);
  });

  it('is finished when the list sends it, draft and all', async () => {
    const page = await new ClaimPage({ [claimPath]: offline }).mount();
    await page.request();
    await page.shows(/Not sent yet/);
    await page.mount();
    await until(() => expect(visibleText(page.list)).to.match(/Request for Architecture review/));
    page.answers[claimPath] = createdClaim;
    const claimed = next(page.list, 'laurel-claim');
    getByRole(page.list, 'button', 'Try again').click();
    expect((await claimed).claim).to.equal('c1');
    await until(() => !/Not sent yet/.test(visibleText(page.list)));
    await page.open();
    expect(page.field('What should it help you decide?').value).to.equal('');
  });

  it('says that one is signed out, and keeps it', async () => {
    const page = await new ClaimPage({ [claimPath]: problem(401, 'unauthenticated') }).mount();
    await page.request();
    await page.shows(/You are signed out\. It is kept, and can be sent/);
  });
});

describe('the form of a claim', () => {
  it('says at each field what to do, and brings the first into focus', async () => {
    const page = await new ClaimPage().mount();
    await page.open();
    page.type('From', '2026-11-01');
    page.press('Review request');
    const brief = page.field('What should it help you decide?');
    await until(() => expect(page.list.shadowRoot?.activeElement).to.equal(brief));
    const [fault] = (brief.getAttribute('aria-describedby') ?? '').split(' ');
    expect(page.list.shadowRoot?.getElementById(fault ?? '')?.textContent?.trim()).to.equal('Fill this in.');
    expect(visibleText(page.dialog)).to.match(/Choose 1 December 2026 or a later day\./);
    page.type('From', '2026-12-07');
    await until(() => !/a later day/.test(visibleText(page.dialog)));
    expect(page.writes).to.deep.equal([]);
  });

  it('keeps what is typed over Esc, and over a reload of the page', async () => {
    const page = await new ClaimPage().mount();
    await page.open();
    page.type('What should it help you decide?', 'Whether to split');
    await page.shows(/Kept as a draft on this device\./);
    page.dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
    page.dialog.close();
    await until(() =>
      expect(page.list.shadowRoot?.activeElement).to.equal(getByRole(page.list, 'button', 'Request a day')),
    );
    await page.mount();
    await page.open();
    expect(page.field('What should it help you decide?').value).to.equal('Whether to split');
    page.press('Discard draft');
    await until(() => expect(page.field('What should it help you decide?').value).to.equal(''));
    await page.mount();
    await page.open();
    expect(page.field('What should it help you decide?').value).to.equal('');
  });

  it('keeps what is about other people in this tab alone', async () => {
    const fields = [{ name: 'guest', label: 'Name of the guest', about: 'other', required: true }];
    const page = await new ClaimPage({ 'GET /perks/review': { ...review, form: { fields } } }).mount();
    await page.open();
    page.type('Name of the guest', 'Selin Arslan');
    await page.shows(/Kept as a draft in this tab\./);
    expect(JSON.stringify({ ...localStorage })).not.to.match(/Selin/);
    expect(JSON.stringify({ ...sessionStorage })).to.match(/Selin/);
  });

  it('can’t be sent while one of its questions can’t be read', async () => {
    const fields = [{ name: 'brief', label: 'Brief' }, { nom: 'taille' }];
    const page = await new ClaimPage({ 'GET /perks/review': { ...review, form: { fields } } }).mount();
    await page.open();
    await page.shows(/One question can’t be shown here, so this form can’t be sent\./);
    expect(page.has(/Review|Send|Request/)).to.equal(false);
  });

  it('asks a question only where an earlier answer calls for it', async () => {
    const fields = [
      {
        name: 'how',
        type: 'radio',
        label: 'How?',
        required: true,
        options: [
          { value: 'site', label: 'At your site' },
          { value: 'video', label: 'By video' },
        ],
      },
      { name: 'where', label: 'Which site?', required: true, showIf: { field: 'how', is: ['site'] } },
    ];
    const page = await new ClaimPage({ 'GET /perks/review': { ...review, form: { fields } } }).mount();
    await page.open();
    expect(visibleText(page.dialog)).not.to.match(/Which site/);
    page.field('At your site').click();
    await page.shows(/Which site/);
    page.type('Which site?', 'Gebze');
    page.field('By video').click();
    await until(() => !/Which site/.test(visibleText(page.dialog)));
    page.press('Review request');
    await page.shows(/By video/);
    page.press('Send request');
    await until(() => page.writes.length === 1);
    expect(page.writes[0]?.body).to.deep.equal({ values: { how: 'video' } });
  });

  it('says that it did not load when the backend answers about another perk or another claim', async () => {
    const page = new ClaimPage({
      'GET /perks/review': { ...review, id: 'another', viewer: claimPermissions(), form: questions },
      'GET /claims/c1': { id: 'c2', status: 'approved' },
    });
    await page.mount();
    await page.open();
    await page.shows(/This did not load/);
    page.press('Close');
    page.list.claim = 'c1';
    await page.shows(/This did not load/);
  });

  it('is a calm single step where nothing is asked, also where only the list is served', async () => {
    const page = await new ClaimPage({ 'GET /perks/review': undefined, 'GET /claims/c1': undefined }).mount();
    await page.open();
    page.press('Request a day');
    await page.shows(/Awaiting approval/);
    expect(page.writes.map(({ body }) => body)).to.deep.equal([{ values: {} }]);
  });

  it('shows a role that may not claim whom to ask', async () => {
    const page = await new ClaimPage({
      'GET /perks/review': { ...review, viewer: claimPermissions(false) },
    }).mount();
    await page.open();
    await page.shows(/Deniz Tekin can request this\. Your role is viewer\./);
    expect(queryAllByRole(page.dialog, 'button').length).to.equal(1);
  });

  it('speaks the language of the page', async () => {
    const page = await new ClaimPage().mount('', 'tr');
    await page.open();
    await page.shows(/Masraf|Cost centre isteğe bağlı/);
    expect(page.has('Talebi gözden geçirin')).to.equal(true);
  });
});

describe('a dialog', () => {
  it('does not come back to the next person after a sign-out', async () => {
    const page = await new ClaimPage().mount();
    await page.open();
    page.type('What should it help you decide?', 'Whether to split');
    const program = page.list.closest('laurel-program');
    program?.signOut();
    await until(() => !page.list.shadowRoot?.querySelector('dialog'));
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.match(/Whether/);
    Object.assign(program ?? {}, { account: 'another' });
    await until(() => getByRole(page.list, 'button', 'Request a day') !== undefined);
    await page.list.updateComplete;
    expect(page.list.shadowRoot?.querySelector('dialog')?.open ?? false).to.equal(false);
    await page.open();
    expect(page.field('What should it help you decide?').value).to.equal('');
  });
});

describe('sending a claim', () => {
  it('happens once, however often the button is pressed, and leads to who acts next', async () => {
    let answer: (() => void) | undefined;
    const page = await new ClaimPage({
      [claimPath]: () => new Promise((resolve) => (answer = () => resolve(createdClaim))),
      'GET /claims/c1': {
        ...createdClaim,
        timeline: [
          { state: 'done', label: 'Requested', who: { name: 'Marta Ruiz' }, at: '2026-11-18' },
          {
            state: 'now',
            label: 'Deniz Tekin decides',
            who: { name: 'Deniz Tekin' },
            note: 'usually within 1 working day',
          },
        ],
      },
    }).mount();
    const claimed = next(page.list, 'laurel-claim');
    await page.request();
    await until(() => page.has('Sending'));
    page.press('Sending');
    page.press('Sending');
    await until(() => answer !== undefined);
    answer?.();
    await page.shows(/Deniz Tekin decides usually within 1 working day/);
    expect(page.writes).to.have.length(1);
    expect(page.writes[0]?.body).to.deep.equal({
      values: { brief: 'Whether to split by depot', from: '2026-12-07' },
    });
    const event = await claimed;
    expect(event).to.be.instanceOf(LaurelClaimEvent);
    expect({ ...event }).to.include({ perk: 'review', claim: 'c1', status: 'awaiting_approval' });
    expect(page.list.shadowRoot?.activeElement?.textContent).to.match(/Architecture review/);
  });

  it('shows nothing over what somebody does meanwhile, but comes back with a refusal', async () => {
    for (const [answer, isBack] of [
      [createdClaim, false],
      [problem(409, 'seat_taken'), true],
    ] as const) {
      let tell: (() => void) | undefined;
      const page = await new ClaimPage({
        [claimPath]: () => new Promise((resolve) => (tell = () => resolve(answer))),
      }).mount();
      await page.request();
      await until(() => tell !== undefined);
      page.press('Close');
      await until(() => !page.dialog.open);
      const before = page.requests.length;
      tell?.();
      await until(() => page.requests.length > before);
      await until(() => expect(page.dialog.open, visibleText(page.dialog)).to.equal(isBack));
      if (isBack) await page.shows(/The last seat is taken/);
    }
  });

  it('is done with the draft', async () => {
    const page = await new ClaimPage().mount();
    await page.request();
    await page.shows(/Awaiting approval/);
    await page.mount();
    await page.open();
    expect(page.field('What should it help you decide?').value).to.equal('');
  });

  it('can be vetoed by the page, and finished by it once', async () => {
    const page = await new ClaimPage().mount();
    page.list.addEventListener('laurel-before-claim', (event) => event.preventDefault());
    const vetoed = next(page.list, 'laurel-before-claim');
    await page.request();
    const event = await vetoed;
    expect(event).to.be.instanceOf(LaurelBeforeClaimEvent);
    expect(event.perk).to.equal('review');
    expect(page.writes).to.deep.equal([]);
    event.proceed();
    event.proceed();
    await page.shows(/Awaiting approval/);
    expect(page.writes).to.have.length(1);
  });

  it('says so when a claim has nothing to show but its title and status', async () => {
    const bare = { id: 'c1', status: 'fulfilled', perk: { id: 'review', title: 'Architecture review' } };
    for (const more of [{}, { access: {}, delivery: {}, answers: [], timeline: [] }]) {
      const page = new ClaimPage({ 'GET /claims/c1': { ...bare, ...more } });
      await page.mount('claim="c1"');
      await page.shows(/No further details are available here\./);
      expect(page.dialog.querySelector('.granted')).to.equal(null);
    }
    const page = new ClaimPage({ 'GET /claims/c1': { ...bare, access: { code: 'NP-4410' } } });
    await page.mount('claim="c1"');
    await page.shows(/NP-4410/);
    expect(visibleText(page.dialog)).not.to.contain('No further details');
  });
});
