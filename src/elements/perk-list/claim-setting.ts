import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Claim } from '../../contract/claim.ts';
import type { words as listWords } from '../../locales/perk-list/en.ts';
import type { DialogView } from '../shared/dialog.ts';
import type { Words } from '../shared/words.ts';
import type { ClaimWords } from './claim-vocabulary.ts';

export type Drawn = TemplateResult | string | typeof nothing;

/** What the dialog shows at a time; the rest of its frame is the desk's. */
export type Scene = Pick<DialogView, 'above' | 'title' | 'body' | 'foot'>;

/** What a dialog may be about. */
export type Part = 'form' | 'claim' | 'entries';

/** What the parts of the dialog have in common, and how one leads to another. */
export interface ClaimSetting {
  readonly host: LitElement;
  readonly tag: () => string;
  readonly words: Words<ClaimWords>;
  /** Words that the cards have, too: kinds, states. */
  readonly list: Words<typeof listWords>;
  /** Shows the form of another perk, of which only its id and what it is called here are known. */
  openPerk(id: string, title: string): void;
  /** Shows a claim; `known` is what is known of it already, `note` what is to be said first. */
  showClaim(id: string, known?: Claim, note?: string): void;
  /** Whether people see this part now. */
  isShown(part: Part): boolean;
  /** Shows it again, since there is something to tell that must not be missed. */
  bring(part: Part): void;
  /** Begins at the title again, since what was in focus is gone; `said` is told to those who hear. */
  turn(said: string): void;
  close(): void;
}
