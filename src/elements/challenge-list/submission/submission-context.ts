import type { Challenge } from '../../../contract/challenges.ts';
import type { DialogView } from '../../internal/ui/dialog.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { WidgetContext } from '../../internal/states/widget-context.ts';
import type { ChallengeListMessages } from '../messages.ts';
import type { SubmissionMessages } from './messages.ts';

/** The part of the dialog's view that a panel fills; `ChallengeDialog` adds the rest. */
export type PanelContent = Pick<DialogView, 'eyebrow' | 'title' | 'body' | 'footer'>;

/** Body and footer, below a head that stays. */
export type PanelBody = Pick<PanelContent, 'body' | 'footer'>;

/** The panels of the dialog: the form of a proof, and what was sent. */
export type PanelName = 'form' | 'sent';

/** What the panels of the dialog share, and how one panel leads to another. */
export interface SubmissionContext extends WidgetContext<SubmissionMessages> {
  /** The messages of the list: names of kinds, states, and of what the cards say too. */
  readonly listWords: Localizer<ChallengeListMessages>;
  /** Opens the dialog at this panel, or brings it back there. */
  open(panel: PanelName): void;
  /** Whether the dialog is open at this panel. */
  isShowing(panel: PanelName): boolean;
  /** Shows what was sent for a challenge; `note` above it. `outdated` is what was read of it before it was sent. */
  showSent(challenge: Challenge, note?: string, outdated?: unknown): void;
  /** Focuses the title, since the focused element is gone, and announces a text to screen readers. */
  focusTitle(announcement: string): void;
  /** Says on the card what became of a challenge that is sent by its button alone. */
  tellOnCard(id: string, text: string, failed: boolean): void;
  /** What was answered is newer than the list. */
  keep(challenge: Challenge): void;
  /** Reads the list again: what it says is out of date. */
  reloadList(): void;
  close(): void;
}
