import type { Drafts } from '../../../client/outbox/outbox.ts';
import type { FormValues } from '../../../contract/forms.ts';

/** What a form needs of the drafts of a program. */
export type DraftStore = Pick<Drafts, 'read' | 'write' | 'drop'>;

/** Where drafts are kept. */
export interface DraftSource {
  readonly drafts: () => Promise<DraftStore | undefined>;
  /** Whether what is kept outlives the page. */
  readonly persistent: boolean;
}

/** What was typed into one form, kept as it is typed until it is sent or discarded. */
export class FormDraft {
  readonly #source: DraftSource;
  #drafts: DraftStore | undefined;
  #id = '';
  /** What was typed before it was known where to keep it. */
  #unsaved: { readonly id: string; readonly typed: FormValues } | undefined;
  /** Whether it holds what belongs to a person, and is kept in this tab alone. */
  personal = false;
  /** Whether anything is kept. */
  saved = false;

  constructor(keeping: DraftSource) {
    this.#source = keeping;
  }

  /** How long it lasts: with this page, with this tab, or on this device. */
  get lifetime(): 'page' | 'tab' | 'device' {
    if (!this.#source.persistent) return 'page';
    return this.personal ? 'tab' : 'device';
  }

  /** What was typed under `id` before. A device that keeps nothing has nothing. */
  async open(id: string): Promise<FormValues | undefined> {
    this.#id = id;
    this.saved = false;
    this.#drafts = await this.#source.drafts().catch(() => undefined);
    const early = this.#unsaved?.id === id ? this.#unsaved.typed : undefined;
    if (early && this.#drafts) this.#store(this.#drafts, id, early);
    const typed = this.#drafts?.read(id) ?? early;
    if (id === this.#id) this.saved = typed !== undefined && this.#drafts !== undefined;
    return typed;
  }

  write(typed: FormValues): void {
    if (Object.keys(typed).length === 0) return this.drop();
    if (this.#drafts) this.#store(this.#drafts, this.#id, typed);
    else this.#unsaved = { id: this.#id, typed };
    this.saved = this.#drafts !== undefined;
  }

  drop(): void {
    this.#unsaved = undefined;
    this.#drafts?.drop(this.#id);
    this.saved = false;
  }

  /** The same of a form that was not opened here. */
  async dropById(id: string): Promise<void> {
    const drafts = await this.#source.drafts();
    drafts?.drop(id);
    if (id === this.#id) this.saved = false;
  }

  #store(drafts: DraftStore, id: string, typed: FormValues): void {
    this.#unsaved = undefined;
    drafts.write(id, typed, this.personal);
  }
}
