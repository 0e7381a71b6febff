import type { FormField, FormValues } from '../../contract/forms.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import { fieldsWithConsent } from './referral-fields.ts';
import type { IntroductionContext } from './messages.ts';
import type { CompanyRow } from './company-rows.ts';

/** The field whose answer is a company's name. */
const nameField = 'company';

/** The field that each company of a list answers: its web address. Undefined where the form has none. */
export const companyField = ({ fields = [], checks }: ReferralCampaign): FormField | undefined =>
  fields.find(
    (field): field is FormField =>
      field !== null && (checks === undefined ? field.type === 'url' : field.name === checks),
  );

/** What is asked once for all companies: what is required, and what decides whether that is shown. A field that can't be read stays. */
export const sharedFields = (
  campaign: ReferralCampaign,
  context: IntroductionContext,
): (FormField | null)[] => {
  const own = companyField(campaign)?.name;
  const all = fieldsWithConsent(campaign, context);
  const deciding = new Set(
    all.flatMap((field) => (field?.required && field.showIf ? [field.showIf.field] : [])),
  );
  return all.filter(
    (field) =>
      field === null ||
      (field.name !== own &&
        field.name !== nameField &&
        (field.required === true || deciding.has(field.name))),
  );
};

/** The answers about one company: its address and its name, where the form asks for it. */
export const companyValues = (campaign: ReferralCampaign, { domain, name }: CompanyRow): FormValues => {
  const field = companyField(campaign);
  if (!field) return {};
  const named = campaign.fields?.find((one) => one?.name === nameField);
  // A name that is required and was not given is the domain, as people call a company that they know by its address.
  const company = name ?? (named?.required ? domain : undefined);
  return {
    [field.name]: field.type === 'url' ? `https://${domain}` : domain,
    ...(named && named.name !== field.name && company !== undefined && { [nameField]: company }),
  };
};
