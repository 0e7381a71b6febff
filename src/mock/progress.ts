import type { Mark, Requirement, Standing } from '../contract/index.ts';
import { buyerSession, summitBook } from './perks-of-tekin.ts';
import { euros, type Scenario, type Setting } from './scenario.ts';
import { summitReferrals } from './referrals-summit.ts';
import { referring } from './referrals.ts';
import { shelf } from './shelf.ts';
import { engineers, inSummit, spend, spendLabel, summitStanding } from './summit.ts';
import { bronze, gold, silver } from './tiers.ts';

// On the way to the next tier.

const since = ({ day }: Setting) => ({ since: day('2024-03-01'), until: day('2026-12-31') });

const keepMark = (setting: Setting): Mark => ({ label: silver(setting).name, at: euros(80_000) });

const counted = (setting: Setting): Requirement => ({
  ...spend(setting, 111_600, 150_000),
  marks: [keepMark(setting)],
  why: {
    text: setting.say(
      'Paid invoices of the last twelve months, without taxes.',
      'Facturas pagadas de los últimos doce meses, sin impuestos.',
      'Son on iki ayda ödenen, vergisiz faturalar.',
    ),
    references: [{ label: 'NP-20817', url: '/orders/NP-20817' }],
  },
});

const kept = (setting: Setting): NonNullable<Standing['keep']> => ({
  status: 'kept',
  by: setting.day('2026-12-31'),
  through: setting.day('2027-12-31'),
  requirements: [spend(setting, 111_600, 80_000)],
});

const onSilver = (setting: Setting): Standing => ({
  ...summitStanding(setting),
  ...since(setting),
  tier: silver(setting),
  next: gold(setting),
});

const forward = (setting: Setting): NonNullable<Standing['forward']> => ({
  through: setting.day('2027-12-31'),
  benefits: [
    { text: setting.say('5 % on compute', '5 % en cómputo', 'Bilgi işlemde % 5') },
    {
      text: setting.say(
        'Jonas Weber stays with you',
        'Jonas Weber sigue con ustedes',
        'Jonas Weber sizinle kalır',
      ),
    },
  ],
});

const fullSilver = (setting: Setting): Standing => ({
  ...onSilver(setting),
  requirements: [counted(setting), engineers(setting, 3, 4)],
  keep: kept(setting),
  forward: forward(setting),
  history: [
    { at: setting.day('2024-03-01'), kind: 'upgrade', from: bronze(setting).name, to: silver(setting).name },
  ],
});

const windowed = (setting: Setting, window: NonNullable<Requirement['window']>): Standing => ({
  ...onSilver(setting),
  requirements: [{ ...spend(setting, 111_600, 150_000), window }],
});

const orders = ({ say, day }: Setting): Requirement => {
  const unit = say('orders', 'pedidos', 'sipariş');
  return {
    id: 'orders',
    label: say('Orders', 'Pedidos', 'Siparişler'),
    current: { amount: 16, unit },
    target: { amount: 24, unit },
    remaining: { amount: 8, unit },
    met: false,
    window: { kind: 'rolling', months: 12, from: day('2025-11-22'), to: day('2026-11-22') },
    group: { id: 'volume', join: 'any' },
  };
};

const silverLadder = 'silver';

const withPerks = (scenario: Scenario): Scenario => ({
  ...scenario,
  session: buyerSession,
  ...shelf(summitBook),
  ...referring(summitReferrals),
});

export const progress = {
  silver: withPerks(inSummit('Silver, two conditions for Gold', silverLadder, fullSilver)),
  'silver-spend': inSummit('Silver, one condition for Gold', silverLadder, (setting) => ({
    ...fullSilver(setting),
    requirements: [counted(setting)],
  })),
  'volume-any': inSummit('Bronze, either of two conditions for Silver', 'bronze', (setting) => ({
    ...summitStanding(setting),
    since: setting.day('2026-02-03'),
    tier: bronze(setting),
    next: silver(setting),
    requirements: [
      orders(setting),
      { ...spend(setting, 45_900, 90_000), group: { id: 'volume', join: 'any' } },
    ],
  })),
  'hidden-money': inSummit('Silver, sums that this role may not see', silverLadder, (setting) => ({
    ...onSilver(setting),
    requirements: [
      {
        id: 'spend',
        label: spendLabel(setting),
        current: { hidden: 'role' },
        target: { hidden: 'role' },
        remaining: { hidden: 'role' },
        met: false,
      },
      engineers(setting, 3, 4),
    ],
  })),
  met: inSummit('Silver, everything for Gold is met', silverLadder, (setting) => ({
    ...onSilver(setting),
    requirements: [spend(setting, 153_200, 150_000), engineers(setting, 4, 4)],
  })),
  kept: inSummit('Silver, kept for the coming year', silverLadder, (setting) => ({
    ...onSilver(setting),
    keep: kept(setting),
    forward: forward(setting),
  })),
  lifetime: inSummit('Silver, spend since the beginning counts', silverLadder, (setting) =>
    windowed(setting, { kind: 'lifetime', from: setting.day('2022-01-01') }),
  ),
  'fiscal-year': inSummit('Silver, spend in the fiscal year counts', silverLadder, (setting) =>
    windowed(setting, {
      kind: 'fiscal_year',
      from: setting.day('2026-07-01'),
      to: setting.day('2027-07-01'),
    }),
  ),
  slow: withPerks({ ...inSummit('Silver, after four seconds', silverLadder, fullSilver), delay: 4_000 }),
  loading: withPerks({ ...inSummit('No answer ever comes', silverLadder, fullSilver), delay: Infinity }),
};
