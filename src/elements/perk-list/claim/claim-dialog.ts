import { nothing, type LitElement, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Perk } from '../../../contract/perks.ts';
import { adoptStyles } from '../../internal/controllers/lazy-module.ts';
import { Dialog } from '../../internal/ui/dialog.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import { ClaimFormPanel } from './form-panel.ts';
import { ApprovalQueue } from './approval-queue.ts';
import type { ClaimContext, ClaimPanel, ClaimDialogContent } from './claim-context.ts';
import { ClaimDetailPanel } from './detail-panel.ts';
import { timelineStyles } from '../../internal/ui/timeline.styles.ts';
import { PendingList } from './pending-list.ts';
import { claimMessages } from './messages.ts';
import { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { claimStyles } from './claim.styles.ts';
import { entriesContent } from './entries-panel.ts';
import { messages } from '../messages.ts';

/** Where perks are claimed and claims are followed: the dialog of a perk list, loaded when somebody wants it. */
export class ClaimDialog {
  readonly #context: ClaimContext;
  readonly #dialog: Dialog;
  readonly #formPanel: ClaimFormPanel;
  readonly #detailPanel: ClaimDetailPanel;
  readonly #approvalQueue: ApprovalQueue;
  readonly #pendingList: PendingList;
  #panel: ClaimPanel | undefined;
  #drawPerk: Perk | undefined;
  #announcement = '';
  #permissions: readonly Permission[] = [];

  constructor(host: LitElement & ReactiveControllerHost, { tag }: { readonly tag: () => string }) {
    adoptStyles(host, claimStyles);
    adoptStyles(host, timelineStyles);
    this.#dialog = new Dialog(host, () => (this.#panel = undefined));
    this.#context = {
      host,
      tag,
      words: new Localizer(host, claimMessages),
      listWords: new Localizer(host, messages),
      openPerk: (id, title) => this.openForm({ id, title }, this.#permissions),
      showClaim: (...claim) => this.#showClaim(...claim),
      isShowing: (part) => this.#isShowing(part),
      bringToFront: (part) => {
        if (!this.#isShowing(part)) this.#openPanel(part);
      },
      focusTitle: (said) => this.#focusTitle(said),
      close: () => this.#dialog.close(),
    };
    const writes = new PendingWrites(host, tag);
    this.#formPanel = new ClaimFormPanel(this.#context, writes);
    this.#detailPanel = new ClaimDetailPanel(this.#context, writes);
    this.#approvalQueue = new ApprovalQueue(host, this.#context);
    this.#pendingList = new PendingList(this.#context, writes);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.#context.words.ready && this.#context.listWords.ready;
  }

  /** The way to a claim: questions, review, and what came of it. */
  openForm(perk: Perk, may: readonly Permission[]): void {
    this.#permissions = may;
    this.#formPanel.open(perk, may);
    this.#openPanel('form');
  }

  /** A claim: status, timeline, who acts next. */
  showClaim(claimId: string): void {
    this.#showClaim(claimId);
  }

  /** A draw's entries, and where they come from. */
  showEntries(perk: Perk): void {
    this.#drawPerk = perk;
    this.#openPanel('entries');
  }

  /** The dialog, for the end of the list's template. */
  render(): TemplateResult {
    const { words, tag } = this.#context;
    const { locale } = words;
    const scene = this.ready ? this.#content() : undefined;
    return this.#dialog.render(
      scene && {
        ...scene,
        closeLabel: words.text('close'),
        lang: locale,
        // Words of another language than the page's, for want of its own, keep their own direction.
        dir: tag().toLowerCase().startsWith(words.lang.slice(0, 2)) ? undefined : 'ltr',
        announcement: this.#announcement,
      },
    );
  }

  /** Claims that wait for this person's decision. */
  renderApprovalQueue(may: readonly Permission[]): TemplateResult | typeof nothing {
    return this.ready ? this.#approvalQueue.render(may) : nothing;
  }

  /** Writes that were not answered. */
  renderPendingWrites(): TemplateResult | typeof nothing {
    return this.ready ? this.#pendingList.render() : nothing;
  }

  #isShowing(part: ClaimPanel): boolean {
    return this.#panel === part && this.#dialog.isOpen;
  }

  #content(): ClaimDialogContent | undefined {
    if (this.#panel === 'form') return this.#formPanel.content();
    if (this.#panel === 'claim') return this.#detailPanel.content();
    return this.#panel && this.#drawPerk ? entriesContent(this.#drawPerk, this.#context) : undefined;
  }

  #openPanel(part: ClaimPanel): void {
    this.#panel = part;
    this.#announcement = '';
    this.#dialog.open();
  }

  #showClaim(...claim: Parameters<ClaimDetailPanel['open']>): void {
    this.#detailPanel.open(...claim);
    this.#openPanel('claim');
  }

  #focusTitle(said: string): void {
    this.#announcement = said;
    this.#dialog.restart();
  }
}
