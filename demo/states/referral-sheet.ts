import type { LaurelReferralForm } from 'laurel-widgets';
import { dialogs, referralGallery } from './referral-gallery.ts';
import { around, only, pageLinks, sections } from './sheet.ts';

const query = new URLSearchParams(location.search);

const form = (): LaurelReferralForm => {
  const element = document.createElement('laurel-referral-form');
  if (only) element.referral = query.get('referral');
  return element;
};

/** The referral form in every state, and the way into the dialogs of its referrals. */
export const referralSheet = (): HTMLElement[] => {
  const shown = sections(referralGallery, 'referrals', form);
  if (only) return shown;
  return [
    pageLinks('Referrals', dialogs),
    ...shown,
    around('referrals', form, 'referralCampaign', 'demo:referrals/referral-campaign'),
  ];
};
