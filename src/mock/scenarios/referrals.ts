import { buyerSession } from '../fixtures/session.ts';
import type { ReferralStore } from '../stores.ts';
import { campaign } from '../fixtures/referral-campaign.ts';
import { arabicReferrals } from '../fixtures/referrals-arabic.ts';
import { allFieldsReferrals } from '../fixtures/referrals-fields.ts';
import { ladderReferrals } from '../fixtures/referrals-reward-ladder.ts';
import {
  malformedCampaign,
  malformedReferralRows,
  malformedReferrals,
} from '../fixtures/referrals-malformed.ts';
import { taskReferrals } from '../fixtures/referrals-tasks.ts';
import { capReferrals, severalReferrals } from '../fixtures/referrals-campaigns.ts';
import { everyStatus } from '../fixtures/referrals-states.ts';
import { openReferrals, summitReferrals } from '../fixtures/referrals-open.ts';
import { referralRoutes } from '../routes/referrals.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { activeViewer, memberAdmin } from '../fixtures/summit-program.ts';

// Referrals, as different roles of Tekin Lojistik see them.

const referralScenario = (
  about: string,
  createStore: (context: ScenarioContext) => ReferralStore,
): Scenario => ({
  about,
  session: buyerSession,
  ...referralRoutes(createStore),
});

export const referralScenarios = {
  referrals: referralScenario(
    'Referrals by link and by introduction, four of them under way',
    summitReferrals,
  ),
  'referrals-share': referralScenario('Referrals by link alone', (context) => {
    const { fields: _, ...rest } = campaign(context);
    return { campaign: rest, items: openReferrals(context), counts: true };
  }),
  'referrals-contact': referralScenario('Referrals by introduction alone', (context) => {
    const { share: _, ...rest } = campaign(context);
    return { campaign: rest, items: openReferrals(context), counts: true };
  }),
  'referrals-fields': referralScenario('A form with every kind of field', allFieldsReferrals),
  'referrals-ladder': referralScenario(
    'More for more referrals, two texts, a limit with some left',
    ladderReferrals,
  ),
  'referrals-cap': referralScenario(
    'The most that can be earned, a choice of rewards, and figures of the link',
    capReferrals,
  ),
  'referrals-several': referralScenario('Several companies in one go', severalReferrals),
  'referrals-tasks': referralScenario('Referrals that wait for an answer of the member', taskReferrals),
  'referrals-empty': referralScenario('Nothing referred yet', (context) => ({
    campaign: campaign(context),
    items: [],
  })),
  'referrals-states': referralScenario('A referral in every status, three on a page', everyStatus),
  'referrals-limit': referralScenario('The limit of referrals is reached', (context) => ({
    campaign: { ...campaign(context), limit: { left: 0, of: 5, resetsAt: context.day('2026-12-01') } },
    items: openReferrals(context),
  })),
  'referrals-viewer': referralScenario('A viewer, who may not refer', (context) => ({
    campaign: {
      ...campaign(context),
      viewer: { ...activeViewer(context), may: [{ action: 'refer', allowed: false, ask: memberAdmin }] },
    },
    items: openReferrals(context).map(({ may: _, ...row }) => row),
  })),
  'referrals-arabic': {
    ...referralScenario('Referrals in Arabic', arabicReferrals),
    languages: ['ar'],
  },
  'referrals-rough': {
    ...referralScenario('Referrals that are strange, unsafe or unreadable', (context) => ({
      campaign: campaign(context),
      items: malformedReferralRows(context),
      check: { answer: 'perhaps' },
    })),
    referralCampaign: malformedCampaign,
    referrals: malformedReferrals,
  },
} satisfies Record<string, Scenario>;
