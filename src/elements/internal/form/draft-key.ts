/**
 * The key of a draft in the storage of this browser: `id` names the perk, the claim, the reward, the order, the referral
 * campaign (empty for the default one), the referral with its task, the survey, or the challenge. Another key would lose what
 * people have typed.
 */
export const draftKey = (
  form: 'claim' | 'decline' | 'decline-order' | 'redeem' | 'refer' | 'task' | 'survey' | 'challenge',
  id: string,
): string => `${form}:${id}`;
