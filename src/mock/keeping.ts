import type { Benefit, Standing } from '../contract/index.ts';
import { euros, type Setting } from './scenario.ts';
import { engineers, inSummit, spend, spendLabel, summitStanding } from './summit.ts';
import { bronze, circle, gold, platinum, silver } from './tiers.ts';

// What keeps a tier, and what follows.

const yearWindow = ({ day }: Setting) => ({
  kind: 'calendar_year',
  from: day('2026-01-01'),
  to: day('2027-01-01'),
});

const lines = (...texts: string[]): Benefit[] => texts.map((text) => ({ text }));

const atRisk = (setting: Setting): Standing => ({
  ...summitStanding(setting),
  since: setting.day('2024-03-01'),
  until: setting.day('2026-12-31'),
  tier: silver(setting),
  next: gold(setting),
  keep: {
    status: 'at_risk',
    by: setting.day('2026-12-31'),
    through: setting.day('2027-12-31'),
    requirements: [{ ...spend(setting, 67_700, 80_000), window: yearWindow(setting) }],
  },
  risk: {
    follows: bronze(setting).name,
    on: setting.day('2027-04-01'),
    graceUntil: setting.day('2027-03-31'),
  },
});

const grace = (setting: Setting): Standing => ({
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
        ...spend(setting, 128_100, 150_000),
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

const deferred = (setting: Setting): Standing => ({
  ...summitStanding(setting),
  since: setting.day('2024-03-01'),
  until: setting.day('2026-12-31'),
  tier: silver(setting),
  next: gold(setting),
  requirements: [spend(setting, 153_200, 150_000), engineers(setting, 4, 4)],
  deferred: { tier: gold(setting), on: setting.day('2027-01-01') },
});

const platinumKept = (setting: Setting): Standing => ({
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
        window: yearWindow(setting),
      },
    ],
  },
  forward: {
    through: setting.day('2027-12-31'),
    benefits: lines(
      setting.say(
        '12 % on compute and storage',
        '12 % en cómputo y almacenamiento',
        'Bilgi işlem ve depolamada % 12',
      ),
      setting.say('Four days of architecture work', 'Cuatro días de arquitectura', 'Dört gün mimari çalışma'),
    ),
  },
});

const invited = (setting: Setting): Standing => ({
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

export const keeping = {
  'at-risk': inSummit('Silver, not yet kept for next year', 'silver', atRisk),
  grace: inSummit('Gold in grace, after a refund', 'gold', grace),
  deferred: inSummit('Silver, Gold is earned and starts later', 'silver', deferred),
  platinum: inSummit('The top tier, kept', 'platinum', platinumKept),
  circle: inSummit('By invitation, nothing is counted', 'circle', invited),
};
