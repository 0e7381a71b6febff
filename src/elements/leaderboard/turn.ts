import { leaderboardRoute, type Leaderboard } from '../../contract/leaderboard.ts';
import { PageReader } from '../shared/page-reader.ts';
import type { Setting } from './setting.ts';

/** Which board is asked for: parameters of its route. */
export type Asked = Readonly<Record<'id' | 'run' | 'cohort' | 'limit', string | undefined>>;

/** A board, and what was asked to get it. */
interface Turned {
  readonly board: Leaderboard;
  readonly asked: Asked;
  /** Another one is on its way. */
  readonly waits: boolean;
  /** Another one was wanted, and did not come. */
  readonly failed: boolean;
  /** Parts of it could not be read. */
  readonly skipped: boolean;
}

/** Another board, run or group that somebody chose in the widget: what is on screen stays until it comes. */
export class Turn {
  readonly #pages: PageReader<typeof Leaderboard>;
  #chosen: Partial<Asked> = {};
  #before: Pick<Turned, 'board' | 'asked'> | undefined;

  constructor({ host, tag }: Setting) {
    this.#pages = new PageReader(host, leaderboardRoute, tag);
  }

  /** What is to be shown, where `given` is what the attributes ask for. */
  read(given: Leaderboard, asked: Asked): Turned {
    const waits = { waits: false, failed: false, skipped: false };
    if (Object.keys(this.#chosen).length === 0) {
      this.#before = { board: given, asked };
      return { ...this.#before, ...waits };
    }
    const wanted = { ...asked, ...this.#chosen };
    const page = this.#pages.read('board', wanted);
    if (page.data && !page.waits) this.#before = { board: page.data, asked: wanted };
    return {
      ...(this.#before ?? { board: given, asked }),
      waits: page.waits,
      failed: page.failed,
      skipped: page.skipped,
    };
  }

  /** A run and a group are of a board: another board begins with its own. */
  choose(what: 'id' | 'run' | 'cohort', id: string): void {
    this.#chosen =
      what === 'id' ? { id, run: undefined, cohort: undefined } : { ...this.#chosen, [what]: id };
  }

  reload(): void {
    this.#pages.reload();
  }

  forget(): void {
    this.#chosen = {};
    this.#before = undefined;
  }
}
