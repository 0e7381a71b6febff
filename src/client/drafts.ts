import type { Values } from '../contract/field.ts';
import type { Shelf } from './shelf.ts';
import { isObject, parseJson } from './stored.ts';

const hour = 3_600_000;
/** What holds data of others lives a day in this tab, the rest a month in this browser. */
const lifetime = { tab: 24 * hour, browser: 30 * 24 * hour } as const;
/** Letters; a longer one would push the vendor's own data out of the browser's storage. */
const longest = 100_000;

interface Draft {
  readonly values: Values;
  readonly at: number;
  readonly where: keyof typeof lifetime;
}

const isAnswer = (value: unknown): boolean =>
  Array.isArray(value) ? value.every((one) => typeof one === 'string') : typeof value === 'string';

const isDraft = (value: unknown): value is Draft =>
  isObject(value) &&
  typeof value['at'] === 'number' &&
  (value['where'] === 'tab' || value['where'] === 'browser') &&
  isObject(value['values']) &&
  Object.values(value['values']).every(isAnswer);

/** What people typed and did not send yet. Survives reload, crash, expiry and offline; ends when they sign out. */
export class Drafts {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Drops those whose time is over. */
  tidy(): void {
    for (const name of this.#shelf.names('d:')) this.read(name.slice(2));
  }

  read(id: string): Values | undefined {
    const text = this.#shelf.get(`d:${id}`);
    const draft = parseJson(text);
    if (isDraft(draft) && Date.now() - draft.at < lifetime[draft.where]) return draft.values;
    if (text !== undefined) this.drop(id);
    return undefined;
  }

  /** `personal`: it holds data of a third person, and is kept in this tab alone. */
  write(id: string, values: Values, personal: boolean): void {
    const where = personal ? 'tab' : 'browser';
    const text = JSON.stringify({ values, at: Date.now(), where });
    this.#shelf.set(`d:${id}`, text, text.length > longest ? 'memory' : where);
  }

  drop(id: string): void {
    this.#shelf.drop(`d:${id}`);
  }
}
