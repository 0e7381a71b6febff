import { html, nothing } from 'lit';
import type { WalletEntry } from '../../../../contract/wallets.ts';
import { Localizer } from '../../../internal/i18n/localizer.ts';
import { formatInteger } from '../../../internal/i18n/numbers.ts';
import { ProgramController } from '../../../internal/program/program-controller.ts';
import type { Renderable } from '../../../internal/states/widget-context.ts';
import { downloadFile } from '../../../internal/ui/download.ts';
import type { LedgerContext } from '../messages.ts';
import { fileName, ledgerFile } from './ledger-file.ts';
import { messages, type DownloadContext } from './messages.ts';
import { readPage } from './read-page.ts';

/** What is downloaded: the entries of one wallet and kind, under the name of the wallet. */
export interface DownloadRequest {
  readonly id: string;
  readonly kind: string | undefined;
  readonly name: string;
}

type DownloadState =
  | { readonly status: 'idle' | 'cancelled' }
  | { readonly status: 'reading' }
  /** `gone`: the backend no longer knows the place where it stopped, so that it begins anew. */
  | { readonly status: 'stopped'; readonly fault: 'failed' | 'gone' }
  | { readonly status: 'done'; readonly lost: number };

/** Gathers all pages of a ledger, one after another, and hands them to the browser as a file. */
export class CsvDownload {
  readonly #context: DownloadContext;
  readonly #program: ProgramController;
  #state: DownloadState = { status: 'idle' };
  #request: DownloadRequest = { id: '', kind: undefined, name: '' };
  readonly #entries = new Map<string, WalletEntry | null>();
  #total: number | undefined;
  /** Cursors of the pages that were read: a backend that leads in a circle is not followed. */
  readonly #cursors = new Set<string>();
  /** Of the page to read next; `undefined` for the first. */
  #cursor: string | undefined;
  #abort = new AbortController();

  constructor(context: LedgerContext) {
    this.#context = { ...context, fileWords: new Localizer(context.host, messages) };
    this.#program = new ProgramController(context.host);
    context.host.addController({ hostDisconnected: () => this.reset() });
  }

  /** False until the messages of the page's language have loaded. */
  get ready(): boolean {
    return this.#context.fileWords.ready;
  }

  get isRunning(): boolean {
    return this.#state.status === 'reading';
  }

  start(request: DownloadRequest): void {
    this.reset();
    this.#request = request;
    void this.#read();
  }

  /** Forgets all, and reads nothing more. */
  reset(): void {
    this.#abort.abort();
    this.#state = { status: 'idle' };
    this.#entries.clear();
    this.#cursors.clear();
    this.#cursor = undefined;
    this.#total = undefined;
  }

  /** How far it is, or how it ended. */
  render(): Renderable {
    const { status } = this.#state;
    if (status === 'idle') return nothing;
    const { fileWords: words } = this.#context;
    const count = this.#entries.size;
    const total = this.#total;
    const progress = words.text(total === undefined ? 'gathering' : 'gatheringOf', {
      count: formatInteger(count, words.locale),
      total: formatInteger(total ?? 0, words.locale),
    });
    const button = (label: 'cancel' | 'goOn', press: () => void): Renderable =>
      html`<button class="text-btn" part="button button-text" @click=${press}>${words.text(label)}</button>`;
    return html`<div class="notice" part="download">
      ${
        status === 'reading'
          ? html`<span aria-hidden="true">${progress}</span> ${
                total
                  ? html`<progress
                      aria-label=${progress}
                      max=${total}
                      .value=${Math.min(count, total)}
                    ></progress>`
                  : html`<progress aria-label=${progress}></progress>`
              }`
          : nothing
      }
      <span class=${status === 'reading' ? 'sr-only' : ''} role="status">${this.#message()}</span>
      ${status === 'reading' ? button('cancel', () => this.#cancel()) : nothing}
      ${status === 'stopped' ? button('goOn', () => this.#goOn()) : nothing}
    </div>`;
  }

  #message(): string {
    const { fileWords: words } = this.#context;
    const state = this.#state;
    if (state.status === 'cancelled') return words.text('cancelled');
    if (state.status === 'stopped') return words.text('stopped');
    if (state.status !== 'done') return words.text('gatheringStarts');
    const done = words.text('done', { n: this.#entries.size });
    return state.lost > 0 ? `${done} ${words.text('lost', { n: state.lost })}` : done;
  }

  async #read(): Promise<void> {
    const { client } = this.#program;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#setState({ status: 'reading' });
    const { id, kind } = this.#request;
    do {
      const params = { id, kind, cursor: this.#cursor };
      const result =
        client && (await readPage(client, this.#context.tag(), params, signal).catch(() => undefined));
      if (signal.aborted) return;
      if (!result || 'fault' in result)
        return this.#setState({ status: 'stopped', fault: result?.fault ?? 'failed' });
      const { items, nextCursor, total } = result.page;
      items.forEach((entry, index) =>
        this.#entries.set(entry ? `entry ${entry.id}` : `lost ${this.#cursor} ${index}`, entry),
      );
      this.#total = total ?? this.#total;
      this.#cursor = nextCursor;
      if (nextCursor !== undefined && this.#cursors.has(nextCursor))
        return this.#setState({ status: 'stopped', fault: 'gone' });
      if (nextCursor !== undefined) this.#cursors.add(nextCursor);
      this.#context.host.requestUpdate();
    } while (this.#cursor !== undefined);
    this.#save();
  }

  #save(): void {
    const entries = [...this.#entries.values()];
    const file = new Blob([ledgerFile(entries, this.#context)], { type: 'text/csv;charset=utf-8' });
    downloadFile(file, fileName(this.#request.name, this.#context));
    this.#setState({ status: 'done', lost: entries.filter((entry) => entry === null).length });
    this.#focusButton();
  }

  #goOn(): void {
    if (this.#state.status === 'stopped' && this.#state.fault === 'gone') this.start(this.#request);
    else void this.#read();
    this.#focusButton();
  }

  #cancel(): void {
    this.reset();
    this.#setState({ status: 'cancelled' });
    this.#focusButton();
  }

  /** The pressed button goes; the focus does not go with it, and stays where it is if it is elsewhere. */
  #focusButton(): void {
    const { host } = this.#context;
    const root = host.shadowRoot;
    if (root?.activeElement?.matches('[part~=download] *')) root.querySelector<HTMLElement>('#csv')?.focus();
  }

  #setState(state: DownloadState): void {
    this.#state = state;
    this.#context.host.requestUpdate();
  }
}
