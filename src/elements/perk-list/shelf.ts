import type { ReactiveControllerHost } from 'lit';
import type { Params } from '../../client/params.ts';
import { perksRoute, type Perk, type Perks } from '../../contract/perk.ts';
import { choicesOf, type Choice } from './choice.ts';
import { OnDemand } from '../shared/on-demand.ts';
import type { Page, PageReader } from '../shared/page-reader.ts';

/** What is to be drawn of the perks. */
export interface Shown {
  readonly rows: readonly Perk[];
  readonly choices: readonly Choice[];
  /** How many there are in all, if that is known. */
  readonly all: number | undefined;
  /** How many there are of what is chosen, if that is known. */
  readonly total: number | undefined;
  readonly more: 'none' | 'there' | 'waits' | 'failed';
  /** Something on a further page could not be read. */
  readonly partly: boolean;
}

/** The narrowing that the page asked for. */
export interface Narrowing {
  readonly kinds: readonly string[] | undefined;
  readonly states: readonly string[] | undefined;
}

/** A backend of one file does not narrow: what says that it is something else is left out here. */
const passes = (value: string | undefined, only: readonly string[] | undefined): boolean =>
  value === undefined || !only || only.includes(value);

/** Keeps the pages of perks together: which kind is chosen, and how far people have gone. */
export class Shelf {
  /** The kind that people chose; absent: all. */
  chosen: Choice['kind'] | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #reader: OnDemand<PageReader<typeof perksRoute.reply>>;
  /** What reads further pages did not load. */
  #lost = false;
  /** Pages that were asked for, of each choice. */
  readonly #wanted = new Map<string | undefined, number>();

  constructor(host: ReactiveControllerHost & HTMLElement, tag: () => string) {
    this.#host = host;
    this.#reader = new OnDemand(host, async () => {
      const { PageReader } = await import('../shared/page-reader.ts').catch((error: unknown) => {
        this.#lost = true;
        host.requestUpdate();
        throw error;
      });
      return new PageReader(host, perksRoute, tag);
    });
  }

  /** One page more of what is chosen. */
  further(): void {
    this.#wanted.set(this.chosen, this.#pages + 1);
  }

  reload(): void {
    this.#reader.peek()?.reload();
  }

  retry(): void {
    this.#lost = false;
    this.#reader.peek()?.retry();
    this.#host.requestUpdate();
  }

  get #pages(): number {
    return this.#wanted.get(this.chosen) ?? 1;
  }

  show(head: Perks, narrowing: Narrowing): Shown {
    const choices = choicesOf(head, narrowing.kinds);
    const choice = choices.find(({ kind }) => kind === this.chosen);
    // What is here whole is narrowed here; of anything else the server has the rest.
    const elsewhere = choice !== undefined && head.nextCursor !== undefined;
    const kinds = choice?.names ?? narrowing.kinds;
    const params = { kind: (elsewhere ? kinds : narrowing.kinds)?.join(), state: narrowing.states?.join() };
    const first = elsewhere ? this.#read('first', params) : undefined;
    const read = this.#chain(first?.data ?? head, params);
    const pages = [first?.data ?? head, ...read.flatMap(({ data }) => (data ? [data] : []))];
    const last = pages.at(-1);
    const all = [...new Map(pages.flatMap(({ items }) => items).map((perk) => [perk.id, perk])).values()];
    const asked = all.filter(
      ({ kind, state }) => passes(state, narrowing.states) && passes(kind, narrowing.kinds),
    );
    const rows = choice ? asked.filter(({ kind }) => kind && choice.names.includes(kind)) : asked;
    const whole = head.nextCursor === undefined ? asked.length : head.total;
    const running = [...(first ? [first] : []), ...read];
    return {
      rows,
      choices,
      all: whole,
      total: choice ? choice.count : whole,
      more: this.#more(running, last),
      partly: running.some(({ skipped }) => skipped),
    };
  }

  /** The pages after the first, as far as they are wanted and known. */
  #chain(first: Perks, params: Params): Page<Perks>[] {
    const read: Page<Perks>[] = [];
    let cursor = first.nextCursor;
    while (cursor !== undefined && read.length + 1 < this.#pages) {
      const page = this.#read(`${read.length + 2}`, { ...params, cursor });
      read.push(page);
      cursor = page.data?.nextCursor;
    }
    return read;
  }

  #read(name: string, params: Params): Page<Perks> {
    const waits = !this.#lost;
    const none = { data: undefined, waits, failed: this.#lost, absent: false, skipped: false };
    return (this.#lost ? undefined : this.#reader.get())?.read(name, params) ?? none;
  }

  #more(running: readonly Page<Perks>[], last: Perks | undefined): Shown['more'] {
    if (running.some(({ failed }) => failed)) return 'failed';
    if (running.some(({ waits }) => waits)) return 'waits';
    return last?.nextCursor === undefined ? 'none' : 'there';
  }
}
