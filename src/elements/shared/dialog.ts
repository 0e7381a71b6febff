import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { adopt } from './adopt.ts';
import { dialogStyles } from './dialog.styles.ts';

/** What a dialog shows. */
export interface DialogView {
  /** Over the title: kind and status. */
  readonly above?: TemplateResult | typeof nothing;
  readonly title: TemplateResult | string;
  readonly body: TemplateResult;
  /** Stays in sight below the body. */
  readonly foot?: TemplateResult | typeof nothing;
  /** The words of its closing button. */
  readonly close: string;
  readonly lang: string;
  readonly dir: 'ltr' | undefined;
  /** What voices say of the latest step. */
  readonly said: string;
}

const cross = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m3.5 3.5 9 9m0-9-9 9" />
</svg>`;

/** One native dialog of a widget: it takes the focus, gives it back, and closes by Esc, its cross, or `close()`. */
export class Dialog implements ReactiveController {
  readonly #host: LitElement;
  readonly #closed: () => void;
  #open = false;
  /** Its content became another: whoever reads it starts at its title. */
  #turned = false;
  #shown = false;
  /** It is to be opened: once, for between its closing and the event that tells of it anything may be drawn. */
  #entering = false;

  constructor(host: LitElement, closed: () => void) {
    this.#host = host;
    this.#closed = closed;
    adopt(host, dialogStyles);
    host.addController(this);
  }

  /** Whether people see it, or are about to. */
  get isOpen(): boolean {
    return this.#entering || (this.#element?.open ?? false);
  }

  open(): void {
    this.#open = true;
    this.#entering = true;
    this.#turned = true;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#element?.close();
  }

  /** Starts anew at the title, after what was in focus is gone. */
  turn(): void {
    this.#turned = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#element;
    if (this.#shown && !dialog) this.#forget();
    // An update that was on its way when the widget went finds it outside of the page.
    if (!dialog?.isConnected || !this.#open) return;
    this.#reach(dialog.querySelector('.dialog-pane'));
    // By hand: in the template it would look like a thing to press. A key on a link is a click, too.
    dialog.addEventListener('click', this.#follow);
    if (this.#entering && !dialog.open) dialog.showModal();
    this.#entering = false;
    this.#shown = true;
    if (!this.#turned) return;
    this.#turned = false;
    dialog.querySelector<HTMLElement>('.dialog-pane')?.scrollTo(0, 0);
    dialog.querySelector<HTMLElement>('.dialog-title')?.focus();
  }

  hostDisconnected(): void {
    // A dialog that is taken away is no longer modal, and would come back as a box in the page.
    this.close();
    this.#forget();
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
      ${view ? this.#content(view) : nothing}
    </dialog>`;
  }

  #content({ above = nothing, title, body, foot = nothing, close, said }: DialogView): TemplateResult {
    return html`<header class="dialog-top">
        <div class="dialog-head">
          ${above === nothing ? nothing : html`<div class="dialog-above n12">${above}</div>`}
          <h2 class="dialog-title n20 strong" id="dialog-title" part="title" tabindex="-1">${title}</h2>
        </div>
        <button
          class="dialog-cross"
          type="button"
          part="action"
          aria-label=${close}
          @click=${() => this.close()}
        >
          ${cross}
        </button>
      </header>
      <div class="dialog-pane" role="group" aria-labelledby="dialog-title">${body}</div>
      ${foot === nothing ? nothing : html`<footer class="dialog-foot">${foot}</footer>`}
      <span class="vh" role="status">${said}</span>`;
  }

  /** What is longer than the window is scrolled by the keyboard too. */
  #reach(pane: Element | null): void {
    if (pane && pane.scrollHeight > pane.clientHeight) pane.setAttribute('tabindex', '0');
    else pane?.removeAttribute('tabindex');
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.dialog') ?? null;
  }

  /** What is taken from under it, by a sign-out for example, does not come back by itself. */
  #forget(): void {
    this.#open = false;
    this.#shown = false;
    this.#closed();
  }

  /** A link to a place on this page leads behind the dialog: it makes way, unless the page took the link over. */
  readonly #follow = (event: Event): void => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link?.hash || event.defaultPrevented) return;
    const [page] = location.href.split('#', 1);
    if (link.href.split('#', 1)[0] === page) this.close();
  };

  readonly #onClose = (): void => {
    // The event comes late: it may have been opened again.
    if (this.#element?.open) return;
    this.#forget();
    const root = this.#host.shadowRoot;
    // The browser gives the focus back; if what was pressed is gone, it stays in the widget.
    if (root && !root.activeElement) root.querySelector<HTMLElement>('.voice')?.focus();
    this.#host.requestUpdate();
  };
}
