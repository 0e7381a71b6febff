import type { Translation } from './translation.ts';

/** All groups of English words, as they are typed: their placeholders can be read from the types. */
interface EnglishWords {
  readonly tierBadge: typeof import('./en/tier-badge.ts').words;
  readonly tierStatus: typeof import('./en/tier-status.ts').words;
  readonly ladder: typeof import('./en/ladder.ts').words;
  readonly perkList: typeof import('./en/perk-list.ts').words;
  readonly referralForm: typeof import('./en/referral-form.ts').words;
  readonly survey: typeof import('./en/survey.ts').words;
  readonly leaderboard: typeof import('./en/leaderboard.ts').words;
  readonly claim: typeof import('./en/claim.ts').words;
  readonly form: typeof import('./en/form.ts').words;
  readonly membership: typeof import('./en/membership.ts').words;
  readonly perkTerms: typeof import('./en/perk-terms.ts').words;
  readonly referralFigures: typeof import('./en/referral-figures.ts').words;
  readonly referralIntroduction: typeof import('./en/referral-introduction.ts').words;
  readonly referralSeveral: typeof import('./en/referral-several.ts').words;
  readonly referralTasks: typeof import('./en/referral-tasks.ts').words;
  readonly standingDetails: typeof import('./en/standing-details.ts').words;
  readonly surveyResponse: typeof import('./en/survey-response.ts').words;
  readonly surveyInputs: typeof import('./en/survey-inputs.ts').words;
  readonly longList: typeof import('./en/long-list.ts').words;
  readonly wallet: typeof import('./en/wallet.ts').words;
  readonly walletLedger: typeof import('./en/wallet-ledger.ts').words;
  readonly challengeList: typeof import('./en/challenge-list.ts').words;
  readonly rewardList: typeof import('./en/reward-list.ts').words;
  readonly walletDownload: typeof import('./en/wallet-download.ts').words;
  readonly challengeSubmission: typeof import('./en/challenge-submission.ts').words;
  readonly fileUpload: typeof import('./en/file-upload.ts').words;
  readonly rewardOrder: typeof import('./en/reward-order.ts').words;
}

/** A whole language: every group with every key. */
export type AllWords = { readonly [Group in keyof EnglishWords]: Translation<EnglishWords[Group]> };

/** Some words of some groups. */
export type SomeWords = {
  readonly [Group in keyof AllWords]?: { readonly [Key in keyof AllWords[Group]]?: AllWords[Group][Key] };
};

/** The names in a text's `{placeholders}`; `never` where it has none. */
type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** Whether a text is read only when the page runs: a choice, or a text that is no literal. */
type IsReadLater<Text> = string extends Text
  ? true
  : Text extends `${string},${string}{${string}`
    ? true
    : false;

/** `Text` if the English fills all its placeholders, otherwise a type that names one that is never filled. */
type CheckedText<Text, English> =
  IsReadLater<Text> extends true
    ? Text
    : [Exclude<Placeholders<Text>, Placeholders<English>>] extends [never]
      ? Text
      : `No placeholder {${Exclude<Placeholders<Text>, Placeholders<English>> & string}} here`;

/** The texts of an English message, in all its forms. */
type TextsOf<English> = English extends string ? English : English[keyof English] | '{n}';

type CheckedMessage<Words, English> = Words extends string
  ? CheckedText<Words, TextsOf<English>>
  : { readonly [Form in keyof Words]: CheckedText<Words[Form], TextsOf<English>> };

/** `Words`, held to the placeholders of the English. */
export type CheckedWords<Words> = {
  readonly [Group in keyof Words]: Group extends keyof EnglishWords
    ? {
        readonly [Key in keyof Words[Group]]: Key extends keyof EnglishWords[Group]
          ? CheckedMessage<Words[Group][Key], EnglishWords[Group][Key]>
          : never;
      }
    : never;
};
