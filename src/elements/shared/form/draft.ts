import type { Drafts } from '../../../client/outbox.ts';
import type { Values } from '../../../contract/field.ts';

/** What a form needs of the drafts of a program. */
export type Shelf = Pick<Drafts, 'read' | 'write' | 'drop'>;

/** Where drafts are kept. */
export interface Keeping {
  readonly drafts: () => Promise<Shelf | undefined>;
  /** Whether what is kept outlives the page. */
  readonly outlives: boolean;
}

/** What was typed into one form, kept as it is typed until it is sent or discarded. */
export class FormDraft {
  readonly #keeping: Keeping;
  #drafts: Shelf | undefined;
  #id = '';
  /** What was typed before it was known where to keep it. */
  #early: { readonly id: string; readonly typed: Values } | undefined;
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
    const early = this.#early?.id === id ? this.#early.typed : undefined;
    if (early && this.#drafts) this.#store(this.#drafts, id, early);
    const typed = this.#drafts?.read(id) ?? early;
    if (id === this.#id) this.kept = typed !== undefined && this.#drafts !== undefined;
    return typed;
  }

  write(typed: Values): void {
    if (Object.keys(typed).length === 0) return this.drop();
    if (this.#drafts) this.#store(this.#drafts, this.#id, typed);
    else this.#early = { id: this.#id, typed };
    this.kept = this.#drafts !== undefined;
  }

  drop(): void {
    this.#early = undefined;
    this.#drafts?.drop(this.#id);
    this.kept = false;
  }

  /** The same of a form that was not opened here. */
  async forget(id: string): Promise<void> {
    const drafts = await this.#keeping.drafts();
    drafts?.drop(id);
    if (id === this.#id) this.kept = false;
  }

  #store(drafts: Shelf, id: string, typed: Values): void {
    this.#early = undefined;
    drafts.write(id, typed, this.personal);
  }
}
