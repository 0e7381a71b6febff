import { html, nothing, type TemplateResult } from 'lit';
import { referralsRoute, type Referral, type Referrals } from '../../contract/referrals.ts';
import { figureTemplate, isVisible } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { PagedResource, type ResourcePage } from '../internal/controllers/paged-resource.ts';
import { referralDrawing } from './icons.ts';
import { referralRow } from './referral-row.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

type ReferralOutcome = 'open' | 'won' | 'closed';
const outcomeLabels = { open: 'open', won: 'wonGroup', closed: 'closed' } as const;
const isOutcome = (name: string): name is ReferralOutcome => Object.hasOwn(outcomeLabels, name);

/** The member's own referrals: a line each, filtered by outcome, a page at a time. */
export class ReferralList {
  readonly #context: ReferralContext;
  readonly #pages: PagedResource<typeof Referrals>;
  readonly #onOpen: (id: string) => void;
  readonly #onRefer: () => void;
  #filterValue: ReferralOutcome | undefined;
  #extraPages = 0;
  #rowCount = 0;
  /** Further ones were asked for when so many were shown. */
  #focusAfter: number | undefined;

  constructor(setting: ReferralContext, open: (id: string) => void, begin: () => void) {
    this.#context = setting;
    this.#pages = new PagedResource(setting.host, referralsRoute, setting.tag);
    this.#onOpen = open;
    this.#onRefer = begin;
    setting.host.addController({ hostUpdated: () => this.#focusFirstNewRow() });
  }

  reload(): void {
    this.#pages.reload();
  }

  render(): Renderable {
    const { words } = this.#context;
    const pages = this.#readPages();
    const [first] = pages;
    if (!first || first.empty) return nothing;
    const { data } = first;
    if (!data)
      return first.failed
        ? this.#errorCard()
        : html`<section class="card mine bones" part="card" aria-busy="true">
            <i class="bone w6"></i><i class="bone"></i><i class="bone"></i>
          </section>`;
    const rows = pages.flatMap((page) => page.data?.items ?? []);
    this.#rowCount = rows.length;
    if (rows.length === 0 && !this.#filterValue) return this.#emptyCard();
    const total = data.total ?? (pages.at(-1)?.data?.nextCursor === undefined ? rows.length : undefined);
    return html`<section class="card mine" part="card referral-list" aria-labelledby="mine">
      <div class="head">
        <h3 class="n20 strong" id="mine" part="title">
          ${words.text('mine')}${total === undefined || this.#filterValue ? nothing : html` <span class="n14 quiet">${total}</span>`}
        </h3>
        ${this.#filterBar(data)}
      </div>
      ${this.#rowList(rows)} ${this.#loadMoreRow(pages, rows.length, total)} ${this.#totalEarned(data)}
      ${pages.some(({ skipped }) => skipped) ? html`<p class="line quiet n12" part="note">${words.text('partly')}</p>` : nothing}
    </section>`;
  }

  /** As many pages as were asked for, each known by the cursor of the one before. */
  #readPages(): ResourcePage<Referrals>[] {
    const status = this.#filterValue;
    const pages = [this.#pages.read('0', { status })];
    for (let at = 1; at <= this.#extraPages; at += 1) {
      const cursor = pages.at(-1)?.data?.nextCursor;
      if (cursor === undefined) break;
      pages.push(this.#pages.read(String(at), { status, cursor }));
    }
    return pages;
  }

  #filterBar({ groups: counts = [], total }: Referrals): Renderable {
    const { words } = this.#context;
    const known = counts.flatMap(({ status, count }) => (isOutcome(status) ? [{ status, count }] : []));
    if (known.length === 0) return nothing;
    const all = this.#filterValue ? known.reduce((sum, { count }) => sum + count, 0) : total;
    const choice = (
      group: ReferralOutcome | undefined,
      text: string,
      count: number | undefined,
    ): TemplateResult =>
      html`<button
        class="segment"
        part="filter"
        aria-pressed=${this.#filterValue === group ? 'true' : 'false'}
        @click=${() => this.#selectOutcome(group)}
      >
        ${text}${count === undefined ? nothing : html` <span class="n12 quiet">${count}</span>`}
      </button>`;
    return html`<div class="segments" role="group" aria-label=${words.text('filter')}>
      ${choice(undefined, words.text('all'), all)}
      ${known.map(({ status, count }) => choice(status, words.text(outcomeLabels[status]), count))}
    </div>`;
  }

  #rowList(rows: readonly Referral[]): TemplateResult {
    const { words } = this.#context;
    if (rows.length === 0) return html`<p class="line muted">${words.text('noneOfGroup')}</p>`;
    return html`<ul class="rows" part="list">
      ${rows.map((referral, at) => referralRow(referral, at, this.#context, this.#onOpen))}
    </ul>`;
  }

  #loadMoreRow(
    pages: readonly ResourcePage<Referrals>[],
    shown: number,
    total: number | undefined,
  ): Renderable {
    const { words } = this.#context;
    const last = pages.at(-1);
    if (last?.failed && pages.length > 1)
      return html`<p class="line row" role="alert">
        <span>${words.text('moreFailed')}</span>
        <button class="text-btn" part="button button-text" @click=${() => this.#pages.retry()}>
          ${words.text('retry')}
        </button>
      </p>`;
    if (last?.data && last.data.nextCursor === undefined) return nothing;
    return html`<div class="line between" part="load-more">
      <button
        class="btn"
        part="button button-secondary"
        aria-disabled=${last?.loading ? 'true' : 'false'}
        @click=${this.#loadMore}
      >
        ${words.text('showMore')}
      </button>
      ${total === undefined ? nothing : html`<span class="n12 quiet">${words.text('shown', { n: shown, total })}</span>`}
    </div>`;
  }

  #totalEarned({ earned }: Referrals): Renderable {
    if (!earned || !isVisible(earned.value)) return nothing;
    return html`<p class="line between" part="total">
      <span class="muted">${localText(earned.text)}</span
      ><b>${figureTemplate(earned.value, this.#context.words.locale)}</b>
    </p>`;
  }

