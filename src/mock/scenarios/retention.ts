import type { Benefit, Standing } from '../../contract/index.ts';
import { euros, type ScenarioContext } from '../scenario.ts';
import {
  engineerRequirement,
  spendRequirement,
  spendLabel,
  summitStanding,
} from '../fixtures/summit-program.ts';
import { bronze, circle, gold, platinum, silver } from '../fixtures/summit-tiers.ts';
import { summitScenario } from './summit-scenario.ts';

// Standings with what keeps the tier, and what follows it.

const calendarYear = ({ day }: ScenarioContext) => ({
  kind: 'calendar_year',
  from: day('2026-01-01'),
  to: day('2027-01-01'),
});

const benefitList = (...texts: string[]): Benefit[] => texts.map((text) => ({ text }));

const atRisk = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  since: context.day('2024-03-01'),
  until: context.day('2026-12-31'),
  tier: silver(context),
  next: gold(context),
  keep: {
    status: 'at_risk',
    by: context.day('2026-12-31'),
    through: context.day('2027-12-31'),
    requirements: [{ ...spendRequirement(context, 67_700, 80_000), window: calendarYear(context) }],
  },
  risk: {
    follows: bronze(context).name,
    on: context.day('2027-04-01'),
    graceUntil: context.day('2027-03-31'),
  },
});

const grace = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  since: context.day('2025-06-01'),
  tier: gold(context),
  next: platinum(context),
  grace: { until: context.day('2027-03-31'), follows: silver(context).name, on: context.day('2027-04-01') },
  keep: {
    status: 'open',
    by: context.day('2027-03-31'),
    requirements: [
      {
        ...spendRequirement(context, 128_100, 150_000),
        marks: [{ label: silver(context).name, at: euros(80_000) }],
      },
    ],
  },
  reason: {
    at: context.day('2026-11-18'),
    kind: 'grace',
    from: gold(context).name,
    because: context.localize(
      'order NP-20944 was refunded',
      'se reembolsó el pedido NP-20944',
      'NP-20944 numaralı sipariş iade edildi',
    ),
    reference: { label: 'NP-20944', url: '/orders/NP-20944' },
  },
});

const deferred = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  since: context.day('2024-03-01'),
  until: context.day('2026-12-31'),
  tier: silver(context),
  next: gold(context),
  requirements: [spendRequirement(context, 153_200, 150_000), engineerRequirement(context, 4, 4)],
  deferred: { tier: gold(context), on: context.day('2027-01-01') },
});

const platinumKept = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  since: context.day('2025-07-01'),
  until: context.day('2027-12-31'),
  tier: platinum(context),
  next: null,
  keep: {
    status: 'kept',
    through: context.day('2027-12-31'),
    requirements: [
      {
        id: 'spend',
        label: spendLabel(context),
        current: euros(412_000),
        target: euros(400_000),
        remaining: euros(0),
        met: true,
        window: calendarYear(context),
      },
    ],
  },
  forward: {
    through: context.day('2027-12-31'),
    benefits: benefitList(
      context.localize(
        '12% on compute and storage',
        '12 % en cómputo y almacenamiento',
        'Bilgi işlem ve depolamada %12',
      ),
      context.localize(
        'Four days of architecture work',
        'Cuatro días de arquitectura',
        'Dört gün mimari çalışma',
      ),
    ),
  },
});

const invited = (context: ScenarioContext): Standing => ({
  ...summitStanding(context),
  since: context.day('2025-05-01'),
  tier: circle(context),
  next: null,
  invitation: {
    by: context.localize(
      'Northpeak’s customer council',
      'el consejo de clientes de Northpeak',
      'Northpeak müşteri kurulu',
    ),
    note: context.localize('Renewed each year.', 'Se renueva cada año.', 'Her yıl yenilenir.'),
    reviewOn: context.day('2027-11-01'),
    reviewer: 'Ingrid Solberg',
  },
});

export const retentionScenarios = {
  'at-risk': summitScenario('Silver, not yet kept for next year', 'silver', atRisk),
  grace: summitScenario('Gold in grace, after a refund', 'gold', grace),
  deferred: summitScenario('Silver, Gold is earned and starts later', 'silver', deferred),
  platinum: summitScenario('The top tier, kept', 'platinum', platinumKept),
  circle: summitScenario('By invitation, nothing is counted', 'circle', invited),
};
