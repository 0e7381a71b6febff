import type { RequestContext } from '../http/request-context.ts';
import { loadStanding } from '../standing/account-standing.ts';
import { tierRank } from '../standing/tier-rules.ts';

/** Whether the viewer's account has a tier or a higher one. */
export const tierReached = async ({
  tx,
  viewer,
  now,
}: RequestContext): Promise<(tier: string | null) => boolean> => {
  const { rules, placement } = await loadStanding(tx, viewer.account, viewer.program.time_zone, now);
  const held = tierRank(rules, placement.tier);
  return (tier) => tier === null || held >= tierRank(rules, tier);
};
