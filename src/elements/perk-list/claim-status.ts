import { html, nothing, type TemplateResult } from 'lit';
import type { FailureKind } from '../../client/failure.ts';
import type { News } from '../../client/outbox.ts';
import { claimRoute, type Claim, type ClaimDetail } from '../../contract/claim.ts';
import { localText } from '../shared/local-text.ts';
import { ResourceController } from '../shared/resource-controller.ts';
import { granted } from './claim-granted.ts';
import { claimIcon } from './claim-icon.ts';
import { ClaimMoves } from './claim-moves.ts';
import { kindLine, notLoaded, waiting } from './claim-parts.ts';
import type { ClaimSetting, Drawn, Scene } from './claim-setting.ts';
import { statusChip } from './claim-status-word.ts';
import { timeline } from './claim-timeline.ts';
import type { KeptWrites } from '../shared/form/kept-writes.ts';

/** A claim: where it stands, who acts next, what it gave, and what this person may do with it. */
export class ClaimStatus {
  readonly #setting: ClaimSetting;
  readonly #detail: ResourceController<typeof ClaimDetail>;
  readonly #moves: ClaimMoves;
  #id: string | undefined;
  /** The answer to a write, which is newer than what was read before it. */
  #known: Claim | undefined;
  #older: unknown;
  #copied = false;
  #note: string | undefined;

  constructor(setting: ClaimSetting, writes: KeptWrites) {
    this.#setting = setting;
    this.#detail = new ResourceController(setting.host, claimRoute, {
      tag: setting.tag,
      wanted: () => this.#id !== undefined,
      params: () => ({ id: this.#id }),
    });
    this.#moves = new ClaimMoves(setting, writes, {
      moved: (claim) => this.#take(claim),
      stale: () => this.#detail.reload(),
    });
  }

  /** Shows a claim; `known` until it was read. */
  open(id: string, known?: Claim, note?: string): void {
    this.#note = note;
    this.#id = id;
    this.#known = known;
    this.#older = undefined;
    this.#copied = false;
    this.#moves.open(id);
  }

  /** Hears of what was kept and is answered now. Gives whether people were told. */
  hear(news: News): boolean {
    return this.#moves.hear(news);
  }

  scene(): Scene {
    const { words } = this.#setting;
    const claim = this.#claim;
    if (!claim) {
      const title = words.text('request');
      const failure = this.#failure;
      return failure
        ? { title, ...notLoaded(failure, () => this.#detail.reload(), this.#setting) }
        : { title, body: waiting(this.#setting) };
    }
    const move = this.#moves.scene(claim);
    return {
      above: html`${kindLine(claim.perk?.kind, this.#setting)}${statusChip(claim.status, this.#setting)}`,
      title: claim.perk ? localText(claim.perk.title) : words.text('request'),
      body: html`${move.told}${move.only ? nothing : this.#body(claim)}`,
      foot: move.foot,
    };
  }

  get #claim(): Claim | undefined {
    const { state } = this.#detail;
    const fresh = 'data' in state && state.data.id === this.#id && state.data !== this.#older;
    return fresh ? state.data : this.#known;
  }

  /** Why there is nothing to show, once it is sure that nothing comes. */
  get #failure(): FailureKind | undefined {
    const { state } = this.#detail;
    if (state.status === 'loading') return undefined;
    if (state.status === 'failed') return state.error.kind;
    // An answer about another claim is none.
    return 'data' in state ? 'contract' : 'not_found';
  }

  #take(claim: Claim): void {
    const { state } = this.#detail;
    this.#older = 'data' in state ? state.data : undefined;
    // A short answer says no more than the new state: what it leaves out is as it was.
    this.#known = { ...this.#claim, ...claim };
    this.#setting.host.requestUpdate();
  }

  #body(claim: Claim): TemplateResult {
    const copied = { is: this.#copied, tell: (is: boolean) => this.#tellCopied(is) };
    return html`${this.#note ? html`<p class="told">${claimIcon('info')}<span>${this.#note}</span></p>` : nothing}${this.#reason(claim)}${granted(claim, this.#setting, copied)}
    ${timeline(claim.timeline, this.#setting)}${this.#answers(claim)}`;
  }

  #reason({ reason, status }: Claim): Drawn {
    if (!reason) return nothing;
    const { words } = this.#setting;
    const key = status === 'cancelled' ? 'cancelledBy' : 'declinedBy';
    return html`<div class="told">
      ${claimIcon('info')}
      <p>
        ${reason.by ? html`<b>${words.rich(key, { name: html`<bdi>${reason.by.name}</bdi>` })}.</b> ` : nothing}${localText(reason.text)}
      </p>
    </div>`;
  }

  #answers({ answers }: Claim): Drawn {
    if (!answers?.length) return nothing;
    return html`<section>
      <h3 class="strong">${this.#setting.words.text('answers')}</h3>
      <dl class="rows">
        ${answers.map(
          ({ label, text }) =>
            html`<div class=${String(text).length > 60 ? 'long' : ''}>
              <dt>${localText(label)}</dt>
              <dd>${localText(text)}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #tellCopied(is: boolean): void {
    this.#copied = is;
    this.#setting.host.requestUpdate();
  }
}
