// The claim dialog: `form-panel.ts` asks and `claim-submission.ts` sends; `detail-panel.ts` shows a claim, `claim-actions.ts`
// cancels or decides it. Above the list stands what waits: unsent writes and approvals, parts of `internal/requests`. The list
// reaches all of it by `internal/cards/dialog-loader.ts`.

import { nothing, type LitElement, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Claim } from '../../../contract/claims.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Perk } from '../../../contract/perks.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import { Dialog } from '../../internal/ui/dialog.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import { ClaimFormPanel } from './form-panel.ts';
import type { ClaimContext, ClaimPanel, ClaimDialogContent } from './claim-context.ts';
import { ClaimDetailPanel } from './detail-panel.ts';
import { timelineStyles } from '../../internal/ui/timeline.styles.ts';
import { claimMessages } from './messages.ts';
import { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { claimStyles } from './claim.styles.ts';
import { claimTexts, claimsToDecide } from './claim-lists.ts';
import { ApprovalQueue } from '../../internal/requests/approval-queue.ts';
import { requestStyles } from '../../internal/requests/request.styles.ts';
import { UnsentWrites } from '../../internal/requests/unsent-writes.ts';
import { entriesContent } from './entries-panel.ts';
import { PerkTermsView } from '../card/perk-terms.ts';
import { messages } from '../messages.ts';

/**
 * The dialog in which perks are claimed and claims followed; `DialogLoader` loads it on demand. It connects three panels
 * (form, claim, entries) and two lists above the perks (pending writes, approvals) to one `PendingWrites`.
 */
export class ClaimDialog {
  readonly #context: ClaimContext;
  readonly #dialog: Dialog;
  readonly #formPanel: ClaimFormPanel;
  readonly #detailPanel: ClaimDetailPanel;
  readonly #approvalQueue: ApprovalQueue<Claim>;
  readonly #unsent: UnsentWrites;
  #panel: ClaimPanel | undefined;
  /** The perk whose draw entries are shown. */
  #drawPerk: Perk | undefined;
  #announcement = '';
  #permissions: readonly Permission[] = [];

  constructor(host: LitElement & ReactiveControllerHost, { tag }: { readonly tag: () => string }) {
    adoptStyles(host, requestStyles, claimStyles, timelineStyles);
    this.#dialog = new Dialog(host, () => (this.#panel = undefined));
    this.#context = {
      host,
      tag,
      words: new Localizer(host, claimMessages),
      listWords: new Localizer(host, messages),
      terms: new PerkTermsView(host),
      openPerk: (id, title) => this.openForm({ id, title }, this.#permissions),
      showClaim: (...claim) => this.#showClaim(...claim),
      isShowing: (panel) => this.#isShowing(panel),
      bringToFront: (panel) => {
        if (!this.#isShowing(panel)) this.#openPanel(panel);
      },
      focusTitle: (announcement) => this.#focusTitle(announcement),
      close: () => this.#dialog.close(),
    };
    const writes = new PendingWrites(host, tag);
    this.#formPanel = new ClaimFormPanel(this.#context, writes);
    this.#detailPanel = new ClaimDetailPanel(this.#context, writes);
    this.#approvalQueue = new ApprovalQueue(this.#context, claimsToDecide(this.#context));
    this.#unsent = new UnsentWrites(this.#context, writes, claimTexts(this.#context));
  }

  /** False until the messages of the page's language are loaded. */
  get ready(): boolean {
    const { words, listWords, terms } = this.#context;
    return words.ready && listWords.ready && terms.ready;
  }

  /** Opens the form that claims a perk. */
  openForm(perk: Perk, permissions: readonly Permission[]): void {
    this.#permissions = permissions;
    this.#formPanel.open(perk, permissions);
    this.#openPanel('form');
  }

  /** Opens a claim: its status, timeline and actions. */
  showClaim(claimId: string): void {
    this.#showClaim(claimId);
  }

  /** Opens the entries of a prize draw. */
  showEntries(perk: Perk): void {
    this.#drawPerk = perk;
    this.#openPanel('entries');
  }

  /** Renders the dialog; it belongs at the end of the list's template. */
  render(): TemplateResult {
    const { words } = this.#context;
    const content = this.ready ? this.#content() : undefined;
    return this.#dialog.render(
      content && {
        ...content,
        closeLabel: words.text('close'),
        lang: words.textLang,
        dir: words.dir,
        announcement: this.#announcement,
      },
    );
  }

  /** Renders the claims that wait for this person's decision. */
  renderApprovalQueue(permissions: readonly Permission[]): TemplateResult | typeof nothing {
    return this.ready ? this.#approvalQueue.render(permissions) : nothing;
  }

  /** Renders the pending and the lately refused writes. */
  renderPendingWrites(): TemplateResult | typeof nothing {
    return this.ready ? this.#unsent.render() : nothing;
  }

  #isShowing(panel: ClaimPanel): boolean {
    return this.#panel === panel && this.#dialog.isOpen;
  }

  #content(): ClaimDialogContent | undefined {
    if (this.#panel === 'form') return this.#formPanel.content();
    if (this.#panel === 'claim') return this.#detailPanel.content();
    return this.#panel && this.#drawPerk ? entriesContent(this.#drawPerk, this.#context) : undefined;
  }

  #openPanel(panel: ClaimPanel): void {
    this.#panel = panel;
    this.#announcement = '';
    this.#dialog.open();
  }

  #showClaim(...claim: Parameters<ClaimDetailPanel['open']>): void {
    this.#detailPanel.open(...claim);
    this.#openPanel('claim');
  }

  #focusTitle(announcement: string): void {
    this.#announcement = announcement;
    this.#dialog.restart();
  }
}
