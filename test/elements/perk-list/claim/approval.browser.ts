import { expect } from '@open-wc/testing';
import { fastForward } from '../../../support/fast-forward.ts';
import {
  queryAllByRole,
  accessibleName,
  queryParts,
  visibleText,
  getByRole,
} from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';
import { ClaimPage, claimPermissions, offline, problem, review } from './claim-page.ts';

const waiting = {
  id: 'c7',
  status: 'awaiting_approval',
  perk: { id: 'review', title: 'Architecture review', kind: 'consulting' },
  by: { name: 'Marta Ruiz' },
  requestedAt: '2026-11-18T14:02:00+01:00',
  answers: [{ label: 'Brief', text: 'Whether to split by depot' }],
  may: [
    { action: 'approve', allowed: true },
    { action: 'decline', allowed: true },
  ],
};
const approver = {
  'GET /perks': { viewer: claimPermissions(true, true), items: [review] },
  'GET /claims': { items: [waiting] },
  'GET /claims/c7': waiting,
};

/** A page on which one claim waits for this person, opened. */
const deciding = async (answers: ConstructorParameters<typeof ClaimPage>[0] = {}): Promise<ClaimPage> => {
  const page = await new ClaimPage({ ...approver, ...answers }).mount('claim="nothing"');
  page.list.claim = 'c7';
  await page.shows(/Whether to split by depot/);
  return page;
};

describe('a decision', () => {
  it('is not offered, and not asked for, to a role that may not take it', async () => {
    const page = await new ClaimPage().mount();
    await page.open();
    expect(page.requests.filter(({ path }) => path.startsWith('/claims'))).to.deep.equal([]);
    expect(queryParts(page.list, 'approval-queue')).to.deep.equal([]);
  });

  it('waits above the list, with who asked and when, and opens there', async () => {
    const page = await new ClaimPage(approver).mount();
    await until(() =>
      expect(queryParts(page.list, 'approval-queue').map(visibleText)[0]).to.match(
        /^Waiting for your decision Consulting Architecture review Marta Ruiz · Wed,? 18 November, \d\d:\d\d Decide$/,
      ),
    );
    expect(page.requests.some(({ path }) => path === '/claims?decide=me')).to.equal(true);
    const decide = getByRole(page.list, 'button', 'Decide on Architecture review, Marta Ruiz');
    decide.click();
    await page.shows(/Whether to split by depot/);
    expect(queryAllByRole(page.dialog, 'button').map(accessibleName)).to.deep.equal([
      'Close',
      'Decline',
      'Approve',
    ]);
  });

  it('approves, and shows the new state', async () => {
    const after = { ...waiting, status: 'approved', may: [] };
    const page = await deciding({ 'POST /claims/c7/approve': after });
    page.answers['GET /claims/c7'] = after;
    page.press('Approve');
    await page.shows(/Approved/);
    expect(page.has('Approve')).to.equal(false);
    expect(page.writes.map(({ path, body }) => [path, body])).to.deep.equal([['/claims/c7/approve', {}]]);
  });

  it('declines with a reason alone, which is kept until it is sent', async () => {
    const after = { ...waiting, status: 'declined', may: [], reason: { text: 'Not this quarter' } };
    const page = await deciding({ 'POST /claims/c7/decline': after });
    page.press('Decline');
    await page.shows(/Reason/);
    page.press('Decline with this reason');
    await page.shows(/Fill this in\./);
    expect(page.writes).to.deep.equal([]);
    page.type('Reason', 'Not this quarter');
    page.press('Back');
    await page.shows(/Approve/);
    page.press('Decline');
    await until(() => expect(page.field('Reason').value).to.equal('Not this quarter'));
    page.answers['GET /claims/c7'] = after;
    page.press('Decline with this reason');
    await page.shows(/Declined.*Not this quarter/);
    expect(page.writes.map(({ body }) => body)).to.deep.equal([{ reason: 'Not this quarter' }]);
  });

  it('tells that somebody was faster, and shows how it stands', async () => {
    const page = await deciding({ 'POST /claims/c7/approve': problem(409, 'claim_moved_on') });
    page.answers['GET /claims/c7'] = { ...waiting, status: 'cancelled', may: [] };
    page.press('Approve');
    await page.shows(/Cancelled.*This request has changed since\. This is how it stands\./);
    expect(page.has('Approve')).to.equal(false);
  });

  it('says so when it was not accepted, and can be taken again', async () => {
    const page = await deciding({ 'POST /claims/c7/approve': problem(403, 'role_required') });
    page.press('Approve');
    await page.shows(/That was not accepted\. Nothing has changed\./);
    expect(page.has('Approve')).to.equal(true);
  });

  it('is kept without network, and sent again', async () => {
    const slowly = fastForward();
    const page = await deciding({ 'POST /claims/c7/approve': offline });
    page.press('Approve');
    await page.shows(/Not sent yet/);
    const after = { ...waiting, status: 'approved', may: [] };
    Object.assign(page.answers, { 'POST /claims/c7/approve': after, 'GET /claims/c7': after });
    page.press('Try again');
    await page.shows(/Approved/);
    expect(new Set(page.writes.map(({ key }) => key)).size).to.equal(1);
    slowly();
  });
});

