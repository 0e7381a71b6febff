import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { claimsRoute } from '../../../contract/compiled/claims.ts';
import type { Claim, Claims } from '../../../contract/claims.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { kindLabel } from './panel-states.ts';
import type { ClaimContext } from './claim-context.ts';
import { boundedList } from '../../internal/ui/bounded-list.ts';

const claimTitle = ({ perk }: Claim, { words }: ClaimContext): string =>
  perk ? plainText(perk.title) : words.text('request');

/** The claims that wait for this person's decision, above the list. Read only if the role may approve. */
export class ApprovalQueue {
  readonly #context: ClaimContext;
  readonly #claims: ResourceController<Claims>;
  #enabled = false;

  constructor(host: LitElement, context: ClaimContext) {
    this.#context = context;
    this.#claims = new ResourceController(host, claimsRoute, {
      tag: context.tag,
      enabled: () => this.#enabled,
      params: () => ({ decide: 'me' }),
    });
  }

  render(permissions: readonly Permission[]): TemplateResult | typeof nothing {
    const mayApprove = isAllowed(permissions, 'approve');
    // The list's answer brings the permission during this render, so the resource starts with the next update.
    if (mayApprove && !this.#enabled) queueMicrotask(() => this.#context.host.requestUpdate());
    this.#enabled = mayApprove;
    const { state } = this.#claims;
    if (!mayApprove || !('data' in state) || state.data.items.length === 0) return nothing;
    const { words } = this.#context;
    const [rows, more] = boundedList(state.data.items, words);
    return html`<section class="claim-list" part="approval-queue" aria-labelledby="claim-queue">
      <h3 class="n16 strong" id="claim-queue">${words.text('waiting')}</h3>
      <ul>
        ${rows.map((claim) => this.#row(claim))}
      </ul>
      ${more}
    </section>`;
  }

  #row(claim: Claim): TemplateResult {
    const { words } = this.#context;
    const { by, requestedAt, perk, id } = claim;
    const title = claimTitle(claim, this.#context);
    return html`<li class="claim-row">
      <div>
        <p class="n12">${kindLabel(perk?.kind, this.#context)}</p>
        <p class="strong">${perk ? localText(perk.title) : title}</p>
        <p class="n12 quiet">
          ${by ? html`<bdi>${by.name}</bdi>` : nothing}${by && requestedAt ? ' · ' : nothing}${requestedAt ? formatDateTime(requestedAt, words) : nothing}
        </p>
      </div>
      <button
        class="btn"
        part="button button-secondary"
        aria-label=${by ? words.text('decideOn', { title, name: by.name }) : nothing}
        @click=${() => this.#context.showClaim(id, claim)}
      >
        ${words.text('decide')}
      </button>
    </li>`;
  }
}
