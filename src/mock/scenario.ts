import type {
  Claim,
  ClaimDetail,
  Claims,
  Ladder,
  Money,
  PerkDetail,
  Perks,
  Problem,
  Referral,
  ReferralCampaign,
  ReferralCheck,
  ReferralDetail,
  Referrals,
  Session,
  Standing,
  Leaderboard,
  Leaderboards,
  Survey,
  SurveyDraft,
  SurveyResponse,
  Surveys,
  Visibility,
} from '../contract/index.ts';
import type { Memory } from './memory.ts';

export type Language = 'en' | 'es' | 'tr' | 'ar';

/** What a scenario is told in: a language, and the day on which it is read. */
export interface Setting {
  readonly language: Language;
  /** A text in the reader's language. */
  readonly say: (en: string, es: string, tr: string) => string;
  /** A day of the pictures' year, moved by whole years so that year ends stay year ends. */
  readonly day: (date: string) => string;
  /** When the figures were computed: today at 14:02. */
  readonly asOf: string;
}

/** An answer that is no reply: a problem, with what the transport needs to know. */
export class Refusal {
  readonly problem: Problem & { status: number };
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem & { status: number }, headers: Readonly<Record<string, string>> = {}) {
    this.problem = problem;
    this.headers = headers;
  }
}

/** A body that breaks the contract on purpose. */
export class Raw {
  readonly body: unknown;

  constructor(body: unknown) {
    this.body = body;
  }
}

export type Reply<Body> = Body | Refusal | Raw;

/** What a request says beyond its route. */
export interface Asked {
  /** Parameters of path and query. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Of a write. */
  readonly body: unknown;
  readonly key: string;
  /** What was done here before: a write adds to it. */
  readonly memory: Memory;
}

/** How a scenario answers a route; without `asked` as an example, which nothing is remembered of. */
export type Tell<Body> = (setting: Setting, asked?: Asked) => Reply<Body>;

/** A named situation as contract data. A route left out is not served. */
export interface Scenario {
  /** One sentence for people who choose it from a list. */
  readonly about: string;
  /** Other than English, Spanish and Turkish. */
  readonly languages?: readonly Language[];
  /** Version that the answer claims; 1 unless said. */
  readonly contract?: string;
  /** Milliseconds before the answer; `Infinity` never answers. */
  readonly delay?: number;
  /** Too much of it to be an example in documents. */
  readonly bulky?: true;
  readonly session?: Tell<Session>;
  readonly standing?: Tell<Standing>;
  readonly ladder?: Tell<Ladder>;
  readonly perks?: Tell<Perks>;
  readonly perk?: Tell<PerkDetail>;
  readonly claims?: Tell<Claims>;
  readonly claim?: Tell<ClaimDetail>;
  readonly claimPerk?: Tell<Claim>;
  readonly cancelClaim?: Tell<Claim>;
  readonly approveClaim?: Tell<Claim>;
  readonly declineClaim?: Tell<Claim>;
  readonly referralCampaign?: Tell<ReferralCampaign>;
  readonly referrals?: Tell<Referrals>;
  readonly referral?: Tell<ReferralDetail>;
  readonly checkReferral?: Tell<ReferralCheck>;
  readonly survey?: Tell<Survey>;
  readonly surveys?: Tell<Surveys>;
  readonly saveDraft?: Tell<SurveyDraft>;
  readonly respond?: Tell<SurveyResponse>;
  readonly leaderboard?: Tell<Leaderboard>;
  readonly leaderboards?: Tell<Leaderboards>;
  readonly setVisibility?: Tell<{ readonly visibility: Visibility }>;
  readonly refer?: Tell<Referral>;
  readonly withdrawReferral?: Tell<Referral>;
  readonly forgetReferral?: Tell<Referral>;
}

export const scenarioLanguages: readonly Language[] = ['en', 'es', 'tr'];

/** The day of the pictures. */
export const pictureDay = '2026-11-21';

export const setting = (language: Language, today: string = pictureDay): Setting => {
  const years = Number(today.slice(0, 4)) - Number(pictureDay.slice(0, 4));
  return {
    language,
    say: (en, es, tr) => ({ en, es, tr, ar: en })[language],
    day: (date) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`,
    asOf: `${today}T14:02:00+01:00`,
  };
};

/** Whole euros, as the contract wants them: in cents. */
export const euros = (amount: number): Money => ({ amount: amount * 100, currency: 'EUR' });

/** A date as a backend writes it into a sentence. */
export const spelled = ({ language, say }: Setting, date: string): string => {
  const at = new Date(`${date}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    at.toLocaleDateString(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });
  const weekday = part({ weekday: 'short' });
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' });
  return say(`${weekday} ${day}`, `${weekday}, ${day}`, `${day} ${weekday}`);
};