describe('a claim', () => {
  it('is cancelled after one was asked once more', async () => {
    const mine = {
      ...waiting,
      may: [{ action: 'cancel', allowed: true }],
      cancelNote: 'possible until it is scheduled',
    };
    const page = await deciding({
      'GET /claims/c7': mine,
      'POST /claims/c7/cancel': { ...mine, status: 'cancelled', may: [] },
    });
    await page.shows(/possible until it is scheduled/);
    page.press('Cancel the request');
    await page.shows(/Cancel this request\?/);
    page.press('Keep it');
    await page.shows(/possible until it is scheduled/);
    expect(page.writes).to.deep.equal([]);
    page.press('Cancel the request');
    await page.shows(/Cancel this request\?/);
    page.answers['GET /claims/c7'] = { ...mine, status: 'cancelled', may: [] };
    page.press('Cancel the request');
    await page.shows(/Cancelled/);
    expect(page.has('Cancel the request')).to.equal(false);
  });

  it('says that it did not load, and loads after "Try again"', async () => {
    const page = new ClaimPage({ ...approver, 'GET /claims/c7': problem(400, 'invalid_request') });
    await page.mount('claim="c7"');
    await page.shows(/This did not load/);
    page.answers['GET /claims/c7'] = waiting;
    page.press('Try again');
    await page.shows(/Whether to split by depot/);
  });

  it('gives a date in both zones, and a file for the calendar', async () => {
    const event = {
      startsAt: '2027-01-14T09:30:00+11:00',
      endsAt: '2027-01-14T17:00:00+11:00',
      timeZone: 'Pacific/Noumea',
      place: 'Hall 3, Nouméa',
    };
    const page = await deciding({ 'GET /claims/c7': { ...waiting, status: 'scheduled', event } });
    await page.shows(/Thu,? 14 January.*09:30–17:00 .* your time Hall 3, Nouméa For Marta Ruiz/);
    const files: Blob[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL(file);
    };
    page.press('Add to calendar');
    URL.createObjectURL = createObjectURL;
    const text = (await files[0]?.text()) ?? '';
    expect(text)
      .to.match(/DTSTART:20270113T223000Z\r\n/)
      .and.to.match(/SUMMARY:Architecture review\r\n/);
    expect(text)
      .to.match(/UID:c7@/)
      .and.to.match(/LOCATION:Hall 3\\, Nouméa\r\n/);
  });

  it('gives a code, goods on their way, and the reason of a decline', async () => {
    const page = await deciding({
      'GET /claims/c7': {
        ...waiting,
        status: 'declined',
        reason: { text: 'Not this quarter', by: { name: 'Deniz Tekin' } },
        access: { code: 'MERIDIAN-10', href: 'javascript:alert(1)' },
        delivery: { steps: 4, done: 3, text: 'To Gebze', tracking: 'https://carrier.example/1' },
      },
    });
    await page.shows(/Declined by Deniz Tekin\. Not this quarter.*MERIDIAN-10.*To Gebze/);
    expect(queryAllByRole(page.dialog, 'link').map(accessibleName)).to.deep.equal(['Track parcel']);
    expect(page.dialog.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('3 of 4 steps');
  });
});

describe('the entries of a draw', () => {
  it('are counted, with where they come from and how to get more', async () => {
    const draw = {
      mine: 7,
      owner: 'Tekin Lojistik',
      sources: [{ text: 'Two orders', entries: 4 }],
      ways: [{ text: 'A review', entries: 2, href: 'https://portal.example/review' }],
      drawnOn: '2026-12-18',
      by: 'by a notary',
    };
    const perk = { id: 'oslo', title: 'Oslo', kind: 'draw', draw, action: { kind: 'entries' } };
    const page = await new ClaimPage({ 'GET /perks': { viewer: claimPermissions(), items: [perk] } }).mount();
    getByRole(page.list, 'button', 'See entries').click();
    await page.shows(
      /7 entries of Tekin Lojistik Draw on Fri,? 18 December.*, by a notary Where they come from Two orders 4 More ways to enter A review 2/,
    );
    getByRole(page.dialog, 'link', 'A review');
  });
});
