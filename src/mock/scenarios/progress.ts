import type { RequirementMark, Requirement, Standing } from '../../contract/index.ts';
import { buyerSession, summitPerks } from '../fixtures/member-perks.ts';
import { euros, type Scenario, type ScenarioContext } from '../scenario.ts';
import { summitReferrals } from '../fixtures/referrals-open.ts';
import { referralRoutes } from '../routes/referrals.ts';
import { perkRoutes } from '../routes/perks.ts';
import {
  engineerRequirement,
  summitScenario,
  spendRequirement,
  spendLabel,
  summitStanding,
} from '../fixtures/summit-program.ts';
import { bronze, gold, silver } from '../fixtures/summit-tiers.ts';

// On the way to the next tier.

const currentPeriod = ({ day }: ScenarioContext) => ({ since: day('2024-03-01'), until: day('2026-12-31') });

const keepMark = (setting: ScenarioContext): RequirementMark => ({
  label: silver(setting).name,
  at: euros(80_000),
});

const countedSpend = (setting: ScenarioContext): Requirement => ({
  ...spendRequirement(setting, 111_600, 150_000),
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

const keptStatus = (setting: ScenarioContext): NonNullable<Standing['keep']> => ({
  status: 'kept',
  by: setting.day('2026-12-31'),
  through: setting.day('2027-12-31'),
  requirements: [spendRequirement(setting, 111_600, 80_000)],
});

const onSilver = (setting: ScenarioContext): Standing => ({
  ...summitStanding(setting),
  ...currentPeriod(setting),
  tier: silver(setting),
  next: gold(setting),
});

const forwardBenefits = (setting: ScenarioContext): NonNullable<Standing['forward']> => ({
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

const fullSilver = (setting: ScenarioContext): Standing => ({
  ...onSilver(setting),
  requirements: [countedSpend(setting), engineerRequirement(setting, 3, 4)],
  keep: keptStatus(setting),
  forward: forwardBenefits(setting),
  history: [
    { at: setting.day('2024-03-01'), kind: 'upgrade', from: bronze(setting).name, to: silver(setting).name },
  ],
});

const withWindow = (setting: ScenarioContext, window: NonNullable<Requirement['window']>): Standing => ({
  ...onSilver(setting),
  requirements: [{ ...spendRequirement(setting, 111_600, 150_000), window }],
});

const orderRequirement = ({ say, day }: ScenarioContext): Requirement => {
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
  ...perkRoutes(summitPerks),
  ...referralRoutes(summitReferrals),
});

export const progressScenarios = {
  silver: withPerks(summitScenario('Silver, two conditions for Gold', silverLadder, fullSilver)),
  'silver-spend': summitScenario('Silver, one condition for Gold', silverLadder, (setting) => ({
    ...fullSilver(setting),
    requirements: [countedSpend(setting)],
  })),
  'volume-any': summitScenario('Bronze, either of two conditions for Silver', 'bronze', (setting) => ({
    ...summitStanding(setting),
    since: setting.day('2026-02-03'),
    tier: bronze(setting),
    next: silver(setting),
    requirements: [
      orderRequirement(setting),
      { ...spendRequirement(setting, 45_900, 90_000), group: { id: 'volume', join: 'any' } },
    ],
  })),
  'hidden-money': summitScenario('Silver, sums that this role may not see', silverLadder, (setting) => ({
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
      engineerRequirement(setting, 3, 4),
    ],
  })),
  met: summitScenario('Silver, everything for Gold is met', silverLadder, (setting) => ({
    ...onSilver(setting),
    requirements: [spendRequirement(setting, 153_200, 150_000), engineerRequirement(setting, 4, 4)],
  })),
  kept: summitScenario('Silver, kept for the coming year', silverLadder, (setting) => ({
    ...onSilver(setting),
    keep: keptStatus(setting),
    forward: forwardBenefits(setting),
  })),
  lifetime: summitScenario('Silver, spend since the beginning counts', silverLadder, (setting) =>
    withWindow(setting, { kind: 'lifetime', from: setting.day('2022-01-01') }),
  ),
  'fiscal-year': summitScenario('Silver, spend in the fiscal year counts', silverLadder, (setting) =>
    withWindow(setting, {
      kind: 'fiscal_year',
      from: setting.day('2026-07-01'),
      to: setting.day('2027-07-01'),
    }),
  ),
  slow: withPerks({
    ...summitScenario('Silver, after four seconds', silverLadder, fullSilver),
    delay: 4_000,
  }),
  loading: withPerks({
    ...summitScenario('No answer ever comes', silverLadder, fullSilver),
    delay: Infinity,
  }),
};