  #errorCard(): TemplateResult {
    const { words } = this.#context;
    return html`<section class="card mine" part="card" role="status">
      <p class="line row">
        <span>${words.text('listFailed')}</span>
        <button class="text-btn" part="button button-text" @click=${() => this.#pages.retry()}>
          ${words.text('retry')}
        </button>
      </p>
    </section>`;
  }

  #emptyCard(): TemplateResult {
    const { words } = this.#context;
    return html`<slot name="empty-list"
      ><section class="card mine none" part="card">
        ${referralDrawing}
        <div>
          <h3 class="n16 strong" part="title">${words.text('empty')}</h3>
          <p class="muted">${words.text('emptyNote')}</p>
        </div>
        <button class="btn" part="button button-secondary" @click=${this.#onRefer}>
          ${words.text('title')}
        </button>
      </section></slot
    >`;
  }

  /** With the last page the button goes: whoever pressed it goes on at the first one that is new. */
  #focusFirstNewRow(): void {
    const after = this.#focusAfter;
    if (after === undefined || this.#rowCount <= after) return;
    this.#focusAfter = undefined;
    const names = this.#context.host.shadowRoot?.querySelectorAll<HTMLElement>('[part~=name]');
    names?.[after]?.focus();
  }

  #selectOutcome(group: ReferralOutcome | undefined): void {
    this.#filterValue = group;
    this.#extraPages = 0;
    this.#focusAfter = undefined;
    this.#context.host.requestUpdate();
  }

  readonly #loadMore = (): void => {
    this.#focusAfter ??= this.#rowCount;
    this.#extraPages += 1;
    this.#context.host.requestUpdate();
  };
}
