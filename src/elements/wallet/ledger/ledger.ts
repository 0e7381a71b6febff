import { importModule } from '../../../client/http/import-module.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Wallet } from '../../../contract/wallets.ts';
import { LazyModule } from '../../internal/controllers/lazy-module.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { WalletContext } from '../messages.ts';
import { ledgerSkeleton } from '../skeleton.ts';
import { EntryRows } from './entry-rows.ts';
import { EntrySearch } from './entry-search.ts';
import { KindFilter } from './kind-filter.ts';
import { LedgerPages, type LedgerRead } from './ledger-pages.ts';
import { ledgerTable } from './ledger-table.ts';
import { loadMore } from './load-more.ts';
import { messages, type LedgerContext } from './messages.ts';

/** The entries of a wallet, newest first: filtered by kind, read page by page, downloaded as a file. */
export class Ledger {
  readonly #context: LedgerContext;
  readonly #walletId: () => string;
  readonly #pages: LedgerPages;
  readonly #rows: EntryRows;
  readonly #filter: KindFilter;
  readonly #download: LazyModule<import('./download/csv-download.ts').CsvDownload>;
  #search: EntrySearch | undefined;
  /** The entry that was looked for last is not there. */
  #notFound = false;
  #wantsDownload = false;
  /** What the present update shows. */
  #shown: LedgerRead | undefined;

  constructor({ host, tag }: WalletContext, walletId: () => string) {
    const words = new Localizer(host, messages);
    this.#context = { host, tag, words };
    this.#walletId = walletId;
    this.#pages = new LedgerPages(this.#context);
    this.#rows = new EntryRows(this.#context, (id) => this.#find(id));
    this.#filter = new KindFilter(this.#context, () => this.#showFirstPage());
    this.#download = new LazyModule(host, async () => {
      const { CsvDownload } = await importModule(() => import('./download/csv-download.ts'));
      return new CsvDownload(this.#context);
    });
    host.addController({ hostUpdated: () => this.#updated() });
  }

  /** What is known of the entries, asked for as needed: also while the balance is loading. To be called in each render. */
  read(): LedgerRead {
    return this.#pages.read(this.#walletId(), this.#filter.selected);
  }

  /** Reads the entries again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#pages.reload();
  }

  /** Forgets what was chosen and looked for: another wallet, or another person, comes. */
  reset(): void {
    this.#filter.forget();
    this.#pages.reset();
    this.#search = undefined;
    this.#notFound = false;
    this.#wantsDownload = false;
    this.#download.peek()?.reset();
  }

  render({ label }: Wallet): Renderable {
    const { words } = this.#context;
    const read = this.read();
    if (read.empty) return nothing;
    if (!words.ready) return html`<div aria-busy="true">${ledgerSkeleton()}</div>`;
    if (read.first && !read.busy && !read.failed) this.#filter.learn(read.first);
    this.#shown = read;
    const download = this.#download.peek();
    if (download?.ready && this.#wantsDownload) {
      this.#wantsDownload = false;
      download.start({
        id: this.#walletId(),
        kind: this.#filter.selected,
        name: label === undefined ? this.#walletId() : plainText(label),
      });
    }
    return html`<section class="ledger" part="ledger" aria-labelledby="ledger">
      <div class="head">
        <h4 class="n16 strong" id="ledger">${words.text('entries')}</h4>
        <div class="tools">${this.#filter.render()}${this.#downloadButton(read)}</div>
      </div>
      ${download?.render() ?? nothing} ${this.#content(read)}
      <span class="sr-only" role="status">${this.#search ? words.text('seeking') : nothing}</span>
    </section>`;
  }

  #downloadButton({ rows }: LedgerRead): Renderable {
    if (rows.length === 0) return nothing;
    const isRunning = this.#wantsDownload || (this.#download.peek()?.isRunning ?? false);
    return html`<button
      class="text-btn"
      id="csv"
      part="button button-text"
      aria-disabled=${isRunning}
      @click=${() => {
        if (isRunning) return;
        this.#wantsDownload = true;
        this.#download.get();
        this.#context.host.requestUpdate();
      }}
    >
      ${this.#context.words.text('download')}
    </button>`;
  }

  #content(read: LedgerRead): TemplateResult {
    const { words } = this.#context;
    if (read.failed)
      return html`<p class="row" part="note" role="status">
        <span>${words.text('failed')}</span>
        <button class="text-btn" part="button button-text" @click=${() => this.#pages.retry()}>
          ${words.text('retry')}
        </button>
      </p>`;
    if (!read.first)
      return html`<div aria-busy="true" role="group" aria-label=${words.text('loading')}>
        ${ledgerSkeleton()}
      </div>`;
    if (read.rows.length === 0)
      return html`<p class="none muted" aria-busy=${read.busy}>
        ${words.text(this.#filter.selected === undefined ? 'empty' : 'emptyKind')}
      </p>`;
    return html`${this.#notFound ? html`<p class="row" part="note" role="status">${words.text('notFound')}</p>` : nothing}
    ${ledgerTable(read.busy, read.first.total, this.#context)}
    ${loadMore(read, this.#context, {
      more: () => this.#loadNext(),
      retry: () => this.#pages.retry(),
      restart: () => this.#restart(),
    })}
    ${read.skipped ? html`<p class="row quiet n12" part="note">${words.text('partly')}</p>` : nothing}`;
  }

  #showFirstPage(): void {
    this.#search = undefined;
    this.#notFound = false;
    this.#pages.reset();
    this.#context.host.requestUpdate();
  }

  #restart(): void {
    this.#showFirstPage();
    this.#pages.reload();
  }

  #loadNext(): void {
    this.#search = undefined;
    this.#pages.loadNext();
    this.#context.host.requestUpdate();
  }

  #find(id: string): void {
    this.#search = new EntrySearch(id);
    this.#notFound = false;
    this.#context.host.requestUpdate();
  }

  #updated(): void {
    const { host } = this.#context;
    const shown = this.#shown;
    this.#shown = undefined;
    if (!shown?.first || !host.shadowRoot) return;
    // The language of foreign texts is marked at each update, before these rows are there.
    if (this.#rows.update(host.shadowRoot, shown.rows))
      void host.updateComplete.then(() => host.requestUpdate());
    const newRow = this.#pages.takeNewRow();
    if (this.#search) this.#goOn(this.#search, shown);
    else if (newRow !== undefined) this.#rows.focus(newRow);
  }

  #goOn(search: EntrySearch, shown: LedgerRead): void {
    const step = search.step(shown, this.#filter.selected);
    if (step === 'wait') return;
    if (step === 'next-page') this.#pages.loadNext();
    else if (step === 'all-kinds') {
      this.#filter.selected = undefined;
      this.#pages.reset();
    } else {
      this.#search = undefined;
      this.#notFound = step === 'give-up' || !this.#rows.focus(`entry ${search.id}`);
    }
    this.#context.host.requestUpdate();
  }
}
