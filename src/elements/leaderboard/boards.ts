import { leaderboardsRoute } from '../../contract/leaderboard.ts';
import { ResourceController } from '../shared/resource-controller.ts';
import type { Choice } from './chooser.ts';
import type { Setting } from './setting.ts';

/** The boards of the program, where the page wants them offered. */
export class Boards {
  readonly #resource: ResourceController<(typeof leaderboardsRoute)['reply']>;

  constructor({ host, tag }: Setting, wanted: () => boolean) {
    this.#resource = new ResourceController(host, leaderboardsRoute, { tag, wanted });
  }

  /** Nothing until they are known, and where there is none but the one that is shown. */
  get choices(): readonly Choice[] {
    const { state } = this.#resource;
    return 'data' in state ? state.data.items.map(({ id, title }) => ({ id, label: title })) : [];
  }
}
