import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addWorkingDays, dayAt, instantOf } from '../../../demo/backend/calendar-dates.ts';
import {
  companyDomain,
  normalizeEmail,
  displayDomain,
} from '../../../demo/backend/referrals/company-domain.ts';
import {
  referralGroup,
  isOpen,
  canTransition,
  nextStatuses,
  openStatuses,
  referralStatuses,
  referralStatusOn,
  trackDone,
  vendorMoves,
} from '../../../demo/backend/referrals/rules.ts';

describe('the registered domain of a company', () => {
  for (const typed of [
    'delta',
    '',
    ' ',
    'selin@delta.example',
    '10.0.0.1',
    '[::1]',
    'co.uk',
    'com.tr',
    'x..de',
    '-x.de',
  ])
    test(`is not in ${JSON.stringify(typed)}`, () => assert.equal(companyDomain(typed), undefined));
  for (const typed of [
    'ftp://delta.example',
    'https://user:x@delta.example',
    'javascript:alert(1)',
    'a b.de',
    'x'.repeat(600),
  ])
    test(`is not in ${typed.slice(0, 30)}`, () => assert.equal(companyDomain(typed), undefined));
  for (const [typed, domain] of [
    ['delta.example', 'delta.example'],
    [' WWW.Delta.Example. ', 'delta.example'],
    ['https://shop.delta.example:8443/a?b#c', 'delta.example'],
    ['delta.com.tr', 'delta.com.tr'],
    ['www.delta.com.tr', 'delta.com.tr'],
    ['a.b.delta.co.uk', 'delta.co.uk'],
    ['web.de', 'web.de'],
    ['shop.web.tr', 'shop.web.tr'],
    ['çağla.com.tr', 'xn--ala-1la5z.com.tr'],
    ['ÇAĞLA.com.tr', 'xn--ala-1la5z.com.tr'],
    ['xn--ala-1la5z.com.tr', 'xn--ala-1la5z.com.tr'],
  ] as const)
    test(`of ${typed} is ${domain}`, () => assert.equal(companyDomain(typed), domain));

  test('is found or not for any text, is its own registered domain, and never takes long', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.domain(), fc.webUrl()),
        (typed) => {
          const started = performance.now();
          const domain = companyDomain(typed);
          if (domain !== undefined) assert.equal(companyDomain(domain), domain);
          assert.ok(performance.now() - started < 250);
        },
      ),
    );
  });

  test('is shown in its own letters', () =>
    assert.equal(displayDomain('xn--ala-1la5z.com.tr'), 'çağla.com.tr'));
});

test('an e-mail address in capitals, with a tag or in other letters is one mailbox', () => {
  for (const address of [
    'Selin.Arslan@Çağla.com.TR',
    'selin.arslan+kargo@çağla.com.tr',
    ' selin.arslan@xn--ala-1la5z.com.tr',
  ])
    assert.equal(normalizeEmail(address), 'selin.arslan@xn--ala-1la5z.com.tr');
  assert.notEqual(normalizeEmail('selinarslan@x.example'), normalizeEmail('selin.arslan@x.example'));
});

describe('the statuses of a referral', () => {
  /** The allowed transitions, written down a second time by hand. */
  const allowed = new Set(
    `submitted>in_review submitted>withdrawn submitted>expired
     in_review>accepted in_review>duplicate in_review>rejected in_review>withdrawn in_review>expired
     accepted>qualified accepted>meeting accepted>lost accepted>withdrawn accepted>expired
     qualified>meeting qualified>negotiation qualified>lost qualified>withdrawn qualified>expired
     meeting>negotiation meeting>won meeting>lost meeting>withdrawn meeting>expired
     negotiation>won negotiation>lost negotiation>withdrawn negotiation>expired`.split(/\s+/),
  );

  test('27 of 144 transitions are allowed and no other', (t) => {
    let [yes, no] = [0, 0];
    for (const from of referralStatuses)
      for (const to of referralStatuses) {
        assert.equal(canTransition(from, to), allowed.has(`${from}>${to}`), `${from} to ${to}`);
        if (canTransition(from, to)) yes += 1;
        else no += 1;
      }
    t.diagnostic(`${yes} allowed, ${no} refused`);
    assert.deepEqual([yes, no], [27, 117]);
  });

  test('no path returns to a status, and every path ends', () => {
    const walk = (status: (typeof referralStatuses)[number], seen: readonly string[]): void => {
      assert.ok(!seen.includes(status));
      for (const next of nextStatuses(status)) walk(next, [...seen, status]);
    };
    walk('submitted', []);
  });

  test('the vendor may make every transition but withdrawn and expired', () => {
    for (const status of referralStatuses)
      assert.ok(!vendorMoves(status).some((to) => to === 'withdrawn' || to === 'expired'), status);
  });

  test('an open referral expires with its protection, a won one does not', () => {
    assert.deepEqual(
      openStatuses.map(referralGroup),
      openStatuses.map(() => 'open'),
    );
    assert.equal(referralStatusOn('meeting', '2026-11-21', '2026-11-21'), 'meeting');
    assert.equal(referralStatusOn('meeting', '2026-11-21', '2026-11-22'), 'expired');
    assert.equal(referralStatusOn('won', '2026-11-21', '2027-11-22'), 'won');
    assert.equal(isOpen('won'), false);
  });

  test('a closed referral keeps how far it came', () => {
    assert.equal(trackDone(['submitted', 'in_review', 'rejected']), 2);
    assert.equal(trackDone(['submitted', 'accepted', 'meeting', 'lost']), 4);
    assert.equal(trackDone(['submitted', 'withdrawn']), 1);
    assert.equal(trackDone([]), 1);
  });
});

describe('dates', () => {
  test('working days skip the weekend', () => {
    assert.equal(addWorkingDays('2026-11-18', 2), '2026-11-20');
    assert.equal(addWorkingDays('2026-11-20', 2), '2026-11-24');
    assert.equal(addWorkingDays('2026-11-21', 1), '2026-11-23');
  });

  test('a day begins at midnight of its time zone, also when the clocks change', () => {
    for (const zone of [
      'Europe/Oslo',
      'Europe/Istanbul',
      'America/New_York',
      'Pacific/Auckland',
      'Asia/Kolkata',
    ])
      for (const day of [
        '2026-03-29',
        '2026-03-30',
        '2026-10-25',
        '2026-11-01',
        '2026-11-22',
        '2027-03-14',
      ]) {
        const begins = instantOf(day, '00:00', zone);
        assert.equal(dayAt(begins, zone), day, `${day} ${zone}`);
        assert.notEqual(dayAt(new Date(begins.getTime() - 1), zone), day, `${day} ${zone}`);
      }
  });
});
