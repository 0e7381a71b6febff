import { html, nothing, type TemplateResult } from 'lit';
import { referralsRoute } from '../../contract/compiled/referrals.ts';
import type { Referral, Referrals } from '../../contract/referrals.ts';
import { figureTemplate, isVisible } from '../internal/i18n/figures.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { PagedResource, type PagedRead, type PageWindow } from '../internal/controllers/paged-resource.ts';
import { referralDrawing } from './icons.ts';
import { referralRow } from './referral-row.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

type ReferralOutcome = 'open' | 'won' | 'closed';
const outcomeLabels = { open: 'open', won: 'wonGroup', closed: 'closed' } as const;
const isOutcome = (name: string): name is ReferralOutcome => Object.hasOwn(outcomeLabels, name);

/** The member's own referrals: one row each, filtered by outcome, loaded page by page. */
export class ReferralList {
  readonly #context: ReferralContext;
  readonly #pages: PagedResource<Referrals>;
  readonly #onOpen: (id: string) => void;
  readonly #onRefer: () => void;
  /** The outcome selected in the filter; `undefined` for all. */
  #outcome: ReferralOutcome | undefined;
  readonly #window: PageWindow = { first: 1, last: 0 };
  #rowCount = 0;
  /** Number of rows when more were asked for, until they have come. */
  #previousCount: number | undefined;

  /** `onOpen` shows a referral; `onRefer` leads from an empty list to the form. */
  constructor(context: ReferralContext, onOpen: (id: string) => void, onRefer: () => void) {
    this.#context = context;
    this.#pages = new PagedResource(context.host, referralsRoute, context.tag);
    this.#onOpen = onOpen;
    this.#onRefer = onRefer;
    context.host.addController({ hostUpdated: () => this.#focusFirstNewRow() });
  }

  /** Reads the referrals again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#pages.reload();
  }

  /** What is known of the list, asked for as needed: also while what stands above it is loading. To be called in each render. */
  read(): PagedRead<Referrals> {
    return this.#pages.readPages({ status: this.#outcome }, this.#window);
  }

  render(): Renderable {
    const { words } = this.#context;
    const read = this.read();
    const { pages } = read;
    const [first] = pages;
    if (!first || first.empty) return nothing;
    const { data } = first;
    if (!data)
      return first.failed
        ? this.#errorCard()
        : html`<section class="card referral-list skeletons" part="card" aria-busy="true">
            <i class="skeleton half"></i><i class="skeleton"></i><i class="skeleton"></i>
          </section>`;
    const rows = pages.flatMap((page) => page.data?.items ?? []);
    this.#rowCount = rows.length;
    if (rows.length === 0 && !this.#outcome) return this.#emptyCard();
    const total = data.total ?? (pages.at(-1)?.data?.nextCursor === undefined ? rows.length : undefined);
    return html`<section
      class="card referral-list"
      part="card referral-list"
      aria-labelledby="referral-list-title"
    >
      <div class="head">
        <h3 class="n20 strong" id="referral-list-title" part="title">
          ${words.text('mine')}${total === undefined || this.#outcome ? nothing : html` <span class="n14 quiet">${total}</span>`}
        </h3>
        ${this.#filterBar(data)}
      </div>
      ${this.#rowList(rows)} ${this.#loadMoreRow(read, total)} ${this.#totalEarned(data)}
      ${pages.some(({ skipped }) => skipped) ? html`<p class="line quiet n12" part="note">${words.text('partly')}</p>` : nothing}
    </section>`;
  }

  #filterBar({ groups = [], total }: Referrals): Renderable {
    const { words } = this.#context;
    const known = groups.flatMap(({ status, count }) => (isOutcome(status) ? [{ status, count }] : []));
    if (known.length === 0) return nothing;
    const all = this.#outcome ? known.reduce((sum, { count }) => sum + count, 0) : total;
    const option = (
      outcome: ReferralOutcome | undefined,
      text: string,
      count: number | undefined,
    ): TemplateResult =>
      html`<button
        class="segment"
        part="filter"
        aria-pressed=${this.#outcome === outcome ? 'true' : 'false'}
        @click=${() => this.#selectOutcome(outcome)}
      >
        ${text}${count === undefined ? nothing : html` <span class="n12 quiet">${count}</span>`}
      </button>`;
    return html`<div class="segments" role="group" aria-label=${words.text('filter')}>
      ${option(undefined, words.text('all'), all)}
      ${known.map(({ status, count }) => option(status, words.text(outcomeLabels[status]), count))}
    </div>`;
  }

  #rowList(rows: readonly Referral[]): TemplateResult {
    const { words } = this.#context;
    if (rows.length === 0) return html`<p class="line muted">${words.text('noneOfGroup')}</p>`;
    return html`<ul class="rows" part="list">
      ${rows.map((referral, index) => referralRow(referral, index, this.#context, this.#onOpen))}
    </ul>`;
  }

  #loadMoreRow({ pages, nextPage }: PagedRead<Referrals>, total: number | undefined): Renderable {
    const { words } = this.#context;
    if (nextPage === 'error' && pages.length > 1)
      return html`<p class="line row" role="alert">
        <span>${words.text('moreFailed')}</span>
        <button class="text-btn" part="button button-text" @click=${() => this.#pages.retry()}>
          ${words.text('retry')}
        </button>
      </p>`;
    const last = pages.at(-1)?.data;
    if (last && last.nextCursor === undefined) return nothing;
    return html`<div class="line space-between" part="load-more">
      <button
        class="btn"
        part="button button-secondary"
        aria-disabled=${nextPage === 'loading'}
        @click=${this.#loadMore}
      >
        ${words.text('showMore')}
      </button>
      ${total === undefined ? nothing : html`<span class="n12 quiet">${words.text('shown', { n: this.#rowCount, total })}</span>`}
    </div>`;
  }

  #totalEarned({ earned }: Referrals): Renderable {
    if (!earned || !isVisible(earned.value)) return nothing;
    return html`<p class="line space-between" part="total">
      <span class="muted">${localText(earned.text)}</span
      ><b>${figureTemplate(earned.value, this.#context.words.locale)}</b>
    </p>`;
  }

  #errorCard(): TemplateResult {
    const { words } = this.#context;
    return html`<section class="card referral-list" part="card" role="status">
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
      ><section class="card referral-list empty" part="card">
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

  /** Once more rows have come: the button that was pressed may be gone, so that the focus moves to the first new row. */
  #focusFirstNewRow(): void {
    const previousCount = this.#previousCount;
    if (previousCount === undefined || this.#rowCount <= previousCount) return;
    this.#previousCount = undefined;
    const names = this.#context.host.shadowRoot?.querySelectorAll<HTMLElement>('[part~=name]');
    names?.[previousCount]?.focus();
  }

  #selectOutcome(outcome: ReferralOutcome | undefined): void {
    this.#outcome = outcome;
    this.#window.last = 0;
    this.#previousCount = undefined;
    this.#context.host.requestUpdate();
  }

  readonly #loadMore = (): void => {
    this.#previousCount ??= this.#rowCount;
    this.#window.last += 1;
    this.#context.host.requestUpdate();
  };
}
