import type { FormField, FormValues } from '../../contract/forms.ts';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { LocalText } from '../../contract/core/scalars.ts';
import { formatFigure, isVisible } from '../internal/i18n/figures.ts';
import { plainText } from '../internal/i18n/local-text.ts';
import type { IntroductionContext } from './messages.ts';

/** Names of the fields that stand beside the campaign's own. They start with a space, so that no field of a backend has them. */
export const consentField = ' consent';
const rewardField = ' reward';

type ReferralRewardOption = NonNullable<NonNullable<ReferralCampaign['rewards']>['options']>[number];

/** A reward in one line: "€500 credit, when they become a customer". */
const optionLabel = (
  { value, text, when }: ReferralRewardOption,
  { words }: IntroductionContext,
): LocalText => {
  const isHidden = value !== undefined && !isVisible(value);
  if (!isVisible(value) && text !== undefined && when === undefined) return text;
  const amount = isVisible(value) ? formatFigure(value, words.locale) : '';
  const named = text === undefined ? (isHidden ? words.text('hidden') : '') : plainText(text);
  const reward = [amount, named].filter(Boolean).join(' ');
  return [reward, when === undefined ? '' : plainText(when)].filter(Boolean).join(', ');
};

/** The choice between rewards; none is chosen in advance unless there is one. */
const rewardChoice = ({ rewards }: ReferralCampaign, context: IntroductionContext): FormField[] => {
  const options = (rewards?.options ?? []).flatMap((option) => {
    const label = optionLabel(option, context);
    return label === '' ? [] : [{ value: option.id, label }];
  });
  const [first, ...others] = options;
  if (!first) return [];
  return [
    {
      name: rewardField,
      type: 'radio',
      label: context.words.text('chooseReward'),
      required: true,
      options,
      ...(others.length === 0 && { value: first.value }),
    },
  ];
};

const consentBox = ({ consent }: ReferralCampaign): FormField[] => {
  if (!consent) return [];
  const { text, more } = consent;
  const box: FormField = { name: consentField, type: 'checkbox', label: text, required: true };
  return [more === undefined ? box : { ...box, help: more }];
};

/** The fields of a campaign, then the choice of a reward, and the consent box last; the box is never checked in advance. */
export const fieldsWithConsent = (
  campaign: ReferralCampaign,
  context: IntroductionContext,
): (FormField | null)[] => [
  ...(campaign.fields ?? []),
  ...rewardChoice(campaign, context),
  ...consentBox(campaign),
];

/** What `refer` sends of a filled form, apart from the campaign's name. */
export const referralBody = (
  all: FormValues,
): { readonly values: FormValues; readonly consent?: true; readonly reward?: string } => {
  const { [consentField]: consent, [rewardField]: reward, ...values } = all;
  return {
    values,
    ...(consent && { consent: true }),
    ...(typeof reward === 'string' && { reward }),
  };
};

/** The field of the form that an error of the backend is about. */
export const formPath = (path: string): string =>
  path === 'consent' ? consentField : path === 'reward' ? rewardField : path;
