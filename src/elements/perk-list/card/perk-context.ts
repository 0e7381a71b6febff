import type { Permission } from '../../../contract/core/permission.ts';
import type { Perk } from '../../../contract/perks.ts';
import type { words as english } from '../../../locales/en/perk-list.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** What the buttons of a card do. */
export interface PerkActions {
  readonly claim: (perk: Perk) => void;
  readonly showClaim: (claim: string) => void;
  readonly showEntries: (perk: Perk) => void;
  readonly copyCode: (perk: Perk) => void;
}

/** Draws the terms that few perks have. */
export interface CardTerms {
  /** Changes with its words. */
  readonly lang: string;
  /** Below the fact of a card. */
  cardTerms(perk: Perk, words: Localizer<typeof english>, now: string): Renderable;
}

/** What all parts of a card need besides the perk. */
export interface PerkContext {
  readonly words: Localizer<typeof english>;
  readonly actions: PerkActions;
  /** When the list was read, as an RFC 3339 instant: dates near it are shown without a year. */
  readonly now: string;
  /** Whether this role may claim, and whom to ask instead. */
  readonly claimPermission: Permission | undefined;
  /** The perk whose code was copied last. */
  readonly copiedPerkId: string | undefined;
  /** What draws the terms that few perks have, once it has loaded. */
  readonly terms: CardTerms | undefined;
}
