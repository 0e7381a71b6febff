import { ask, listed, readAs } from './ask.ts';
import { tokenFor } from './vendor.ts';

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
  listed('referrals', member);

const path = (referral: string, deed: string): string =>
  `/demo/referrals/${encodeURIComponent(referral)}/${deed}`;

export const moveReferral = (member: string, referral: string, to: string): Promise<VendorReferral> =>
  ask(path(referral, 'move'), { member, to });

/** Pays the reward out, or takes it back because the order was refunded. */
export const settleReferral = (
  member: string,
  referral: string,
  deed: 'pay' | 'refund',
): Promise<VendorReferral> => ask(path(referral, deed), { member });

interface Campaign {
  readonly share?: { readonly code?: string };
}

/** The code that this member passes on, by the contract itself; none for who has no link to share. */
export const shareCodeOf = async (member: string): Promise<string | undefined> => {
  const campaign = await readAs<Campaign>(await tokenFor(member), '/referral-campaign', {});
  return campaign.share?.code;
};

/** A company comes by the link that somebody had passed on. */
export const arriveBy = (
  member: string,
  arrival: { readonly code: string; readonly company: string; readonly domain: string },
): Promise<unknown> => ask('/demo/referrals/arrive', { member, ...arrival });
