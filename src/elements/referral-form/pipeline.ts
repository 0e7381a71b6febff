import { html, nothing, type TemplateResult } from 'lit';
import { referralsRoute, type Referral, type Referrals } from '../../contract/referral.ts';
import { figure, isShown } from '../shared/figure.ts';
import { localText } from '../shared/local-text.ts';
import { PageReader, type Page } from '../shared/page-reader.ts';
import { twoHouses } from './icons.ts';
import { row } from './row.ts';
import type { Drawn, Setting } from './setting.ts';

type Group = 'open' | 'won' | 'closed';
const groups = { open: 'open', won: 'wonGroup', closed: 'closed' } as const;
const isGroup = (name: string): name is Group => Object.hasOwn(groups, name);

/** The member's own referrals: a line each, filtered by outcome, a page at a time. */
export class Pipeline {
  readonly #setting: Setting;
  readonly #pages: PageReader<typeof Referrals>;
  readonly #open: (id: string) => void;
  readonly #refer: () => void;
  #chosen: Group | undefined;
  #more = 0;
  #shown = 0;
  /** Further ones were asked for when so many were shown. */
  #after: number | undefined;

  constructor(setting: Setting, open: (id: string) => void, begin: () => void) {
    this.#setting = setting;
    this.#pages = new PageReader(setting.host, referralsRoute, setting.tag);
    this.#open = open;
    this.#refer = begin;
    setting.host.addController({ hostUpdated: () => this.#goOn() });
  }

  reload(): void {
    this.#pages.reload();
  }

  render(): Drawn {
    const { words } = this.#setting;
    const pages = this.#read();
    const [first] = pages;
    if (!first || first.absent) return nothing;
    const { data } = first;
    if (!data)
      return first.failed
        ? this.#failed()
        : html`<section class="card mine bones" part="card" aria-busy="true">
            <i class="bone w6"></i><i class="bone"></i><i class="bone"></i>
          </section>`;
    const rows = pages.flatMap((page) => page.data?.items ?? []);
    this.#shown = rows.length;
    if (rows.length === 0 && !this.#chosen) return this.#empty();
    const total = data.total ?? (pages.at(-1)?.data?.nextCursor === undefined ? rows.length : undefined);
    return html`<section class="card mine" part="card pipeline" aria-labelledby="mine">
      <div class="head">
        <h3 class="n20 strong" id="mine" part="title">
          ${words.text('mine')}${total === undefined || this.#chosen ? nothing : html` <span class="n14 quiet">${total}</span>`}
        </h3>
        ${this.#filter(data)}
      </div>
      ${this.#rows(rows)} ${this.#further(pages, rows.length, total)} ${this.#earned(data)}
      ${pages.some(({ skipped }) => skipped) ? html`<p class="line quiet n12" part="note">${words.text('partly')}</p>` : nothing}
    </section>`;
  }

  /** As many pages as were asked for, each known by the cursor of the one before. */
  #read(): Page<Referrals>[] {
    const status = this.#chosen;
    const pages = [this.#pages.read('0', { status })];
    for (let at = 1; at <= this.#more; at += 1) {
      const cursor = pages.at(-1)?.data?.nextCursor;
      if (cursor === undefined) break;
      pages.push(this.#pages.read(String(at), { status, cursor }));
    }
    return pages;
  }

  #filter({ groups: counts = [], total }: Referrals): Drawn {
    const { words } = this.#setting;
    const known = counts.flatMap(({ status, count }) => (isGroup(status) ? [{ status, count }] : []));
    if (known.length === 0) return nothing;
    const all = this.#chosen ? known.reduce((sum, { count }) => sum + count, 0) : total;
    const choice = (group: Group | undefined, text: string, count: number | undefined): TemplateResult =>
      html`<button
        class="segment"
        part="filter"
        aria-pressed=${this.#chosen === group ? 'true' : 'false'}
        @click=${() => this.#choose(group)}
      >
        ${text}${count === undefined ? nothing : html` <span class="n12 quiet">${count}</span>`}
      </button>`;
    return html`<div class="segments" role="group" aria-label=${words.text('filter')}>
      ${choice(undefined, words.text('all'), all)}
      ${known.map(({ status, count }) => choice(status, words.text(groups[status]), count))}
    </div>`;
  }

  #rows(rows: readonly Referral[]): TemplateResult {
    const { words } = this.#setting;
    if (rows.length === 0) return html`<p class="line muted">${words.text('noneOfGroup')}</p>`;
    return html`<ul class="rows" part="list">
      ${rows.map((referral, at) => row(referral, at, this.#setting, this.#open))}
    </ul>`;
  }

  #further(pages: readonly Page<Referrals>[], shown: number, total: number | undefined): Drawn {
    const { words } = this.#setting;
    const last = pages.at(-1);
    if (last?.failed && pages.length > 1)
      return html`<p class="line row" role="alert">
        <span>${words.text('moreFailed')}</span>
        <button class="text-btn" part="action" @click=${() => this.#pages.retry()}>
          ${words.text('retry')}
        </button>
      </p>`;
    if (last?.data && last.data.nextCursor === undefined) return nothing;
    return html`<div class="line between" part="more">
      <button class="btn" part="action" aria-disabled=${last?.waits ? 'true' : 'false'} @click=${this.#next}>
        ${words.text('showMore')}
      </button>
      ${total === undefined ? nothing : html`<span class="n12 quiet">${words.text('shown', { n: shown, total })}</span>`}
    </div>`;
  }

  #earned({ earned }: Referrals): Drawn {
    if (!earned || !isShown(earned.value)) return nothing;
    return html`<p class="line between" part="earned">
      <span class="muted">${localText(earned.text)}</span
      ><b>${figure(earned.value, this.#setting.words.locale)}</b>
    </p>`;
  }

  #failed(): TemplateResult {
    const { words } = this.#setting;
    return html`<section class="card mine" part="card" role="status">
      <p class="line row">
        <span>${words.text('listFailed')}</span>
        <button class="text-btn" part="action" @click=${() => this.#pages.retry()}>
          ${words.text('retry')}
        </button>
      </p>
    </section>`;
  }

  #empty(): TemplateResult {
    const { words } = this.#setting;
    return html`<slot name="empty-list"
      ><section class="card mine none" part="card">
        ${twoHouses}
        <div>
          <h3 class="n16 strong" part="title">${words.text('empty')}</h3>
          <p class="muted">${words.text('emptyNote')}</p>
        </div>
        <button class="btn" part="action" @click=${this.#refer}>${words.text('title')}</button>
      </section></slot
    >`;
  }

  /** With the last page the button goes: whoever pressed it goes on at the first one that is new. */
  #goOn(): void {
    const after = this.#after;
    if (after === undefined || this.#shown <= after) return;
    this.#after = undefined;
    const names = this.#setting.host.shadowRoot?.querySelectorAll<HTMLElement>('[part~=name]');
    names?.[after]?.focus();
  }

  #choose(group: Group | undefined): void {
    this.#chosen = group;
    this.#more = 0;
    this.#after = undefined;
    this.#setting.host.requestUpdate();
  }

  readonly #next = (): void => {
    this.#after ??= this.#shown;
    this.#more += 1;
    this.#setting.host.requestUpdate();
  };
}
