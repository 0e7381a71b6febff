// What a person asks of the vendor by a dialog: a claim, an order, what is sent for a challenge. `unsent-writes.ts` lists what was
// not sent yet, `pending-write.ts` says so in the dialog; `approval-queue.ts` lists what waits for a decision, `request-actions.ts`
// cancels and decides a request. The widget brings its words and its routes.

import type { nothing, TemplateResult } from 'lit';
import type { Message } from '../../../locales/translation.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { WidgetContext } from '../states/widget-context.ts';
import type { DialogView } from '../ui/dialog.ts';

type WordsFor<Key extends string> = Readonly<Record<Key, Message>>;

/** What a dialog says of a write without an answer, and where it did not load. */
export type PendingWords = WordsFor<
  | 'keptTitle'
  | 'refusedTitle'
  | 'keptHere'
  | 'keptInTab'
  | 'keptInPage'
  | 'keptSignedOut'
  | 'keptBusy'
  | 'keptUnsure'
  | 'unsureTitle'
  | 'answeredByPage'
  | 'oddAnswer'
  | 'check'
  | 'checking'
  | 'sending'
  | 'hideNote'
  | 'discard'
  | 'since'
  | 'close'
  | 'failed'
  | 'failedNote'
  | 'signedOut'
>;

/** What the buttons of a request say, and the list of those that wait for a decision. */
type RequestWords = WordsFor<
  | 'waiting'
  | 'decide'
  | 'decideOn'
  | 'cancelIt'
  | 'cancelSure'
  | 'keepIt'
  | 'until'
  | 'approve'
  | 'decline'
  | 'declineSend'
  | 'back'
  | 'reason'
  | 'reasonHelp'
  | 'reasonHelpBare'
  | 'movedOn'
  | 'moveFailed'
>;

/** What all parts of such a dialog share. */
export interface PendingContext<Words extends PendingWords = PendingWords> extends WidgetContext<Words> {
  /** The messages of the list behind the dialog. */
  readonly listWords: Localizer<WordsFor<'retry' | 'loading'>>;
}

/** What the actions on a request need of its dialog. */
export interface RequestDialogContext extends PendingContext<PendingWords & RequestWords> {
  /** Focuses the title, since the focused element is gone, and announces a text to screen readers. */
  focusTitle(announcement: string): void;
}

/** Body and footer of a dialog, below a head that stays. */
export interface DialogContent extends Pick<DialogView, 'body'> {
  readonly footer: TemplateResult | typeof nothing;
}
