import type { Drafts } from '../../../client/outbox.ts';
import type { Values } from '../../../contract/field.ts';

/** Where drafts are kept. */
export interface Keeping {
  readonly drafts: () => Promise<Drafts | undefined>;
  /** Whether what is kept outlives the page. */
  readonly outlives: boolean;
}

/** What was typed into one form, kept as it is typed until it is sent or discarded. */
export class FormDraft {
  readonly #keeping: Keeping;
  #drafts: Drafts | undefined;
  #id = '';
  /** Whether it holds what belongs to a person, and is kept in this tab alone. */
  personal = false;
  /** Whether anything is kept. */
  kept = false;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** How long it lasts: with this page, with this tab, or on this device. */
  get where(): 'page' | 'tab' | 'device' {
    if (!this.#keeping.outlives) return 'page';
    return this.personal ? 'tab' : 'device';
  }

  /** What was typed under `id` before. A device that keeps nothing has nothing. */
  async open(id: string): Promise<Values | undefined> {
    this.#id = id;
    this.kept = false;
    this.#drafts = await this.#keeping.drafts().catch(() => undefined);
    const typed = this.#drafts?.read(id);
    if (id === this.#id) this.kept = typed !== undefined;
    return typed;
  }

  write(typed: Values): void {
    if (Object.keys(typed).length === 0) return this.drop();
    this.#drafts?.write(this.#id, typed, this.personal);
    this.kept = this.#drafts !== undefined;
  }

  drop(): void {
    this.#drafts?.drop(this.#id);
    this.kept = false;
  }

  /** The same of a form that was not opened here. */
  async forget(id: string): Promise<void> {
    const drafts = await this.#keeping.drafts();
    drafts?.drop(id);
    if (id === this.#id) this.kept = false;
  }
}
