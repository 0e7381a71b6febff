import type { FormValues } from '../../contract/forms.ts';
import type { ScopedStorage } from '../storage/scoped-storage.ts';
import { isObject, parseJson } from '../storage/json.ts';

const hour = 3_600_000;
/** What holds data of others lives a day in this tab, the rest a month in this browser. */
const draftLifetimes = { tab: 24 * hour, browser: 30 * 24 * hour } as const;
/** Letters; a longer one would push the vendor's own data out of the browser's storage. */
const maxDraftLength = 100_000;

interface StoredDraft {
  readonly values: FormValues;
  readonly at: number;
  readonly where: keyof typeof draftLifetimes;
}

const isDraftValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((one) => typeof one === 'string') : typeof value === 'string';

const isStoredDraft = (value: unknown): value is StoredDraft =>
  isObject(value) &&
  typeof value['at'] === 'number' &&
  (value['where'] === 'tab' || value['where'] === 'browser') &&
  isObject(value['values']) &&
  Object.values(value['values']).every(isDraftValue);

/** What people typed and did not send yet. Survives reload, crash, expiry and offline; ends when they sign out. */
export class Drafts {
  readonly #storage: ScopedStorage;

  constructor(shelf: ScopedStorage) {
    this.#storage = shelf;
  }

  /** Drops those whose time is over. */
  dropExpired(): void {
    for (const name of this.#storage.names('d:')) this.read(name.slice(2));
  }

  read(id: string): FormValues | undefined {
    const text = this.#storage.get(`d:${id}`);
    const draft = parseJson(text);
    if (isStoredDraft(draft) && Date.now() - draft.at < draftLifetimes[draft.where]) return draft.values;
    if (text !== undefined) this.drop(id);
    return undefined;
  }

  /** `personal`: it holds data of a third person, and is kept in this tab alone. */
  write(id: string, values: FormValues, personal: boolean): void {
    const where = personal ? 'tab' : 'browser';
    const text = JSON.stringify({ values, at: Date.now(), where });
    this.#storage.set(`d:${id}`, text, text.length > maxDraftLength ? 'memory' : where);
  }

  drop(id: string): void {
    this.#storage.drop(`d:${id}`);
  }
}
