import type { Day } from '../../calendar-dates.ts';
import words from '../words/halyard.json' with { type: 'json' };
import { halyardBoards } from './halyard-boards.ts';
import { halyardPerkWords } from '../words/halyard-perks.ts';
import { halyardPerks } from './halyard-perks.ts';
import { halyardReferrals } from './halyard-referrals.ts';
import { memberSeeds, type ProgramSeed } from './program-seed.ts';
import { halyardSurveys, halyardSurveyWords } from './halyard-surveys.ts';
import { introductionRouteIds, servedRoutesExcept, tierRouteIds } from './served-routes.ts';

/** The programme type of perks alone: no tiers, so it serves neither `standing` nor `ladder`. */
export const halyard = (today: Day): ProgramSeed => ({
  tenant: {
    tenant: 'halyard',
    vendor: 'Halyard Mail',
    program: 'Halyard Friends',
    time_zone: 'America/New_York',
    currency: 'USD',
    tone: 'warm',
    served: servedRoutesExcept(...tierRouteIds, ...introductionRouteIds),
    privacy_notice: 'https://halyard.example/privacy',
    contact_name: 'June Park',
    contact_href: 'mailto:june.park@halyard.example',
  },
  orderPrefix: 'HF',
  tiers: [],
  plans: {
    perks: { period: { kind: 'lifetime' }, graceMonths: 0, riskMonths: 0, upgrade: 'at_once', tiers: {} },
  },
  words: {
    ...halyardPerkWords(today),
    ...words.referrals,
    ...halyardSurveyWords(today),
    ...words.boards,
  },
  accounts: [
    {
      account: 'brightside',
      name: 'Brightside Studio',
      plan: 'perks',
      mail: 'brightside.example',
      members: memberSeeds(['maya', 'Maya Ortiz', 'admin'], ['leo', 'Leo Grant', 'viewer']),
    },
  ],
  perks: halyardPerks(today),
  referrals: halyardReferrals(today),
  surveys: halyardSurveys(today),
  boards: halyardBoards(today),
});
