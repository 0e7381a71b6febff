import type { Track } from '../../../../src/contract/standing.ts';
import { addDays, type Day } from '../../calendar-dates.ts';
import type { TierCondition } from '../../standing/tier-rules.ts';
import { fiscalYear, type ActivitySeed } from './program-seed.ts';

const ever = { kind: 'lifetime' } as const;
const counted = (id: string, target: number): TierCondition => ({
  id,
  counts: id,
  measure: 'quantity',
  target,
  window: ever,
});
/** A figure that was measured last, in tenths. */
const measured = (id: string, tenths: number, goal: TierCondition['goal']): TierCondition => ({
  ...counted(id, tenths),
  measure: 'latest',
  goal: { scale: 1, ...goal },
});
const proof = { within: { id: 'proof', join: 'any' } } as const;

/** What a strategic partner needs besides spend: of each kind that the contract knows. */
export const strategicConditions: readonly TierCondition[] = [
  { ...counted('operators', 6), goal: { parts: [counted('technicians', 2)] } },
  measured('returns', 50, { unit: '%', direction: 'at_most' }),
  measured('satisfaction', 42, {}),
  { ...counted('plan', 1), window: fiscalYear, goal: { done: true } },
  { ...counted('audits', 1), group: { id: 'audited', join: 'all' }, goal: proof },
  { ...measured('greenShare', 400, { unit: '%', ...proof }), group: { id: 'audited', join: 'all' } },
  { ...counted('references', 2), group: { id: 'referred', join: 'all' }, goal: proof },
];

/** What Beta has of it. */
export const betaFigures = (today: Day): ActivitySeed[] =>
  Object.entries({
    operators: 4,
    technicians: 1,
    returns: 42,
    satisfaction: 45,
    plan: 1,
    audits: 1,
    greenShare: 365,
  }).map(([kind, quantity]) => ({ on: addDays(today, -8), kind, quantity }));

const share = (tenths: number) => ({ amount: tenths, scale: 1, unit: '%' });

/** What Beta earns beside its tier. */
export const betaTracks = (today: Day): Track[] => [
  {
    id: 'automation',
    label: 'Automation | Automatización | Otomasyon',
    status: 'earned',
    level: 'Advanced | Avanzado | İleri',
    text: 'Listed among our automation partners. | En la lista de socios de automatización. | Otomasyon iş ortakları listesinde.',
    since: addDays(today, -200),
    until: addDays(today, 165),
    requirements: [
      {
        label: 'Automated lines | Líneas automatizadas | Otomasyonlu hat',
        current: { amount: 3 },
        target: { amount: 2 },
        met: true,
      },
    ],
  },
  {
    id: 'energy',
    label: 'Energy saving | Ahorro de energía | Enerji tasarrufu',
    status: 'open',
    requirements: [
      {
        label: 'Machines with meters | Máquinas con contador | Sayaçlı makineler',
        current: share(625),
        target: share(800),
        met: false,
      },
      {
        label: 'Standby losses | Pérdidas en reposo | Bekleme kayıpları',
        direction: 'at_most',
        current: share(42),
        target: share(50),
        met: true,
      },
    ],
  },
];
