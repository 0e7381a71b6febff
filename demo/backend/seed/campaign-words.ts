import type { Words } from './program-seed.ts';

/** Words by campaign: `title` of `partners` becomes `campaign.partners.title`. */
export const wordsOfCampaign = (campaign: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [`campaign.${campaign}.${key}`, said]));
