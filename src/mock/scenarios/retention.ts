import type { Benefit, Standing } from '../../contract/index.ts';
import { euros, type ScenarioContext } from '../scenario.ts';
import {
  engineerRequirement,
  summitScenario,
  spendRequirement,
  spendLabel,
  summitStanding,
} from '../fixtures/summit-program.ts';
import { bronze, circle, gold, platinum, silver } from '../fixtures/summit-tiers.ts';

// What keeps a tier, and what follows.

const calendarYear = ({ day }: ScenarioContext) => ({
  kind: 'calendar_year',
  from: day('2026-01-01'),
  to: day('2027-01-01'),
});

const benefitList = (...texts: string[]): Benefit[] => texts.map((text) => ({ text }));

const atRisk = (setting: ScenarioContext): Standing => ({
  ...summitStanding(setting),
  since: setting.day('2024-03-01'),
  until: setting.day('2026-12-31'),
  tier: silver(setting),
  next: gold(setting),
  keep: {
    status: 'at_risk',
    by: setting.day('2026-12-31'),
    through: setting.day('2027-12-31'),
    requirements: [{ ...spendRequirement(setting, 67_700, 80_000), window: calendarYear(setting) }],
  },
  risk: {
    follows: bronze(setting).name,
    on: setting.day('2027-04-01'),
    graceUntil: setting.day('2027-03-31'),
  },
});

const grace = (setting: ScenarioContext): Standing => ({
  ...summitStanding(setting),
  since: setting.day('2025-06-01'),
  tier: gold(setting),
  next: platinum(setting),
  grace: { until: setting.day('2027-03-31'), follows: silver(setting).name, on: setting.day('2027-04-01') },
  keep: {
    status: 'open',
    by: setting.day('2027-03-31'),
    requirements: [
      {
        ...spendRequirement(setting, 128_100, 150_000),
        marks: [{ label: silver(setting).name, at: euros(80_000) }],
      },
    ],
  },
  reason: {
    at: setting.day('2026-11-18'),
    kind: 'grace',
    from: gold(setting).name,
    because: setting.say(
      'order NP-20944 was refunded',
      'se reembolsó el pedido NP-20944',
      'NP-20944 numaralı sipariş iade edildi',
    ),
    reference: { label: 'NP-20944', url: '/orders/NP-20944' },
  },
});

const deferred = (setting: ScenarioContext): Standing => ({
  ...summitStanding(setting),
  since: setting.day('2024-03-01'),
  until: setting.day('2026-12-31'),
  tier: silver(setting),
  next: gold(setting),
  requirements: [spendRequirement(setting, 153_200, 150_000), engineerRequirement(setting, 4, 4)],
  deferred: { tier: gold(setting), on: setting.day('2027-01-01') },
});

const platinumKept = (setting: ScenarioContext): Standing => ({
  ...summitStanding(setting),
  since: setting.day('2025-07-01'),
  until: setting.day('2027-12-31'),
  tier: platinum(setting),
  next: null,
  keep: {
    status: 'kept',
    through: setting.day('2027-12-31'),
    requirements: [
      {
        id: 'spend',
        label: spendLabel(setting),
        current: euros(412_000),
        target: euros(400_000),
        remaining: euros(0),
        met: true,
        window: calendarYear(setting),
      },
    ],
  },
  forward: {
    through: setting.day('2027-12-31'),
    benefits: benefitList(
      setting.say(
        '12 % on compute and storage',
        '12 % en cómputo y almacenamiento',
        'Bilgi işlem ve depolamada % 12',
      ),
      setting.say('Four days of architecture work', 'Cuatro días de arquitectura', 'Dört gün mimari çalışma'),
    ),
  },
});

const invited = (setting: ScenarioContext): Standing => ({
  ...summitStanding(setting),
  since: setting.day('2025-05-01'),
  tier: circle(setting),
  next: null,
  invitation: {
    by: setting.say(
      'Northpeak’s customer council',
      'el consejo de clientes de Northpeak',
      'Northpeak müşteri kurulu',
    ),
    note: setting.say('Renewed each year.', 'Se renueva cada año.', 'Her yıl yenilenir.'),
    reviewOn: setting.day('2027-11-01'),
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
