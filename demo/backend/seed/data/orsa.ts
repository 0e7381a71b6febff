import { addDays, addMonths, rangeOf, type Day } from '../../calendar-dates.ts';
import type { TierCondition } from '../../standing/tier-rules.ts';
import { orsaPerks, orsaSections } from './orsa-perks.ts';
import { fiscalYear, memberSeeds, spreadOrders, minorUnits, type ProgramSeed } from './program-seed.ts';
import { orsaReferrals } from './orsa-referrals.ts';
import words from '../words/orsa.json' with { type: 'json' };
import { orsaBoards } from './orsa-boards.ts';
import { betaFigures, betaTracks, strategicConditions } from './orsa-figures.ts';
import { pointsRouteIds, servedRoutesExcept, surveyRouteIds } from './served-routes.ts';

const spend = (lira: number): TierCondition[] => [
  { id: 'spend', counts: 'order', measure: 'amount', target: minorUnits(lira), window: fiscalYear },
];
const invited: TierCondition = {
  id: 'invitation',
  counts: 'invitation',
  measure: 'quantity',
  target: 1,
  window: { kind: 'lifetime' },
};

/** Another brand: lira, a fiscal year from 1 April, translated tier names, a secret tier. */
export const orsa = (today: Day): ProgramSeed => {
  const { from, to } = rangeOf(fiscalYear, today);
  return {
    tenant: {
      tenant: 'orsa',
      vendor: 'Orsa Makina',
      program: 'Orsa Plus',
      time_zone: 'Europe/Istanbul',
      currency: 'TRY',
      tone: 'warm',
      served: servedRoutesExcept(...surveyRouteIds, ...pointsRouteIds),
      privacy_notice: 'https://orsa.example/gizlilik',
      contact_name: 'Ayşe Orhan',
      contact_href: 'mailto:ayse.orhan@orsa.example',
    },
    orderPrefix: 'OR',
    tiers: [
      { tier: 'partner', silhouette: 'disc', metal: 'bronze', benefit_keys: ['parts'] },
      { tier: 'preferred', silhouette: 'cushion', metal: 'silver', benefit_keys: ['parts', 'training'] },
      { tier: 'strategic', silhouette: 'rosette', metal: 'gold', benefit_keys: ['engineer'] },
      { tier: 'board', silhouette: 'shield', metal: 'council', kind: 'invitation', secret: true },
    ],
    plans: {
      fiscal: {
        period: fiscalYear,
        graceMonths: 2,
        riskMonths: 3,
        upgrade: 'at_once',
        tiers: {
          partner: spend(1500000),
          preferred: spend(4000000),
          strategic: [...spend(10000000), ...strategicConditions],
          board: [invited],
        },
      },
    },
    // One text has no Spanish, to show the fallback of a single text to English: `tier.strategic.gain.1`.
    words,
    accounts: [
      {
        account: 'beta',
        name: 'Beta Tekstil',
        plan: 'fiscal',
        mail: 'beta.example',
        members: [
          { person: 'ece', name: 'Ece Arslan', roles: ['admin'], team: 'Pres hattı' },
          { person: 'kerem', name: 'Kerem Aksu', roles: ['earner'], team: 'Bakım' },
        ],
        tracks: betaTracks(today),
        lines: [
          ...spreadOrders(1150000, 4, addMonths(from, -12), addDays(from, -20)),
          ...spreadOrders(1075000, 4, from, today),
          ...betaFigures(today),
        ],
      },
      {
        account: 'gamma',
        name: 'Gamma Yapı',
        plan: 'fiscal',
        mail: 'gamma.example',
        members: memberSeeds(['okan', 'Okan Tunç', 'admin']),
        lines: [{ on: addDays(from, -100), kind: 'invitation' }],
      },
    ],
    perks: orsaPerks(today, to),
    referrals: orsaReferrals(today, from),
    sections: orsaSections,
    surveys: [],
    boards: orsaBoards(today),
  };
};
