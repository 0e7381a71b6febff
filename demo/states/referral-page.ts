import type { LaurelReferralForm } from 'laurel-widgets';
import { referralDialogs, referralGroups } from './referral-scenario-groups.ts';
import { edgeCaseSection, onlyScenario, dialogLinks, scenarioSections } from './scenario-sections.ts';

const query = new URLSearchParams(location.search);

const createReferralForm = (): LaurelReferralForm => {
  const element = document.createElement('laurel-referral-form');
  if (onlyScenario) element.referral = query.get('referral');
  return element;
};

/** The referral form in every state, and the way into the dialogs of its referrals. */
export const referralPage = (): HTMLElement[] => {
  const shown = scenarioSections(referralGroups, 'referrals', createReferralForm);
  if (onlyScenario) return shown;
  return [
    dialogLinks('Referrals', referralDialogs),
    ...shown,
    edgeCaseSection('referrals', createReferralForm, 'referralCampaign', 'demo:referrals/referral-campaign'),
  ];
};
