import type { FormValues } from '../../../contract/forms.ts';
import type { DraftSource, DraftStore } from '../controllers/pending-writes.ts';

/** The draft of one form: stored as the person types, until the form is sent or the draft discarded. */
export class FormDraft {
  readonly #source: DraftSource;
  #drafts: DraftStore | undefined;
  #id = '';
  /** What was typed before the storage was open. */
  #unsaved: { readonly id: string; readonly values: FormValues } | undefined;
  /** Whether it holds data about a person, which is stored for this tab only. */
  personal = false;
  /** Whether a draft is stored. */
  saved = false;

  constructor(source: DraftSource) {
    this.#source = source;
  }

  /** How long the draft lasts: with this page, with this tab, or on this device. */
  get lifetime(): 'page' | 'tab' | 'device' {
    if (!this.#source.persistent) return 'page';
    return this.personal ? 'tab' : 'device';
  }

  /** Reads the draft under `id`; undefined if there is none, or this browser stores nothing. */
  async open(id: string): Promise<FormValues | undefined> {
    this.#id = id;
    this.saved = false;
    this.#drafts = await this.#source.drafts().catch(() => undefined);
    const unsaved = this.#unsaved?.id === id ? this.#unsaved.values : undefined;
    if (unsaved && this.#drafts) this.#store(this.#drafts, id, unsaved);
    const values = this.#drafts?.read(id) ?? unsaved;
    if (id === this.#id) this.saved = values !== undefined && this.#drafts !== undefined;
    return values;
  }

  write(values: FormValues): void {
    if (Object.keys(values).length === 0) return this.drop();
    if (this.#drafts) this.#store(this.#drafts, this.#id, values);
    else this.#unsaved = { id: this.#id, values };
    this.saved = this.#drafts !== undefined;
  }

  drop(): void {
    this.#unsaved = undefined;
    this.#drafts?.drop(this.#id);
    this.saved = false;
  }

  /** Drops the draft of another form, which need not be open here. */
  async dropById(id: string): Promise<void> {
    const drafts = await this.#source.drafts();
    drafts?.drop(id);
    if (id === this.#id) this.saved = false;
  }

  #store(drafts: DraftStore, id: string, values: FormValues): void {
    this.#unsaved = undefined;
    drafts.write(id, values, this.personal);
  }
}
