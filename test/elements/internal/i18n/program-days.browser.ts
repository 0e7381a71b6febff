import { expect } from '@open-wc/testing';
import type { ProgramOptions } from '../../../../src/index.ts';
import { appendToPage, getByTag, waitForState } from '../../../support/mount.ts';
import { visibleText } from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';

/** 15 June where no reader is asked; the day before and the day after in the time zones at the ends of the world. */
const at = '2099-06-15T10:30:00Z';
const zones: Readonly<Record<string, RegExp>> = {
  'Pacific/Kiritimati': /\b16\sJune/,
  'Pacific/Pago_Pago': /\b14\sJune/,
};
const anyDay = /\b\d+\sJune/g;

type ProgramSources = NonNullable<ProgramOptions['sources']>;

/** Answers that name an instant wherever the contract has a date, of programs that name their time zone or not. */
const sources = (timeZone?: string): ProgramSources => {
  const zone = timeZone === undefined ? {} : { timeZone };
  return {
    perks: () => ({
      ...zone,
      items: [
        {
          id: 'quota',
          title: 'Quota',
          kind: 'consulting',
          state: 'used_up',
          quota: { limit: 2, used: 2, resetsAt: at },
        },
        { id: 'draw', title: 'Draw', kind: 'draw', state: 'unlocked', draw: { mine: 3, drawnOn: at } },
        { id: 'goods', title: 'Goods', kind: 'merchandise', state: 'claimed', delivery: { arrivesOn: at } },
        { id: 'came', title: 'Came', kind: 'merchandise', state: 'claimed', delivery: { arrivedOn: at } },
        { id: 'key', title: 'Key', kind: 'tool', state: 'claimed', access: { code: 'ABC', expiresAt: at } },
        {
          id: 'used',
          title: 'Used',
          kind: 'training',
          state: 'used_up',
          claim: { id: '1', status: 'fulfilled', at },
        },
        { id: 'window', title: 'Window', kind: 'pricing', state: 'unlocked', window: { from: at } },
        {
          id: 'paid',
          title: 'Paid',
          kind: 'commission',
          state: 'unlocked',
          commission: { rate: '8%', paidOn: at },
        },
        { id: 'event', title: 'Event', kind: 'event', state: 'claimable', event: { startsAt: at } },
      ],
    }),
    standing: () => ({
      ...zone,
      tier: { name: 'Gold' },
      until: at,
      grace: { until: at, follows: 'Silver', on: at },
      reason: { at, kind: 'upgrade', to: 'Gold' },
    }),
    referralCampaign: () => ({
      ...zone,
      share: { link: 'https://brand.example/r' },
      limit: { left: 0, of: 5, resetsAt: at },
    }),
    referrals: () => ({ ...zone, items: [{ id: 'r', company: 'Acme', status: 'submitted', sentAt: at }] }),
    leaderboard: () => ({
      ...zone,
      run: { id: 'run', label: 'Run', status: 'active', endsOn: at },
      rows: [{ rank: 1, displayName: 'Acme', value: { amount: 5 } }],
    }),
    survey: () => ({
      ...zone,
      id: 's',
      title: 'Survey',
      deadline: at,
      questions: [{ id: 'q', kind: 'text', title: 'Why?' }],
    }),
  };
};

const widgets = ['perk-list', 'tier-badge', 'referral-form', 'leaderboard', 'survey'] as const;

const mountAll = async (all: ProgramSources): Promise<Element[]> => {
  const program = document.createElement('laurel-program');
  Object.assign(program, { sources: all });
  program.innerHTML = widgets.map((name) => `<laurel-${name}></laurel-${name}>`).join('');
  const page = appendToPage(program);
  page.lang = 'en-GB';
  const elements = widgets.map((name) => getByTag(page, `laurel-${name}`));
  for (const element of elements) await waitForState(element, 'ready');
  return elements;
};

const daysIn = (element: Element): string[] => visibleText(element).match(anyDay) ?? [];

const expectDays = async (elements: Element[], day: RegExp): Promise<void> => {
  for (const element of elements) {
    await until(() => {
      const days = daysIn(element);
      expect(
        days.filter((shown) => !day.test(shown)),
        element.localName,
      ).to.deep.equal([]);
      expect(days.length, element.localName).to.be.above(element.localName === 'laurel-perk-list' ? 8 : 0);
    });
  }
};

describe('an instant in a widget', () => {
  for (const [timeZone, day] of Object.entries(zones)) {
    it(`is the day in ${timeZone} if the answer says so, wherever it stands`, async () => {
      await expectDays(await mountAll(sources(timeZone)), day);
    });

    it(`is the day in ${timeZone} if the session says so`, async () => {
      const session: ProgramSources['session'] = () => ({
        program: { id: 'p', name: 'Summit', timeZone },
        account: { id: 'a', name: 'Acme' },
        member: { id: 'm', displayName: 'Ada', roles: [] },
      });
      await expectDays(await mountAll({ ...sources(), session }), day);
    });

    it(`is the day in ${timeZone} if the answer to another widget says so`, async () => {
      const { standing } = sources(timeZone);
      await expectDays(await mountAll({ ...sources(), ...(standing && { standing }) }), day);
    });
  }
});
