import type { Claim } from '../../../contract/claims.ts';
import type { words as listWords } from '../../../locales/en/perk-list.ts';
import type { DialogView } from '../../internal/ui/dialog.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { WidgetContext } from '../../internal/states/widget-context.ts';
import type { PerkTermsView } from '../card/perk-terms.ts';
import type { ClaimMessages } from './messages.ts';

/** The part of the dialog's view that a panel fills; `ClaimDialog` adds the rest. */
export type ClaimDialogContent = Pick<DialogView, 'eyebrow' | 'title' | 'body' | 'footer'>;

/** The panels of the dialog: the form of a claim, a claim, the entries of a draw. */
export type ClaimPanel = 'form' | 'claim' | 'entries';

/** What the panels of the dialog share, and how one panel leads to another. */
export interface ClaimContext extends WidgetContext<ClaimMessages> {
  /** The messages of the list: names of kinds and statuses. */
  readonly listWords: Localizer<typeof listWords>;
  /** Draws what few perks have: a choice, sessions, a waiting list. */
  readonly terms: PerkTermsView;
  /** Opens the form of another perk, of which only the id and a title are known. */
  openPerk(id: string, title: string): void;
  /** Opens a claim; `known` is shown until the claim is read, `note` above it. */
  showClaim(id: string, known?: Claim, note?: string): void;
  /** Whether the dialog is open at this panel. */
  isShowing(panel: ClaimPanel): boolean;
  /** Opens the dialog at this panel again, for an outcome that must not be missed. */
  bringToFront(panel: ClaimPanel): void;
  /** Focuses the title, since the focused element is gone, and announces a text to screen readers. */
  focusTitle(announcement: string): void;
  close(): void;
}
