import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { claimsRoute, type Claim, type Claims } from '../../contract/claim.ts';
import type { Permission } from '../../contract/membership.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { ResourceController } from '../shared/resource-controller.ts';
import { moment } from '../shared/at.ts';
import { kindLine } from './claim-parts.ts';
import type { ClaimSetting } from './claim-setting.ts';

const titleOf = ({ perk }: Claim, { words }: ClaimSetting): string =>
  perk ? plainText(perk.title) : words.text('request');

/** Claims that wait for this person's decision, above the list. Asked for only where a role may decide. */
export class ClaimQueue {
  readonly #setting: ClaimSetting;
  readonly #claims: ResourceController<typeof Claims>;
  #wanted = false;

  constructor(host: LitElement, setting: ClaimSetting) {
    this.#setting = setting;
    this.#claims = new ResourceController(host, claimsRoute, {
      tag: setting.tag,
      wanted: () => this.#wanted,
      params: () => ({ decide: 'me' }),
    });
  }

  render(may: readonly Permission[]): TemplateResult | typeof nothing {
    const decides = may.some(({ action, allowed }) => action === 'approve' && allowed);
    // Asked for after this render: a role that may decide is known only from the list's answer.
    if (decides && !this.#wanted) queueMicrotask(() => this.#setting.host.requestUpdate());
    this.#wanted = decides;
    const { state } = this.#claims;
    if (!decides || !('data' in state) || state.data.items.length === 0) return nothing;
    const { words } = this.#setting;
    return html`<section class="desk-box" part="queue" aria-labelledby="claim-queue">
      <h3 class="n16 strong" id="claim-queue">${words.text('waiting')}</h3>
      <ul>
        ${state.data.items.map((claim) => this.#row(claim))}
      </ul>
    </section>`;
  }

  #row(claim: Claim): TemplateResult {
    const { words } = this.#setting;
    const { by, requestedAt, perk, id } = claim;
    const title = titleOf(claim, this.#setting);
    return html`<li class="desk-row">
      <div>
        <p class="n12">${kindLine(perk?.kind, this.#setting)}</p>
        <p class="strong">${perk ? localText(perk.title) : title}</p>
        <p class="n12 quiet">
          ${by ? html`<bdi>${by.name}</bdi>` : nothing}${by && requestedAt ? ' · ' : nothing}${requestedAt ? moment(requestedAt, words.locale) : nothing}
        </p>
      </div>
      <button
        class="btn"
        part="action"
        aria-label=${by ? words.text('decideOn', { title, name: by.name }) : nothing}
        @click=${() => this.#setting.showClaim(id, claim)}
      >
        ${words.text('decide')}
      </button>
    </li>`;
  }
}
