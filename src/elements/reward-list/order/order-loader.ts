import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { importModule } from '../../../client/http/import-module.ts';
import { hasStoredData } from '../../../client/storage/stored-data.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import { isAllowed } from '../../../rules/permission.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { OrderDialog } from './order-dialog.ts';

type OrderDialogTask = (dialog: OrderDialog) => void;

/** Loads the dialog when a person opens it, or has something to decide or to send; keeps what they asked for until then. */
export class OrderLoader implements ReactiveController {
  readonly #dialog: LazyModule<OrderDialog>;
  /** Whether the list is on screen: no dialog opens over a skeleton. */
  readonly #listIsReady: () => boolean;
  /** What to do in the dialog once it has loaded. */
  #task: OrderDialogTask | undefined;

  /** `tag` returns the BCP 47 tag of the language to request. */
  constructor(host: LitElement, tag: () => string, listIsReady: () => boolean) {
    this.#listIsReady = listIsReady;
    this.#dialog = new LazyModule(host, async () => {
      const { OrderDialog } = await importModule(() => import('./order-dialog.ts'));
      return new OrderDialog(host, tag);
    });
    host.addController(this);
  }

  /** A person waits for the dialog. */
  get isLoading(): boolean {
    return this.#task !== undefined && !this.#dialog.failed;
  }

  /** Opens the dialog once it has loaded. */
  run(task: OrderDialogTask): void {
    this.#task = task;
    this.#dialog.retry();
  }

  hostUpdated(): void {
    const dialog = this.isLoading && this.#listIsReady() ? this.#dialog.get() : undefined;
    if (!dialog?.ready) return;
    const task = this.#task;
    this.#task = undefined;
    task?.(dialog);
  }

  /** Above the list: writes that were not sent, and orders that this person decides. For both the dialog loads at once. */
  notices(permissions: readonly Permission[]): readonly Renderable[] | typeof nothing {
    const canApprove = isAllowed(permissions, 'approve');
    const dialog = this.#dialog.peek() ?? (canApprove || hasStoredData() ? this.#dialog.get() : undefined);
    return dialog?.ready ? [dialog.renderPendingWrites(), dialog.renderApprovalQueue(permissions)] : nothing;
  }

  /** The dialog element, once it has loaded. */
  dialog(): TemplateResult | typeof nothing {
    return this.#dialog.peek()?.render() ?? nothing;
  }
}
