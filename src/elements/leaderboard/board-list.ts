import { leaderboardsRoute } from '../../contract/leaderboards.ts';
import { ResourceController } from '../internal/controllers/resource-controller.ts';
import type { BoardPickerOption } from './board-picker.ts';
import type { BoardContext } from './messages.ts';

/** The boards of the program, where the page wants them offered. */
export class BoardList {
  readonly #resource: ResourceController<(typeof leaderboardsRoute)['reply']>;

  constructor({ host, tag }: BoardContext, wanted: () => boolean) {
    this.#resource = new ResourceController(host, leaderboardsRoute, { tag, enabled: wanted });
  }

  /** Nothing until they are known, and where there is none but the one that is shown. */
  get options(): readonly BoardPickerOption[] {
    const { state } = this.#resource;
    return 'data' in state ? state.data.items.map(({ id, title }) => ({ id, label: title })) : [];
  }
}
