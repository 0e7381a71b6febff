import type { Day } from '../rules/calendar.ts';
import { halyardBoardWords } from './board-words.ts';
import { halyardBoards } from './halyard-boards.ts';
import { halyardPerkWords } from './halyard-perk-words.ts';
import { halyardPerks } from './halyard-perks.ts';
import { halyardReferrals, halyardReferralWords } from './halyard-referrals.ts';
import { members, type ProgramSeed } from './program-seed.ts';
import { halyardSurveys, halyardSurveyWords } from './halyard-surveys.ts';
import { servedBoards, servedPerks, servedSharing, servedSurveys } from './served.ts';

/** A club of perks alone: membership and nothing to climb, so it serves neither standing nor tiers. */
export const halyard = (today: Day): ProgramSeed => ({
  tenant: {
    tenant: 'halyard',
    vendor: 'Halyard Mail',
    program: 'Halyard Friends',
    time_zone: 'America/New_York',
    currency: 'USD',
    tone: 'warm',
    served: ['session', ...servedPerks, ...servedSharing, ...servedSurveys, ...servedBoards],
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
    ...halyardReferralWords,
    ...halyardSurveyWords(today),
    ...halyardBoardWords,
  },
  accounts: [
    {
      account: 'brightside',
      name: 'Brightside Studio',
      plan: 'perks',
      mail: 'brightside.example',
      members: members(['maya', 'Maya Ortiz', 'admin'], ['leo', 'Leo Grant', 'viewer']),
    },
  ],
  perks: halyardPerks(today),
  referrals: halyardReferrals(today),
  surveys: halyardSurveys(today),
  boards: halyardBoards(today),
});
