import { addDays, addMonths, rangeOf, type Day } from '../../calendar-dates.ts';
import type { TierCondition } from '../../standing/tier-rules.ts';
import { orsaPerks, orsaPerkWords, orsaSections } from './orsa-perks.ts';
import {
  fiscalYear,
  memberSeeds,
  spreadOrders,
  minorUnits,
  type ProgramSeed,
  type SeedWords,
} from './program-seed.ts';
import { orsaReferrals, orsaReferralWords } from './orsa-referrals.ts';
import { orsaBoards, orsaBoardWords } from './orsa-boards.ts';
import { betaFigures, betaTracks, orsaFigureWords, strategicConditions } from './orsa-figures.ts';
import { servedRoutesExcept, surveyRouteIds } from './served-routes.ts';

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

const words: SeedWords = {
  'tier.partner.name': 'Partner | Socio | İş Ortağı',
  'tier.preferred.name': 'Preferred | Preferente | Öncelikli',
  'tier.strategic.name': 'Strategic | Estratégico | Stratejik',
  'tier.board.name': 'Board | Consejo | Kurul',
  'tier.partner.benefit.1':
    'Spare parts within two days | Repuestos en dos días | İki gün içinde yedek parça',
  'tier.preferred.benefit.1': 'Spare parts within one day | Repuestos en un día | Bir gün içinde yedek parça',
  'tier.preferred.benefit.2':
    'One operator training a year | Una formación de operarios al año | Yılda bir operatör eğitimi',
  'tier.strategic.benefit.1':
    'A service engineer on site | Un técnico de servicio en planta | Tesiste bir servis mühendisi',
  // No Spanish text, to show the fallback of a single text to English.
  'tier.strategic.gain.1':
    'A service engineer on site, twelve days a year |  | Yılda on iki gün tesiste servis mühendisi',
  'tier.board.benefit.1': 'A say in the product plan | Voz en el plan de producto | Ürün planında söz hakkı',
  'tier.board.invitation.by': 'Orsa’s management | La dirección de Orsa | Orsa yönetimi',
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
      served: servedRoutesExcept(...surveyRouteIds),
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
    words: { ...words, ...orsaFigureWords, ...orsaPerkWords, ...orsaReferralWords, ...orsaBoardWords },
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
