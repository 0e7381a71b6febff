import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { importModule } from '../../../client/http/import-module.ts';
import { hasStoredData } from '../../../client/storage/stored-data.ts';
import type { Challenge } from '../../../contract/challenges.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { CardProgress } from '../card/challenge-context.ts';
import type { ChallengeDialog, DialogOptions } from './challenge-dialog.ts';

type DialogTask = (dialog: ChallengeDialog) => void;

const noProgress: CardProgress = {};

/** Loads the dialog when a person sends something or looks at what was sent; keeps what they asked for until then. */
export class DialogLoader implements ReactiveController {
  readonly #dialog: LazyModule<ChallengeDialog>;
  /** Whether the list is on screen: no dialog opens over a skeleton. */
  readonly #listIsReady: () => boolean;
  /** What to do in the dialog once it has loaded, and the challenge whose button was pressed. */
  #task: { readonly run: DialogTask; readonly id: string | undefined } | undefined;

  constructor(host: LitElement, options: DialogOptions, listIsReady: () => boolean) {
    this.#listIsReady = listIsReady;
    this.#dialog = new LazyModule(host, async () => {
      const { ChallengeDialog } = await importModule(() => import('./challenge-dialog.ts'));
      return new ChallengeDialog(host, options);
    });
    host.addController(this);
  }

  /** A person waits for the dialog. */
  get isLoading(): boolean {
    return this.#task !== undefined && !this.#dialog.failed;
  }

  /** What the cards say of a challenge that is being sent, or was. */
  get progress(): CardProgress {
    const id = this.isLoading ? this.#task?.id : undefined;
    return id === undefined
      ? (this.#dialog.peek()?.progress ?? noProgress)
      : { ...this.#dialog.peek()?.progress, busyId: id, busyWith: 'opening' };
  }

  /** Runs a task in the dialog once it has loaded; `id` is the challenge whose button waits for it. */
  run(task: DialogTask, id?: string): void {
    this.#task = { run: task, id };
    this.#dialog.retry();
  }

  hostUpdated(): void {
    const dialog = this.isLoading && this.#listIsReady() ? this.#dialog.get() : undefined;
    if (!dialog?.ready) return;
    const task = this.#task;
    this.#task = undefined;
    task?.run(dialog);
  }

  /** The challenges as what was answered last has them, where the list is older. */
  latest(challenges: readonly Challenge[]): readonly Challenge[] {
    return this.#dialog.peek()?.latest(challenges) ?? challenges;
  }

  /** Above the list: what was not sent yet. For that the dialog loads at once. */
  notices(): Renderable {
    const dialog = this.#dialog.peek() ?? (hasStoredData() ? this.#dialog.get() : undefined);
    return dialog?.ready ? dialog.renderPendingWrites() : nothing;
  }

  /** The dialog element, once it has loaded. */
  dialog(): TemplateResult | typeof nothing {
    return this.#dialog.peek()?.render() ?? nothing;
  }
}
