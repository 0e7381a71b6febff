import type { FormField } from '../../contract/forms.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';

/** No backend has a field of this name. */
export const consentField = ' consent';

/** What is asked, with the box to agree last; it is never ticked beforehand. */
export const fieldsWithConsent = ({ fields = [], consent }: ReferralCampaign): (FormField | null)[] => {
  if (!consent) return fields;
  const { text, more } = consent;
  const box: FormField = { name: consentField, type: 'checkbox', label: text, required: true };
  return [...fields, more === undefined ? box : { ...box, help: more }];
};
