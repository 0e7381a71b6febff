import { buyerSession } from '../fixtures/member-perks.ts';
import type { ReferralStore } from '../routes/referral-store.ts';
import { campaign } from '../fixtures/referral-campaign.ts';
import { arabicReferrals } from '../fixtures/referrals-arabic.ts';
import { allFieldsReferrals } from '../fixtures/referrals-fields.ts';
import { ladderReferrals } from '../fixtures/referrals-reward-ladder.ts';
import { malformedCampaign, malformedItems, malformedReferrals } from '../fixtures/referrals-malformed.ts';
import { everyStatus } from '../fixtures/referrals-states.ts';
import { openReferrals, summitReferrals } from '../fixtures/referrals-open.ts';
import { referralRoutes } from '../routes/referrals.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { activeViewer, memberAdmin } from '../fixtures/summit-program.ts';

// Referrals as different people of Tekin Lojistik meet them.

const referralScenario = (about: string, open: (setting: ScenarioContext) => ReferralStore): Scenario => ({
  about,
  session: buyerSession,
  ...referralRoutes(open),
});

export const referralScenarios = {
  referrals: referralScenario(
    'Referrals by link and by introduction, four of them under way',
    summitReferrals,
  ),
  'referrals-share': referralScenario('Referrals by link alone', (setting) => {
    const { fields: _, ...rest } = campaign(setting);
    return { campaign: rest, items: openReferrals(setting), counts: true };
  }),
  'referrals-contact': referralScenario('Referrals by introduction alone', (setting) => {
    const { share: _, ...rest } = campaign(setting);
    return { campaign: rest, items: openReferrals(setting), counts: true };
  }),
  'referrals-fields': referralScenario('A form with every kind of field', allFieldsReferrals),
  'referrals-ladder': referralScenario(
    'More for more referrals, two texts, a limit with some left',
    ladderReferrals,
  ),
  'referrals-empty': referralScenario('Nothing referred yet', (setting) => ({
    campaign: campaign(setting),
    items: [],
  })),
  'referrals-states': referralScenario('A referral in every status, three on a page', everyStatus),
  'referrals-limit': referralScenario('The limit of referrals is reached', (setting) => ({
    campaign: { ...campaign(setting), limit: { left: 0, of: 5, resetsAt: setting.day('2026-12-01') } },
    items: openReferrals(setting),
  })),
  'referrals-viewer': referralScenario('A viewer, who may not refer', (setting) => ({
    campaign: {
      ...campaign(setting),
      viewer: { ...activeViewer(setting), may: [{ action: 'refer', allowed: false, ask: memberAdmin }] },
    },
    items: openReferrals(setting).map(({ may: _, ...row }) => row),
  })),
  'referrals-arabic': {
    ...referralScenario('Referrals in Arabic', arabicReferrals),
    languages: ['ar'],
  },
  'referrals-rough': {
    ...referralScenario('Referrals that are strange, unsafe or unreadable', (setting) => ({
      campaign: campaign(setting),
      items: malformedItems(setting),
      check: { answer: 'perhaps' },
    })),
    referralCampaign: malformedCampaign,
    referrals: malformedReferrals,
  },
} satisfies Record<string, Scenario>;
