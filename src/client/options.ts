import type * as z from 'zod/mini';
import type {
  approveClaim,
  cancelClaim,
  ClaimDetail,
  claimPerk,
  Claims,
  declineClaim,
} from '../contract/claims.ts';
import type { Ladder } from '../contract/ladder.ts';
import type { PerkDetail } from '../contract/perk-detail.ts';
import type { Perks } from '../contract/perks.ts';
import type { ReferralCampaign } from '../contract/referral-campaign.ts';
import type {
  checkReferral,
  forgetReferral,
  refer,
  ReferralDetail,
  Referrals,
  withdrawReferral,
} from '../contract/referrals.ts';
import type { Query, Update, Write } from '../contract/core/route.ts';
import type { Leaderboard, Leaderboards, setVisibility } from '../contract/leaderboards.ts';
import type { respond, saveDraft, Survey, Surveys } from '../contract/surveys.ts';
import type { Session } from '../contract/session.ts';
import type { Standing } from '../contract/standing.ts';

/** Why a token is asked for. */
export interface TokenRequest {
  readonly reason: 'initial' | 'expired' | 'account';
  /** The company that the token must act for, when the page chose one. */
  readonly account?: string;
}

export interface SourceRequest {
  /** BCP 47 tag of the language that people read. */
  readonly lang: string;
  readonly account?: string;
  readonly signal: AbortSignal;
}

/** What a source of a write is given besides. */
export interface WriteRequest<W extends Write> extends SourceRequest {
  readonly id: string;
  readonly body: z.output<W['body']>;
  /** The same for each try of one write: what has seen it must not do it again. */
  readonly key: string;
}

/** A vendor's function that answers one route in the contract's shape, from whatever API it has. */
export type Source<Reply, Request extends SourceRequest = SourceRequest> = {
  answer(request: Request): Reply | Promise<Reply>;
}['answer'];

type QueryRequest<Name extends string> = SourceRequest & { readonly [Key in Name]?: string };
/** What a source of an inquiry is given besides. */
export interface UnkeyedRequest<I extends Query | Update> extends SourceRequest {
  readonly body: z.output<I['body']>;
}

type WriteSource<W extends Write> = Source<z.input<W['reply']>, WriteRequest<W>>;

/** One function per route id. What has no source goes to the endpoint. */
export interface Sources {
  readonly session?: Source<z.input<typeof Session>>;
  readonly standing?: Source<z.input<typeof Standing>>;
  readonly ladder?: Source<z.input<typeof Ladder>>;
  readonly perks?: Source<z.input<typeof Perks>, QueryRequest<'kind' | 'state' | 'cursor'>>;
  readonly perk?: Source<z.input<typeof PerkDetail>, SourceRequest & { readonly id: string }>;
  readonly claims?: Source<z.input<typeof Claims>, QueryRequest<'perk' | 'decide' | 'key' | 'cursor'>>;
  readonly claim?: Source<z.input<typeof ClaimDetail>, SourceRequest & { readonly id: string }>;
  readonly claimPerk?: WriteSource<typeof claimPerk>;
  readonly cancelClaim?: WriteSource<typeof cancelClaim>;
  readonly approveClaim?: WriteSource<typeof approveClaim>;
  readonly declineClaim?: WriteSource<typeof declineClaim>;
  readonly referralCampaign?: Source<z.input<typeof ReferralCampaign>, QueryRequest<'campaign'>>;
  readonly referrals?: Source<z.input<typeof Referrals>, QueryRequest<'status' | 'key' | 'cursor'>>;
  readonly referral?: Source<z.input<typeof ReferralDetail>, SourceRequest & { readonly id: string }>;
  readonly survey?: Source<z.input<typeof Survey>, SourceRequest & { readonly id: string }>;
  readonly surveys?: Source<z.input<typeof Surveys>>;
  readonly saveDraft?: Source<
    z.input<(typeof saveDraft)['reply']>,
    UnkeyedRequest<typeof saveDraft> & { readonly id: string }
  >;
  readonly respond?: WriteSource<typeof respond>;
  readonly leaderboard?: Source<
    z.input<typeof Leaderboard>,
    QueryRequest<'run' | 'cohort' | 'cursor' | 'limit'> & { readonly id: string }
  >;
  readonly leaderboards?: Source<z.input<typeof Leaderboards>>;
  readonly setVisibility?: Source<
    z.input<(typeof setVisibility)['reply']>,
    UnkeyedRequest<typeof setVisibility> & { readonly id: string }
  >;
  readonly checkReferral?: Source<
    z.input<(typeof checkReferral)['reply']>,
    UnkeyedRequest<typeof checkReferral>
  >;
  readonly refer?: WriteSource<typeof refer>;
  readonly withdrawReferral?: WriteSource<typeof withdrawReferral>;
  readonly forgetReferral?: WriteSource<typeof forgetReferral>;
}

/** How a program reaches its backend, and as whom. */
export interface ProgramOptions {
  /** Absolute or relative URL below which the contract's paths are served, or `demo:`. */
  readonly endpoint?: string;
  readonly sources?: Sources;
  /** Bearer identity: returns a short-lived token. Called once at a time. */
  readonly getToken?: (request: TokenRequest) => string | Promise<string>;
  /** Cookie identity. Neither this nor `getToken`: nobody is signed in, and no cookie is sent. */
  readonly credentials?: 'same-origin' | 'include';
  /** With cookies: the header that proves that the page itself asks. */
  readonly csrf?: { readonly header: string; readonly token: () => string };
  /** The company to act for, where a person belongs to several. */
  readonly account?: string;
}
