import type { FormValues } from '../../contract/forms.ts';
import { isObject } from '../json.ts';
import { parseStoredJson, type ScopedStorage } from '../storage/scoped-storage.ts';
import { isYoungerThan } from '../storage/age.ts';
import { draftPrefix } from '../storage/storage-key.ts';

const hour = 3_600_000;
/** Milliseconds: data of third persons is kept for a day in this tab, other data for 30 days in this browser. */
const draftLifetimes = { tab: 24 * hour, browser: 30 * 24 * hour } as const;
/** Characters of JSON; a longer draft would push the vendor's own data out of the browser's storage. */
const maxDraftLength = 100_000;

interface StoredDraft {
  readonly values: FormValues;
  /** When it was written, in milliseconds since 1970. */
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

/** The values of forms that were typed and not sent. They outlive reload, crash and offline, and end with the sign-out. */
export class Drafts {
  readonly #storage: ScopedStorage;

  constructor(storage: ScopedStorage) {
    this.#storage = storage;
  }

  dropExpired(): void {
    for (const name of this.#storage.names(draftPrefix)) this.read(name.slice(draftPrefix.length));
  }

  /** Drops a draft that is unreadable or expired. */
  read(id: string): FormValues | undefined {
    const text = this.#storage.get(draftPrefix + id);
    const draft = parseStoredJson(text);
    if (isStoredDraft(draft) && isYoungerThan(draftLifetimes[draft.where], draft.at)) return draft.values;
    if (text !== undefined) this.drop(id);
    return undefined;
  }

  /** `personal`: the values hold data of a third person, so they are stored in this tab only. */
  write(id: string, values: FormValues, personal: boolean): void {
    const where = personal ? 'tab' : 'browser';
    const text = JSON.stringify({ values, at: Date.now(), where });
    this.#storage.set(draftPrefix + id, text, text.length > maxDraftLength ? 'memory' : where);
  }

  drop(id: string): void {
    this.#storage.drop(draftPrefix + id);
  }
}
