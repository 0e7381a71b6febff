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

describe('the name under which a company is registered', () => {
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

  test('of any letters is found or not, is its own name, and never takes long', () => {
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

test('an address is the same mailbox in capitals, with a tag and in other letters', () => {
  for (const address of [
    'Selin.Arslan@Çağla.com.TR',
    'selin.arslan+kargo@çağla.com.tr',
    ' selin.arslan@xn--ala-1la5z.com.tr',
  ])
    assert.equal(normalizeEmail(address), 'selin.arslan@xn--ala-1la5z.com.tr');
  assert.notEqual(normalizeEmail('selinarslan@x.example'), normalizeEmail('selin.arslan@x.example'));
});

describe('the way of a referral', () => {
  /** Written down a second time, by hand: every pair that is allowed. */
  const allowed = new Set(
    `submitted>in_review submitted>withdrawn submitted>expired
     in_review>accepted in_review>duplicate in_review>rejected in_review>withdrawn in_review>expired
     accepted>qualified accepted>meeting accepted>lost accepted>withdrawn accepted>expired
     qualified>meeting qualified>negotiation qualified>lost qualified>withdrawn qualified>expired
     meeting>negotiation meeting>won meeting>lost meeting>withdrawn meeting>expired
     negotiation>won negotiation>lost negotiation>withdrawn negotiation>expired`.split(/\s+/),
  );

  test('allows 27 of its 144 pairs and no other', (t) => {
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

  test('never comes back to where it was, and ends', () => {
    const walk = (status: (typeof referralStatuses)[number], seen: readonly string[]): void => {
      assert.ok(!seen.includes(status));
      for (const next of nextStatuses(status)) walk(next, [...seen, status]);
    };
    walk('submitted', []);
  });

  test('is the vendor’s but for what the member and the calendar do', () => {
    for (const status of referralStatuses)
      assert.ok(!vendorMoves(status).some((to) => to === 'withdrawn' || to === 'expired'), status);
  });

  test('is open until it ends, and over when its protection is, but for what was won', () => {
    assert.deepEqual(
      openStatuses.map(referralGroup),
      openStatuses.map(() => 'open'),
    );
    assert.equal(referralStatusOn('meeting', '2026-11-21', '2026-11-21'), 'meeting');
    assert.equal(referralStatusOn('meeting', '2026-11-21', '2026-11-22'), 'expired');
    assert.equal(referralStatusOn('won', '2026-11-21', '2027-11-22'), 'won');
    assert.equal(isOpen('won'), false);
  });

  test('keeps how far it came when it is over', () => {
    assert.equal(trackDone(['submitted', 'in_review', 'rejected']), 2);
    assert.equal(trackDone(['submitted', 'accepted', 'meeting', 'lost']), 4);
    assert.equal(trackDone(['submitted', 'withdrawn']), 1);
    assert.equal(trackDone([]), 1);
  });
});

describe('days', () => {
  test('that are worked go over the weekend', () => {
    assert.equal(addWorkingDays('2026-11-18', 2), '2026-11-20');
    assert.equal(addWorkingDays('2026-11-20', 2), '2026-11-24');
    assert.equal(addWorkingDays('2026-11-21', 1), '2026-11-23');
  });

  test('begin at midnight of their place, on days with a change of the clocks too', () => {
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
