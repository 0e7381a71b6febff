import type { FormField } from '../../contract/forms.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';

/** Name of the consent box. It starts with a space, so that no field of a backend has it. */
export const consentField = ' consent';

/** The fields of a campaign with the consent box last; the box is never checked in advance. */
export const fieldsWithConsent = ({ fields = [], consent }: ReferralCampaign): (FormField | null)[] => {
  if (!consent) return fields;
  const { text, more } = consent;
  const box: FormField = { name: consentField, type: 'checkbox', label: text, required: true };
  return [...fields, more === undefined ? box : { ...box, help: more }];
};
