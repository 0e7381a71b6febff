// Parts of an interface that several widgets have: dialog, timeline, icons, links, long lists, clipboard. They get texts and
// callbacks and give templates; they know no route and no program.

import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import { dialogStyles } from './dialog.styles.ts';
import { captureFocus } from './keep-focus.ts';

/** What a dialog shows. */
export interface DialogView {
  /** Over the title: kind and status. */
  readonly eyebrow?: TemplateResult | typeof nothing;
  readonly title: TemplateResult | string;
  readonly body: TemplateResult;
  /** Stays in sight below the body. */
  readonly footer?: TemplateResult | typeof nothing;
  /** The words of its closing button. */
  readonly closeLabel: string;
  readonly lang: string;
  readonly dir: 'ltr' | undefined;
  /** What voices say of the latest step. */
  readonly announcement: string;
}

const closeIcon = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m3.5 3.5 9 9m0-9-9 9" />
</svg>`;

/** One native dialog of a widget: it takes the focus, gives it back, and closes by Esc, its cross, or `close()`. */
export class Dialog implements ReactiveController {
  readonly #host: LitElement;
  readonly #closeCallback: () => void;
  #open = false;
  /** Its content became another: whoever reads it starts at its title. */
  #contentChanged = false;
  #rendered = false;
  /** It is to be opened: once, for between its closing and the event that tells of it anything may be drawn. */
  #opening = false;
  /** Gives the focus back to what opened it, or to what stands in its place since. */
  #restoreFocus: (() => void) | undefined;

  constructor(host: LitElement, closed: () => void) {
    this.#host = host;
    this.#closeCallback = closed;
    adoptStyles(host, dialogStyles);
    host.addController(this);
  }

  /** Whether people see it, or are about to. */
  get isOpen(): boolean {
    return this.#opening || (this.#element?.open ?? false);
  }

  open(): void {
    if (!this.isOpen) this.#restoreFocus = captureFocus(this.#host.shadowRoot);
    this.#open = true;
    this.#opening = true;
    this.#contentChanged = true;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#element?.close();
  }

  /** Starts anew at the title, after what was in focus is gone. */
  restart(): void {
    this.#contentChanged = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#element;
    if (this.#rendered && !dialog) this.#reset();
    // An update that was on its way when the widget went finds it outside of the page.
    if (!dialog?.isConnected || !this.#open) return;
    this.#updateScrollable(dialog.querySelector('.dialog-pane'));
    // By hand: in the template it would look like a thing to press. A key on a link is a click, too.
    dialog.addEventListener('click', this.#onLinkClick);
    if (this.#opening && !dialog.open) dialog.showModal();
    this.#opening = false;
    this.#rendered = true;
    if (!this.#contentChanged) return;
    this.#contentChanged = false;
    dialog.querySelector<HTMLElement>('.dialog-pane')?.scrollTo(0, 0);
    dialog.querySelector<HTMLElement>('.dialog-title')?.focus();
  }

  hostDisconnected(): void {
    // A dialog that is taken away is no longer modal, and would come back as a box in the page.
    this.close();
    this.#reset();
  }

  render(view: DialogView | undefined): TemplateResult {
    return html`<dialog
      class="dialog"
      part="dialog"
      aria-labelledby="dialog-title"
      lang=${view?.lang ?? nothing}
      dir=${view?.dir ?? nothing}
      @close=${this.#onClose}
    >
      ${view ? this.#renderContent(view) : nothing}
    </dialog>`;
  }

  #renderContent({
    eyebrow = nothing,
    title,
    body,
    footer = nothing,
    closeLabel,
    announcement,
  }: DialogView): TemplateResult {
    return html`<header class="dialog-top">
        <div class="dialog-head">
          ${eyebrow === nothing ? nothing : html`<div class="dialog-eyebrow n12">${eyebrow}</div>`}
          <h2 class="dialog-title n20 strong" id="dialog-title" part="title" tabindex="-1">${title}</h2>
        </div>
        <button
          class="dialog-close"
          type="button"
          part="close-button"
          aria-label=${closeLabel}
          @click=${() => this.close()}
        >
          ${closeIcon}
        </button>
      </header>
      <div class="dialog-pane" role="group" aria-labelledby="dialog-title">${body}</div>
      ${footer === nothing ? nothing : html`<footer class="dialog-foot">${footer}</footer>`}
      <span class="sr-only" role="status">${announcement}</span>`;
  }

  /** What is longer than the window is scrolled by the keyboard too. */
  #updateScrollable(pane: Element | null): void {
    if (pane && pane.scrollHeight > pane.clientHeight) pane.setAttribute('tabindex', '0');
    else pane?.removeAttribute('tabindex');
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.dialog') ?? null;
  }

  /** What is taken from under it, by a sign-out for example, does not come back by itself. */
  #reset(): void {
    this.#open = false;
    this.#rendered = false;
    this.#closeCallback();
  }

  /** A link to a place on this page leads behind the dialog: it makes way, unless the page took the link over. */
  readonly #onLinkClick = (event: Event): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link?.hash || event.defaultPrevented) return;
    const [page] = location.href.split('#', 1);
    if (link.href.split('#', 1)[0] === page) this.close();
  };

  readonly #onClose = (): void => {
    // The event comes late: it may have been opened again.
    if (this.#element?.open) return;
    this.#reset();
    const root = this.#host.shadowRoot;
    // The browser gives the focus back; if what was pressed is gone, it goes to what is there now, or stays in the widget.
    this.#restoreFocus?.();
    if (root && !root.activeElement) root.querySelector<HTMLElement>('.widget')?.focus();
    this.#host.requestUpdate();
  };
}
