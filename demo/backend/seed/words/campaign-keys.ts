import type { SeedWords } from '../data/program-seed.ts';

/** Words by campaign: `title` of `partners` becomes `campaign.partners.title`. */
export const campaignWords = (campaign: string, words: SeedWords): SeedWords =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [`campaign.${campaign}.${key}`, said]));
