import type { RequirementMark, Requirement, Standing } from '../../contract/index.ts';
import { summitPerks } from '../fixtures/member-perks.ts';
import { buyerSession } from '../fixtures/session.ts';
import { euros, type Scenario, type ScenarioContext } from '../scenario.ts';
import { summitReferrals } from '../fixtures/referrals-open.ts';
import { referralRoutes } from '../routes/referrals.ts';
import { perkRoutes } from '../routes/perks.ts';
import {
  engineerRequirement,
  spendRequirement,
  spendLabel,
  summitStanding,
} from '../fixtures/summit-program.ts';
import { bronze, gold, silver } from '../fixtures/summit-tiers.ts';
import { summitScenario } from './summit-scenario.ts';

// Standings on the way to the next tier.

const currentPeriod = ({ day }: ScenarioContext) => ({ since: day('2024-03-01'), until: day('2026-12-31') });

const keepMark = (context: ScenarioContext): RequirementMark => ({
  label: silver(context).name,
  at: euros(80_000),
});

const countedSpend = (context: ScenarioContext): Requirement => ({
  ...spendRequirement(context, 111_600, 150_000),
  marks: [keepMark(context)],
  why: {
    text: context.localize(
      'Paid invoices of the last twelve months, without taxes.',
      'Facturas pagadas de los últimos doce meses, sin impuestos.',
      'Son on iki ayda ödenen, vergisiz faturalar.',
    ),
    references: [{ label: 'NP-20817', url: '/orders/NP-20817' }],
  },
});

const keptStatus = (context: ScenarioContext): NonNullable<Standing['keep']> => ({
  status: 'kept',
  by: context.day('2026-12-31'),
  through: context.day('2027-12-31'),
  requirements: [spendRequirement(context, 111_600, 80_000)],
});

const onSilver = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  ...currentPeriod(context),
  tier: silver(context),
  next: gold(context),
});

const forwardBenefits = (context: ScenarioContext): NonNullable<Standing['forward']> => ({
  through: context.day('2027-12-31'),
  benefits: [
    { text: context.localize('5% on compute', '5 % en cómputo', 'Bilgi işlemde %5') },
    {
      text: context.localize(
        'Jonas Weber stays with you',
        'Jonas Weber sigue con ustedes',
        'Jonas Weber sizinle kalır',
      ),
    },
  ],
});

const fullSilver = (context: ScenarioContext): Standing => ({
  ...onSilver(context),
  requirements: [countedSpend(context), engineerRequirement(context, 3, 4)],
  keep: keptStatus(context),
  forward: forwardBenefits(context),
  history: [
    { at: context.day('2024-03-01'), kind: 'upgrade', from: bronze(context).name, to: silver(context).name },
  ],
});

const withWindow = (context: ScenarioContext, window: NonNullable<Requirement['window']>): Standing => ({
  ...onSilver(context),
  requirements: [{ ...spendRequirement(context, 111_600, 150_000), window }],
});

const orderRequirement = ({ localize, day }: ScenarioContext): Requirement => {
  const unit = localize('orders', 'pedidos', 'sipariş');
  return {
    id: 'orders',
    label: localize('Orders', 'Pedidos', 'Siparişler'),
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
  'silver-spend': summitScenario('Silver, one condition for Gold', silverLadder, (context) => ({
    ...fullSilver(context),
    requirements: [countedSpend(context)],
  })),
  'volume-any': summitScenario('Bronze, either of two conditions for Silver', 'bronze', (context) => ({
    ...summitStanding(context),
    since: context.day('2026-02-03'),
    tier: bronze(context),
    next: silver(context),
    requirements: [
      orderRequirement(context),
      { ...spendRequirement(context, 45_900, 90_000), group: { id: 'volume', join: 'any' } },
    ],
  })),
  'hidden-money': summitScenario('Silver, sums that this role may not see', silverLadder, (context) => ({
    ...onSilver(context),
    requirements: [
      {
        id: 'spend',
        label: spendLabel(context),
        current: { hidden: 'role' },
        target: { hidden: 'role' },
        remaining: { hidden: 'role' },
        met: false,
      },
      engineerRequirement(context, 3, 4),
    ],
  })),
  met: summitScenario('Silver, everything for Gold is met', silverLadder, (context) => ({
    ...onSilver(context),
    requirements: [spendRequirement(context, 153_200, 150_000), engineerRequirement(context, 4, 4)],
  })),
  kept: summitScenario('Silver, kept for the coming year', silverLadder, (context) => ({
    ...onSilver(context),
    keep: keptStatus(context),
    forward: forwardBenefits(context),
  })),
  lifetime: summitScenario('Silver, spend since the beginning counts', silverLadder, (context) =>
    withWindow(context, { kind: 'lifetime', from: context.day('2022-01-01') }),
  ),
  'fiscal-year': summitScenario('Silver, spend in the fiscal year counts', silverLadder, (context) =>
    withWindow(context, {
      kind: 'fiscal_year',
      from: context.day('2026-07-01'),
      to: context.day('2027-07-01'),
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
