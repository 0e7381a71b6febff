import { fetchJson, fetchList, fetchAs } from './fetch-json.ts';
import { fetchToken } from './vendor-api.ts';

/** A referral as the vendor's console shows it. */
export interface VendorReferral {
  readonly id: string;
  readonly company: string;
  readonly domain: string;
  /** Who referred it. */
  readonly sender: string;
  readonly status: string;
  /** Statuses that can follow. */
  readonly moves: readonly string[];
  /** What a reviewer finds: `company_taken`, `member`, `referred_before`. */
  readonly seen: readonly string[];
  /** Whether it can come aboard by one deed, and whether that asks what it pays in its first year. */
  readonly canBring: boolean;
  readonly asksBase: boolean;
  /** The day until which its reward is held. */
  readonly heldUntil?: string;
  readonly canPay: boolean;
  readonly canRefund: boolean;
}

export const listReferrals = (member: string): Promise<readonly VendorReferral[]> =>
  fetchList('referrals', member);

const referralPath = (referral: string, action: string): string =>
  `/demo/referrals/${encodeURIComponent(referral)}/${action}`;

export const moveReferral = (member: string, referral: string, to: string): Promise<VendorReferral> =>
  fetchJson(referralPath(referral, 'move'), { member, to });

/** Takes a company aboard, by all steps at once. `base` is what it pays in its first year, in minor units. */
export const bringAboard = (member: string, referral: string, base?: number): Promise<VendorReferral> =>
  fetchJson(referralPath(referral, 'bring'), { member, ...(base !== undefined && { base }) });

/** Pays the reward out, or reverses it because the order was refunded. */
export const settleReward = (
  member: string,
  referral: string,
  action: 'pay' | 'refund',
): Promise<VendorReferral> => fetchJson(referralPath(referral, action), { member });

interface ShareCampaign {
  readonly share?: { readonly code?: string };
}

/** The member's share code, read by the contract itself; undefined for a member without a link to share. */
export const fetchShareCode = async (member: string): Promise<string | undefined> => {
  const campaign = await fetchAs<ShareCampaign>(await fetchToken(member), '/referral-campaign', {});
  return campaign.share?.code;
};

/** A company signs up by a member's link. */
export const addLinkReferral = (
  member: string,
  arrival: { readonly code: string; readonly company: string; readonly domain: string },
): Promise<unknown> => fetchJson('/demo/referrals/arrive', { member, ...arrival });
