import type { nothing, TemplateResult } from 'lit';
import type { Permission } from '../../contract/membership.ts';
import type { Perk } from '../../contract/perk.ts';
import type { words as english } from '../../locales/perk-list/en.ts';
import type { Words } from '../shared/words.ts';

export type Drawn = TemplateResult | typeof nothing;

/** What people do with a perk besides following a link. */
export interface Deeds {
  readonly claim: (perk: Perk) => void;
  readonly show: (claim: string) => void;
  readonly entries: (perk: Perk) => void;
  readonly copy: (perk: Perk) => void;
}

/** What every region of a card needs to tell its perk. */
export interface Telling {
  readonly words: Words<typeof english>;
  readonly deeds: Deeds;
  /** When the list was read: days near it need no year. */
  readonly now: string;
  /** Whether this role may claim, and whom to ask instead. */
  readonly claim: Permission | undefined;
  /** The perk whose code was copied last. */
  readonly copied: string | undefined;
}
