import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { companyDomain } from '../../../demo/backend/referrals/company-domain.ts';
import { canTransition, referralStatuses, referralStatusOn } from '../../../demo/backend/referrals/rules.ts';
import { northpeak } from '../../../demo/backend/seed/data/northpeak.ts';
import { orsa } from '../../../demo/backend/seed/data/orsa.ts';
import { programNames, readProgram } from '../../../demo/backend/seed/file/read-programs.ts';
import type { ProgramSeed } from '../../../demo/backend/seed/data/program-seed.ts';
import shared from '../../../demo/backend/seed/words/shared.json' with { type: 'json' };
import { addDays } from '../../../demo/backend/calendar-dates.ts';
import { isTranslated } from './perk-message-keys.ts';

/** The day of the tests, the first days of a calendar and a fiscal year, and a leap day. */
const days = ['2026-11-21', '2027-01-01', '2027-04-01', '2028-02-29'] as const;
const programs = (day: string): ProgramSeed[] => [
  northpeak(day),
  orsa(day),
  ...programNames().map((name) => readProgram(name, { at: day })),
];

/** Keys of the texts that every campaign needs. */
const requiredReferralKeys = ({ referrals }: ProgramSeed): string[] =>
  referrals.campaigns.flatMap(({ campaign, fields = [], consent, rewards, display }) =>
    [
      'period',
      'step.1',
      'step.1.text',
      ...fields.flatMap(({ name, options = [] }) => [
        `field.${name}`,
        ...options.map((option) => `field.${name}.option.${option}`),
      ]),
      ...(consent ? ['consent', 'consent.more'] : []),
      ...(display?.link === undefined ? [] : ['share.text.1', 'share.text.1.subject', 'share.disclosure']),
      ...(rewards.referrer ? ['reward.referrer', 'reward.referrer.when'] : []),
      ...(rewards.referred ? ['reward.referred'] : []),
      ...(rewards.ladder ?? []).map((at) => `ladder.${at}`),
      ...(rewards.options ?? []).map(({ id }) => `reward.${id}`),
      ...(rewards.cap === undefined ? [] : ['cap']),
    ].map((key) => `campaign.${campaign}.${key}`),
  );

describe('seeded referrals', () => {
  for (const program of programs(days[0])) {
    const said = Object.entries(program.words).filter(([key]) => /^(campaign|referral)\./.test(key));

    test(`${program.tenant.program}: every text of a campaign is in three languages`, () => {
      assert.deepEqual(
        requiredReferralKeys(program).filter((key) => !isTranslated(program.words[key])),
        [],
      );
      assert.deepEqual(
        said.filter(([, text]) => !isTranslated(text)).map(([key]) => key),
        [],
      );
    });

    test(`${program.tenant.program}: every campaign text belongs to a campaign`, () => {
      const known = program.referrals.campaigns.map(({ campaign }) => `campaign.${campaign}.`);
      const lone = said.filter(
        ([key]) => key.startsWith('campaign.') && !known.some((begin) => key.startsWith(begin)),
      );
      assert.deepEqual(lone, []);
    });
  }

  test('shared texts are complete, have no exclamation marks, and no placeholder takes a suffix', () => {
    for (const [key, text] of Object.entries(shared.referrals)) {
      assert.ok(isTranslated(text), key);
      assert.doesNotMatch(text, /\}['’\p{L}]|!/u, key);
    }
  });

  for (const day of days)
    test(`seeded on ${day}, every referral has its events in order and in the past, and holds its company alone`, () => {
      for (const { referrals, accounts } of programs(day)) {
        const held = new Set<string>();
        for (const seed of referrals.referrals) {
          const { company, domain, sentOn, events = [], expectedBy, account, person } = seed;
          assert.equal(companyDomain(domain), domain, company);
          assert.ok(!held.has(domain), `${domain} twice`);
          held.add(domain);
          const members = accounts.find((each) => each.account === account)?.members;
          assert.ok(
            members?.some((each) => each.person === person),
            company,
          );
          let [at, status] = [sentOn, 'submitted' as (typeof referralStatuses)[number]];
          for (const [what, on] of events) {
            assert.ok(at <= on && on <= day, `${company}: ${what} on ${on}`);
            const next = referralStatuses.find((each) => each === what);
            assert.ok(
              next ? canTransition(status, next) : status === 'won',
              `${company}: ${status} to ${what}`,
            );
            [at, status] = [on, next ?? status];
          }
          assert.ok((expectedBy ?? day) >= day, company);
          const until = seed.protectedUntil ?? addDays(sentOn, referrals.campaigns[0]?.protectionDays ?? 0);
          assert.equal(referralStatusOn(status, until, day), status, `${company} is still protected`);
        }
      }
    });

  test('on the day of the design mock-ups Tekin Lojistik has the four referrals that they show', () => {
    const own = northpeak(days[0]).referrals.referrals.filter(({ account }) => account === 'tekin');
    assert.deepEqual(
      own.map(({ company, sentOn, events }) => [company, sentOn, events?.at(-1)?.[0]]),
      [
        ['Delta Soğuk Zincir', '2026-10-02', 'negotiation'],
        ['Bora Antrepo', '2026-11-18', 'in_review'],
        ['Akdeniz Freight', '2026-03-11', 'paid'],
        ['Meltem Kargo', '2026-09-07', 'rejected'],
      ],
    );
    assert.deepEqual([own[0]?.expectedBy, own[0]?.protectedUntil], ['2026-12-04', '2027-02-18']);
    assert.equal(own[2]?.events?.find(([what]) => what === 'won')?.[1], '2026-09-29');
    assert.equal(own[2]?.events?.find(([what]) => what === 'paid')?.[1], '2026-10-12');
  });
});
