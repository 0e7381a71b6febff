import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { leftOver } from '../../client/left-over.ts';
import type { Permission } from '../../contract/membership.ts';
import { OnDemand } from '../shared/on-demand.ts';
import type { words as english } from '../../locales/perk-list/en.ts';
import type { Words } from '../shared/words.ts';
import type { ClaimDesk } from './claim-desk.ts';
import type { Drawn } from './telling.ts';

type Deed = (desk: ClaimDesk) => void;

/** The way to the claim desk, which is loaded when somebody goes there. */
export class Door implements ReactiveController {
  /** Whether the list is there: nothing opens over a skeleton. */
  readonly #open: () => boolean;
  readonly #host: LitElement;
  readonly #desk: OnDemand<ClaimDesk>;
  #deed: Deed | undefined;
  /** Somebody went there and it did not load. */
  #lost = false;

  constructor(host: LitElement, tag: () => string, open: () => boolean) {
    this.#host = host;
    this.#open = open;
    this.#desk = new OnDemand(host, async () => {
      const { ClaimDesk } = await import('./claim-desk.ts').catch((error: unknown) => {
        this.#lost = this.#deed !== undefined;
        host.requestUpdate();
        throw error;
      });
      return new ClaimDesk(host, { tag });
    });
    host.addController(this);
  }

  /** Whether somebody waits for it. */
  get waits(): boolean {
    return this.#deed !== undefined && !this.#lost;
  }

  ask(deed: Deed): void {
    this.#deed = deed;
    this.#retry();
  }

  hostUpdated(): void {
    const desk = this.waits && this.#open() ? this.#desk.get() : undefined;
    if (!desk?.ready) return;
    const deed = this.#deed;
    this.#deed = undefined;
    deed?.(desk);
  }

  /** What waits for this person, and what of theirs was not sent: for either the desk opens at once. */
  above(may: readonly Permission[]): unknown {
    const approves = may.some(({ action, allowed }) => action === 'approve' && allowed);
    const desk = this.#desk.peek() ?? (approves || leftOver() ? this.#desk.get() : undefined);
    return desk?.ready ? [desk.unsent(), desk.queue(may)] : nothing;
  }

  /** What is said where it did not load. */
  failure(words: Words<typeof english>): Drawn {
    return this.#lost
      ? html`<div class="panel lost" part="panel" role="alert">
          ${words.text('notOpened')}
          <button class="text-btn" part="action" @click=${() => this.#retry()}>${words.text('retry')}</button>
        </div>`
      : nothing;
  }

  /** The dialog. */
  dialog(): TemplateResult | typeof nothing {
    return this.#desk.peek()?.render() ?? nothing;
  }

  #retry(): void {
    this.#lost = false;
    this.#host.requestUpdate();
  }
}
