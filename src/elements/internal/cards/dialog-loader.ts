import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { hasStoredData } from '../../../client/storage/stored-data.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { LazyModule } from '../controllers/lazy-module.ts';
import type { Renderable } from '../states/widget-context.ts';

/** The dialog of a list: of claims, of orders, of what is sent for challenges. */
interface ListDialog {
  /** False until the messages of the page's language are loaded. */
  readonly ready: boolean;
  render(): TemplateResult;
  renderPendingWrites(): Renderable;
  /** Where somebody decides on what others ask for. */
  renderApprovalQueue?(permissions: readonly Permission[]): Renderable;
}

/** Loads the dialog when a person opens it, or has something to decide or to send; keeps what they asked for until then. */
export class DialogLoader<Dialog extends ListDialog> implements ReactiveController {
  readonly module: LazyModule<Dialog>;
  /** Whether the list is on screen: no dialog opens over a skeleton. */
  readonly #listIsReady: () => boolean;
  /** What to do in the dialog once it has loaded. */
  #task: ((dialog: Dialog) => void) | undefined;

  /** `load` imports by `importModule`. */
  constructor(host: LitElement, load: () => Promise<Dialog>, listIsReady: () => boolean) {
    this.#listIsReady = listIsReady;
    this.module = new LazyModule(host, load);
    host.addController(this);
  }

  /** A person waits for the dialog. */
  get isLoading(): boolean {
    return this.#task !== undefined && !this.module.failed;
  }

  /** Runs a task in the dialog once it has loaded. */
  run(task: (dialog: Dialog) => void): void {
    this.#task = task;
    this.module.retry();
  }

  hostUpdated(): void {
    const dialog = this.isLoading && this.#listIsReady() ? this.module.get() : undefined;
    if (!dialog?.ready) return;
    const task = this.#task;
    this.#task = undefined;
    task?.(dialog);
  }

  /** Above the list: writes that were not sent, and what this person decides. For both the dialog loads at once. */
  notices(permissions: readonly Permission[] = []): readonly (Renderable | undefined)[] | typeof nothing {
    const canApprove = isAllowed(permissions, 'approve');
    const dialog = this.module.peek() ?? (canApprove || hasStoredData() ? this.module.get() : undefined);
    return dialog?.ready
      ? [dialog.renderPendingWrites(), dialog.renderApprovalQueue?.(permissions)]
      : nothing;
  }

  /** The dialog element, once it has loaded. */
  dialog(): TemplateResult | typeof nothing {
    return this.module.peek()?.render() ?? nothing;
  }
}
