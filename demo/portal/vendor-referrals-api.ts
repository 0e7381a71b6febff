import { fetchJson, fetchList, fetchAs } from './fetch-json.ts';
import { fetchToken } from './vendor-api.ts';

/** A referral as the vendor sees it. */
export interface VendorReferral {
  readonly id: string;
  readonly company: string;
  readonly domain: string;
  /** Who referred it. */
  readonly sender: string;
  readonly status: string;
  /** Where it may go next. */
  readonly moves: readonly string[];
  /** What a reviewer finds: `company_taken`, `member`, `referred_before`. */
  readonly seen: readonly string[];
  readonly canPay: boolean;
  readonly canRefund: boolean;
}

export const listReferrals = (member: string): Promise<readonly VendorReferral[]> =>
  fetchList('referrals', member);

const referralPath = (referral: string, deed: string): string =>
  `/demo/referrals/${encodeURIComponent(referral)}/${deed}`;

export const moveReferral = (member: string, referral: string, to: string): Promise<VendorReferral> =>
  fetchJson(referralPath(referral, 'move'), { member, to });

/** Pays the reward out, or takes it back because the order was refunded. */
export const settleReward = (
  member: string,
  referral: string,
  deed: 'pay' | 'refund',
): Promise<VendorReferral> => fetchJson(referralPath(referral, deed), { member });

interface ShareCampaign {
  readonly share?: { readonly code?: string };
}

/** The code that this member passes on, by the contract itself; none for who has no link to share. */
export const fetchShareCode = async (member: string): Promise<string | undefined> => {
  const campaign = await fetchAs<ShareCampaign>(await fetchToken(member), '/referral-campaign', {});
  return campaign.share?.code;
};

/** A company comes by the link that somebody had passed on. */
export const addLinkReferral = (
  member: string,
  arrival: { readonly code: string; readonly company: string; readonly domain: string },
): Promise<unknown> => fetchJson('/demo/referrals/arrive', { member, ...arrival });
