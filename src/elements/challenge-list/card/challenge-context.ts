import type { Challenge } from '../../../contract/challenges.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { ChallengeListMessages } from '../messages.ts';

/** What the buttons of a card do. */
export interface ChallengeActions {
  /** Opens the form of the challenge, or sends it where it has none. */
  readonly submit: (challenge: Challenge) => void;
  /** Shows what was sent for it. */
  readonly showSent: (challenge: Challenge) => void;
}

/** What a card says of its challenge since somebody sent it by the button alone. */
export interface CardNotice {
  readonly text: string;
  /** Whether it was refused, or has no answer. */
  readonly failed: boolean;
}

/** Where the press on a card's button has got to. */
export interface CardProgress {
  /** Id of the challenge whose button waits. */
  readonly busyId?: string | undefined;
  /** What it waits for: its form, or the answer. */
  readonly busyWith?: 'opening' | 'sending' | undefined;
  /** Id of a challenge → what is said of it. */
  readonly notices?: ReadonlyMap<string, CardNotice>;
}

/** What all parts of a card need besides the challenge. */
export interface ChallengeContext {
  readonly words: Localizer<ChallengeListMessages>;
  readonly actions: ChallengeActions;
  /** When the list was read, as an RFC 3339 instant: dates near it are shown without a year. */
  readonly now: string;
  /** Whether this role may send, and whom to ask instead. */
  readonly submitPermission: Permission | undefined;
  readonly progress: CardProgress;
}
