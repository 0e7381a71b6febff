import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { hasStoredData } from '../../../client/storage/stored-data.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import type { words as english } from '../../../locales/en/perk-list.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { ClaimDialog } from './claim-dialog.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

type ClaimDialogTask = (desk: ClaimDialog) => void;

/** The way to the claim desk, which is loaded when somebody goes there. */
export class ClaimLoader implements ReactiveController {
  /** Whether the list is there: nothing opens over a skeleton. */
  readonly #listIsReady: () => boolean;
  readonly #host: LitElement;
  readonly #dialog: LazyModule<ClaimDialog>;
  #task: ClaimDialogTask | undefined;
  /** Somebody went there and it did not load. */
  #loadFailed = false;

  constructor(host: LitElement, tag: () => string, open: () => boolean) {
    this.#host = host;
    this.#listIsReady = open;
    this.#dialog = new LazyModule(host, async () => {
      const { ClaimDialog } = await import('./claim-dialog.ts').catch((error: unknown) => {
        this.#loadFailed = this.#task !== undefined;
        host.requestUpdate();
        throw error;
      });
      return new ClaimDialog(host, { tag });
    });
    host.addController(this);
  }

  /** Whether somebody waits for it. */
  get isLoading(): boolean {
    return this.#task !== undefined && !this.#loadFailed;
  }

  run(deed: ClaimDialogTask): void {
    this.#task = deed;
    this.#retry();
  }

  hostUpdated(): void {
    const desk = this.isLoading && this.#listIsReady() ? this.#dialog.get() : undefined;
    if (!desk?.ready) return;
    const deed = this.#task;
    this.#task = undefined;
    deed?.(desk);
  }

  /** What waits for this person, and what of theirs was not sent: for either the desk opens at once. */
  notices(may: readonly Permission[]): unknown {
    const approves = isAllowed(may, 'approve');
    const desk = this.#dialog.peek() ?? (approves || hasStoredData() ? this.#dialog.get() : undefined);
    return desk?.ready ? [desk.renderPendingWrites(), desk.renderApprovalQueue(may)] : nothing;
  }

  /** What is said where it did not load. */
  errorNotice(words: Localizer<typeof english>): Renderable {
    return this.#loadFailed
      ? html`<div class="panel lost" part="panel" role="alert">
          ${words.text('notOpened')}
          <button class="text-btn" part="button button-text" @click=${() => this.#retry()}>
            ${words.text('retry')}
          </button>
        </div>`
      : nothing;
  }

  /** The dialog. */
  dialog(): TemplateResult | typeof nothing {
    return this.#dialog.peek()?.render() ?? nothing;
  }

  #retry(): void {
    this.#loadFailed = false;
    this.#host.requestUpdate();
  }
}
