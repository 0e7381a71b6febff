import type { Day, WindowRule } from '../../calendar-dates.ts';
import type { TierCondition } from '../../standing/tier-rules.ts';
import words from '../words/northpeak.json' with { type: 'json' };
import { northpeakAccounts } from './northpeak-accounts.ts';
import { northpeakBoards } from './northpeak-boards.ts';
import { northpeakPerkWords } from '../words/northpeak-perks.ts';
import { northpeakPerks } from './northpeak-perks.ts';
import { northpeakReferrals } from './northpeak-referrals.ts';
import { northpeakSurveyWords } from '../words/northpeak-surveys.ts';
import { northpeakSurveys } from './northpeak-surveys.ts';
import { pointsRouteIds, servedRoutesExcept } from './served-routes.ts';
import { calendarYear, rolling, minorUnits, type ProgramSeed } from './program-seed.ts';

const spend = (euros: number, window: WindowRule): TierCondition => ({
  id: 'spend',
  counts: 'order',
  measure: 'amount',
  target: minorUnits(euros),
  window,
});
const engineers = (target: number): TierCondition => ({
  id: 'engineers',
  counts: 'certification',
  measure: 'quantity',
  target,
  window: { kind: 'lifetime' },
});
const invited: TierCondition = {
  id: 'invitation',
  counts: 'invitation',
  measure: 'quantity',
  target: 1,
  window: { kind: 'lifetime' },
};
/** A number of orders or an amount of spend: either is enough. */
const volume = (orders: number, euros: number): TierCondition[] => {
  const group = { id: 'volume', join: 'any' as const };
  return [
    { id: 'orders', counts: 'order', measure: 'quantity', target: orders, window: calendarYear, group },
    { ...spend(euros, calendarYear), group },
  ];
};

const bySpend = (window: WindowRule) => ({
  bronze: [spend(30000, window)],
  silver: [spend(80000, window)],
  gold: [spend(150000, window)],
  platinum: [spend(400000, window)],
  circle: [invited],
});

const terms = { period: calendarYear, graceMonths: 3, riskMonths: 3, upgrade: 'at_once' as const };

export const northpeak = (today: Day): ProgramSeed => ({
  tenant: {
    tenant: 'northpeak',
    vendor: 'Northpeak Cloud',
    program: 'Summit',
    time_zone: 'Europe/Oslo',
    currency: 'EUR',
    tone: 'plain',
    served: servedRoutesExcept(...pointsRouteIds),
    privacy_notice: 'https://northpeak.example/privacy',
    contact_name: 'Jonas Weber',
    contact_href: 'mailto:jonas.weber@northpeak.example',
  },
  orderPrefix: 'NP',
  tiers: [
    { tier: 'bronze', silhouette: 'disc', metal: 'bronze' },
    { tier: 'silver', silhouette: 'cushion', metal: 'silver' },
    { tier: 'gold', silhouette: 'rosette', metal: 'gold' },
    { tier: 'platinum', silhouette: 'star', metal: 'platinum' },
    { tier: 'circle', silhouette: 'shield', metal: 'council', kind: 'invitation' },
  ],
  plans: {
    standard: {
      ...terms,
      tiers: {
        ...bySpend(rolling),
        gold: [spend(150000, rolling), engineers(4)],
        platinum: [spend(400000, rolling), engineers(8)],
      },
    },
    spend: { ...terms, tiers: bySpend(rolling) },
    calendar: { ...terms, riskMonths: 12, tiers: bySpend(calendarYear) },
    quarterly: { ...terms, upgrade: 'next_quarter', tiers: bySpend(rolling) },
    volume: {
      ...terms,
      tiers: {
        bronze: volume(12, 30000),
        silver: volume(30, 80000),
        gold: volume(60, 150000),
        platinum: volume(120, 400000),
        circle: [invited],
      },
    },
  },
  words: {
    ...words.standing,
    ...northpeakPerkWords(today),
    ...words.referrals,
    ...northpeakSurveyWords(today),
    ...words.boards,
  },
  accounts: northpeakAccounts(today),
  perks: northpeakPerks(today),
  referrals: northpeakReferrals(today),
  surveys: northpeakSurveys(today),
  boards: northpeakBoards(today),
});
