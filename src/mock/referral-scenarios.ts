import { buyerSession } from './perks-of-tekin.ts';
import type { Pipeline } from './referral-book.ts';
import { campaign } from './referral-campaign.ts';
import { arabicReferrals } from './referrals-arabic.ts';
import { fieldsReferrals } from './referrals-fields.ts';
import { ladderReferrals } from './referrals-ladder.ts';
import { strangeCampaign, strangeItems, strangeReferrals } from './referrals-rough.ts';
import { everyStatus } from './referrals-states.ts';
import { items, summitReferrals } from './referrals-summit.ts';
import { referring } from './referrals.ts';
import type { Scenario, Setting } from './scenario.ts';
import { activeViewer, admin } from './summit.ts';

// Referrals as different people of Tekin Lojistik meet them.

const scene = (about: string, open: (setting: Setting) => Pipeline): Scenario => ({
  about,
  session: buyerSession,
  ...referring(open),
});

export const referralScenarios = {
  referrals: scene('Referrals by link and by introduction, four of them under way', summitReferrals),
  'referrals-share': scene('Referrals by link alone', (setting) => {
    const { fields: _, ...rest } = campaign(setting);
    return { campaign: rest, items: items(setting), counts: true };
  }),
  'referrals-contact': scene('Referrals by introduction alone', (setting) => {
    const { share: _, ...rest } = campaign(setting);
    return { campaign: rest, items: items(setting), counts: true };
  }),
  'referrals-fields': scene('A form with every kind of field', fieldsReferrals),
  'referrals-ladder': scene('More for more referrals, two texts, a limit with some left', ladderReferrals),
  'referrals-empty': scene('Nothing referred yet', (setting) => ({ campaign: campaign(setting), items: [] })),
  'referrals-states': scene('A referral in every status, three on a page', everyStatus),
  'referrals-limit': scene('The limit of referrals is reached', (setting) => ({
    campaign: { ...campaign(setting), limit: { left: 0, of: 5, resetsAt: setting.day('2026-12-01') } },
    items: items(setting),
  })),
  'referrals-viewer': scene('A viewer, who may not refer', (setting) => ({
    campaign: {
      ...campaign(setting),
      viewer: { ...activeViewer(setting), may: [{ action: 'refer', allowed: false, ask: admin }] },
    },
    items: items(setting).map(({ may: _, ...row }) => row),
  })),
  'referrals-arabic': {
    ...scene('Referrals in Arabic', arabicReferrals),
    languages: ['ar'],
  },
  'referrals-rough': {
    ...scene('Referrals that are strange, unsafe or unreadable', (setting) => ({
      campaign: campaign(setting),
      items: strangeItems(setting),
      check: { answer: 'perhaps' },
    })),
    referralCampaign: strangeCampaign,
    referrals: strangeReferrals,
  },
} satisfies Record<string, Scenario>;
