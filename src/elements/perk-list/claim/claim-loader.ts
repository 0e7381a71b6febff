import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { hasStoredData } from '../../../client/storage/stored-data.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import type { words as english } from '../../../locales/en/perk-list.ts';
import type { Localizer } from '../../internal/i18n/localizer.ts';
import type { ClaimDialog } from './claim-dialog.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** What to open once the dialog is loaded. */
type ClaimDialogTask = (dialog: ClaimDialog) => void;

/** Loads `ClaimDialog` when the person opens it, or at once if its lists may have rows. */
export class ClaimLoader implements ReactiveController {
  /** Whether the perks are on screen: the dialog does not open over a skeleton. */
  readonly #listIsReady: () => boolean;
  readonly #host: LitElement;
  readonly #dialog: LazyModule<ClaimDialog>;
  #task: ClaimDialogTask | undefined;
  /** Whether the code did not load for a task. */
  #loadFailed = false;

  constructor(host: LitElement, tag: () => string, listIsReady: () => boolean) {
    this.#host = host;
    this.#listIsReady = listIsReady;
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

  /** Whether a task waits for the code. */
  get isLoading(): boolean {
    return this.#task !== undefined && !this.#loadFailed;
  }

  run(task: ClaimDialogTask): void {
    this.#task = task;
    this.#retry();
  }

  hostUpdated(): void {
    const dialog = this.isLoading && this.#listIsReady() ? this.#dialog.get() : undefined;
    if (!dialog?.ready) return;
    const task = this.#task;
    this.#task = undefined;
    task?.(dialog);
  }

  /** Renders the pending writes and the claims to approve; loads the code only if there may be some. */
  notices(permissions: readonly Permission[]): unknown {
    const approves = isAllowed(permissions, 'approve');
    const dialog = this.#dialog.peek() ?? (approves || hasStoredData() ? this.#dialog.get() : undefined);
    return dialog?.ready ? [dialog.renderPendingWrites(), dialog.renderApprovalQueue(permissions)] : nothing;
  }

  /** Says that the dialog did not load, and offers to try again. */
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

  /** Renders the dialog, if it is loaded. */
  dialog(): TemplateResult | typeof nothing {
    return this.#dialog.peek()?.render() ?? nothing;
  }

  #retry(): void {
    this.#loadFailed = false;
    this.#host.requestUpdate();
  }
}
