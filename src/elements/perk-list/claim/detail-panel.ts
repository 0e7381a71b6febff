import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import { claimRoute } from '../../../contract/compiled/claims.ts';
import type { Claim, ClaimDetail } from '../../../contract/claims.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { fulfillment } from './fulfillment.ts';
import { answerList, loadFailedContent, notice, panelSkeleton } from '../../internal/requests/panel-parts.ts';
import { claimActions } from './claim-actions.ts';
import { kindLabel } from './kind-label.ts';
import type { ClaimContext, ClaimDialogContent } from './claim-context.ts';
import { claimStatusChip } from './claim-status-chip.ts';
import { timeline } from '../../internal/ui/timeline.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** The panel of one claim: its status, fulfilment, timeline and answers, and the actions on it. */
export class ClaimDetailPanel {
  readonly #context: ClaimContext;
  readonly #detail: ResourceController<ClaimDetail>;
  readonly #actions: ReturnType<typeof claimActions>;
  #claimId: string | undefined;
  /** The claim as the opener or the latest write knows it; used until newer data is read. */
  #knownClaim: Claim | undefined;
  /** The data that was on screen before the latest write, and is older than its answer. */
  #supersededData: unknown;
  #copied = false;
  /** Stands above the claim when it opens. */
  #note: string | undefined;

  constructor(context: ClaimContext, writes: PendingWrites) {
    this.#context = context;
    this.#detail = new ResourceController(context.host, claimRoute, {
      tag: context.tag,
      enabled: () => this.#claimId !== undefined,
      params: () => ({ id: this.#claimId }),
    });
    this.#actions = claimActions(context, writes, {
      onChanged: (claim) => this.#applyUpdate(claim),
      onStale: () => this.#detail.reload(),
    });
  }

  /** Opens a claim; `known` is shown until it is read, `note` above it. */
  open(id: string, known?: Claim, note?: string): void {
    this.#note = note;
    this.#claimId = id;
    this.#knownClaim = known;
    this.#supersededData = undefined;
    this.#copied = false;
    this.#actions.open(id);
  }

  content(): ClaimDialogContent {
    const { words } = this.#context;
    const claim = this.#claim;
    if (!claim) {
      const title = words.text('request');
      const errorKind = this.#errorKind;
      return errorKind
        ? { title, ...loadFailedContent(errorKind, () => this.#detail.reload(), this.#context) }
        : { title, body: panelSkeleton(this.#context) };
    }
    const actions = this.#actions.view(claim);
    return {
      eyebrow: html`${kindLabel(claim.perk?.kind, this.#context)}${claimStatusChip(claim.status, this.#context)}`,
      title: claim.perk ? localText(claim.perk.title) : words.text('request'),
      body: html`${actions.notice}${actions.replacesBody ? nothing : this.#body(claim)}`,
      footer: actions.footer,
    };
  }

  get #claim(): Claim | undefined {
    const { state } = this.#detail;
    const fresh = 'data' in state && state.data.id === this.#claimId && state.data !== this.#supersededData;
    return fresh ? state.data : this.#knownClaim;
  }

  /** Why there is no claim to show; undefined while it is still loading. */
  get #errorKind(): ErrorKind | undefined {
    const { state } = this.#detail;
    if (state.status === 'loading') return undefined;
    if (state.status === 'error') return state.error.kind;
    // An answer about another claim breaks the contract.
    return 'data' in state ? 'contract' : 'not_found';
  }

  #applyUpdate(claim: Claim): void {
    const { state } = this.#detail;
    this.#supersededData = 'data' in state ? state.data : undefined;
    // The answer to a write may be short: what it leaves out has not changed.
    this.#knownClaim = { ...this.#claim, ...claim };
    this.#context.host.requestUpdate();
  }

  #body(claim: Claim): TemplateResult {
    const { words } = this.#context;
    const copied = { isCopied: this.#copied, setCopied: (is: boolean) => this.#setCopied(is) };
    const parts: Renderable[] = [
      this.#note ? notice(this.#note) : nothing,
      this.#reasonNotice(claim),
      ...fulfillment(claim, this.#context, copied),
      timeline(claim.timeline, { label: words.text('progress'), words }),
      answerList(claim.answers, words.text('answers'), words),
    ];
    const isBare = parts.every((part) => part === nothing);
    return html`${parts}${isBare ? html`<p class="muted">${words.text('noDetails')}</p>` : nothing}`;
  }

  #reasonNotice({ reason, status }: Claim): Renderable {
    if (!reason) return nothing;
    const { words } = this.#context;
    const name = reason.by && html`<bdi>${reason.by.name}</bdi>`;
    const by =
      name && status === 'cancelled'
        ? words.rich('cancelledBy', { name })
        : name && status === 'declined'
          ? words.rich('declinedBy', { name })
          : name;
    return notice(html`${by ? html`<b>${by}.</b> ` : nothing}${localText(reason.text)}`);
  }

  #setCopied(copied: boolean): void {
    this.#copied = copied;
    this.#context.host.requestUpdate();
  }
}
