import type { LitElement } from 'lit';
import { importModule } from '../../../client/http/import-module.ts';
import type { Challenge } from '../../../contract/challenges.ts';
import { DialogLoader } from '../../internal/cards/dialog-loader.ts';
import type { CardProgress } from '../card/challenge-context.ts';
import type { ChallengeDialog, DialogOptions } from './challenge-dialog.ts';

const noProgress: CardProgress = {};

/** Loads the dialog, and says on the cards what is under way in it. */
export class ChallengeDialogLoader extends DialogLoader<ChallengeDialog> {
  /** The challenge whose button waits for the dialog. */
  #waitingId: string | undefined;

  constructor(host: LitElement, options: DialogOptions, listIsReady: () => boolean) {
    const load = async (): Promise<ChallengeDialog> => {
      const { ChallengeDialog } = await importModule(() => import('./challenge-dialog.ts'));
      return new ChallengeDialog(host, options);
    };
    super(host, load, listIsReady);
  }

  /** What the cards say of a challenge that is being sent, or was. */
  get progress(): CardProgress {
    const progress = this.module.peek()?.progress ?? noProgress;
    const id = this.isLoading ? this.#waitingId : undefined;
    return id === undefined ? progress : { ...progress, busyId: id, busyWith: 'opening' };
  }

  /** Runs a task in the dialog once it has loaded; `id` is the challenge whose button waits for it. */
  override run(task: (dialog: ChallengeDialog) => void, id?: string): void {
    this.#waitingId = id;
    super.run(task);
  }

  /** The challenges as what was answered last has them, where the list is older. */
  latest(challenges: readonly Challenge[]): readonly Challenge[] {
    return this.module.peek()?.latest(challenges) ?? challenges;
  }
}
