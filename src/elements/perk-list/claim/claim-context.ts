import type { Claim } from '../../../contract/claims.ts';
import type { words as listWords } from '../../../locales/en/perk-list.ts';
import type { DialogView } from '../../internal/ui/dialog.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { WidgetContext } from '../../internal/states/widget-context.ts';
import type { ClaimMessages } from './messages.ts';

/** What the dialog shows at a time; the rest of its frame is the desk's. */
export type ClaimDialogContent = Pick<DialogView, 'eyebrow' | 'title' | 'body' | 'footer'>;

/** What a dialog may be about. */
export type ClaimPanel = 'form' | 'claim' | 'entries';

/** What the parts of the dialog have in common, and how one leads to another. */
export interface ClaimContext extends WidgetContext<ClaimMessages> {
  /** Words that the cards have, too: kinds, states. */
  readonly listWords: Localizer<typeof listWords>;
  /** Shows the form of another perk, of which only its id and what it is called here are known. */
  openPerk(id: string, title: string): void;
  /** Shows a claim; `known` is what is known of it already, `note` what is to be said first. */
  showClaim(id: string, known?: Claim, note?: string): void;
  /** Whether people see this part now. */
  isShowing(part: ClaimPanel): boolean;
  /** Shows it again, since there is something to tell that must not be missed. */
  bringToFront(part: ClaimPanel): void;
  /** Begins at the title again, since what was in focus is gone; `said` is told to those who hear. */
  focusTitle(said: string): void;
  close(): void;
}
