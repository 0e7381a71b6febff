import { importModule } from '../../client/http/import-module.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralShare } from '../../contract/referral-campaign.ts';
import { copyToClipboard } from '../internal/ui/clipboard.ts';
import { icon } from '../internal/ui/icons.ts';
import { link } from '../internal/ui/link.ts';
import { localText, plainText } from '../internal/i18n/local-text.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { safeUrl } from '../internal/ui/safe-url.ts';
import { referralIcon } from './icons.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

/** A `mailto:` URL with the text, and with the link unless the text contains it. */
const mailtoUrl = (
  text: string,
  address: string,
  subject: Parameters<typeof plainText>[0] | undefined,
): string => {
  const body = text.includes(address) ? text : `${text}\n\n${address}`.trim();
  const subjectParam = subject === undefined ? '' : `subject=${encodeURIComponent(plainText(subject))}&`;
  return `mailto:?${subjectParam}body=${encodeURIComponent(body)}`;
};

/** Opens the share dialog of the system. Closing it rejects with an `AbortError`, which is no failure. */
const openNativeShare = (text: string, url: string): void => {
  void navigator.share({ text, url }).catch(() => undefined);
};

/** The panel to refer by sharing, without entering personal data: a link, its QR code and a text to send with it. */
export class SharePanel {
  readonly #context: ReferralContext;
  readonly #qrModule: LazyModule<Pick<typeof import('./qr-code.ts'), 'qrCode'>>;
  #textIndex = 0;
  /** The text after the person has edited it. */
  #editedText: string | undefined;
  #copied = false;
  #qrVisible = false;
  /** For the live region of the widget: whether the link was copied. */
  announcement = '';

  constructor(context: ReferralContext) {
    this.#context = context;
    this.#qrModule = new LazyModule(context.host, async () => {
      const { qrCode, qrCodeStyles } = await importModule(() => import('./qr-code.ts'));
      adoptStyles(context.host, qrCodeStyles);
      return { qrCode };
    });
  }

  /** Clears the panel when the signed-in member changes. */
  reset(): void {
    this.#textIndex = 0;
    this.#editedText = undefined;
    this.#copied = false;
    this.#qrVisible = false;
    this.announcement = '';
  }

  /** `statistics` stands below the link. */
  render(share: ReferralShare, statistics: Renderable): TemplateResult {
    const { words } = this.#context;
    const { disclosure } = share;
    const address = safeUrl(share.link);
    if (address === undefined) return html`<p class="muted" role="status">${words.text('unsafeLink')}</p>`;
    return html`<div class="share" part="share">
      ${this.#linkField(share, address)} ${statistics} ${this.#textField(share)}
      ${disclosure === undefined ? nothing : html`<p class="help n12 disclosure">${localText(disclosure)}</p>`}
      ${this.#shareButtons(share, address)}
      ${
        this.#qrVisible
          ? (this.#qrModule.get()?.qrCode(address, this.#context) ??
            (this.#qrModule.failed ? nothing : html`<i class="skeleton area"></i>`))
          : nothing
      }
    </div>`;
  }

  #linkField({ link: shareLink, code }: ReferralShare, address: string): TemplateResult {
    const { words } = this.#context;
    const copied = this.#copied;
    return html`<div class="field" part="field">
      <label for="link">${words.text('link')}</label>
      <div class="pair">
        <input
          class="control share-link"
          id="link"
          part="link-field"
          readonly
          dir="ltr"
          .value=${shareLink.replace(/^https:\/\//, '')}
        />
        <button
          class="btn ${copied ? 'positive' : ''}"
          part="button button-secondary"
          @click=${() => void this.#copyLink(address)}
        >
          ${copied ? icon('check') : nothing}${words.text(copied ? 'copied' : 'copy')}
        </button>
      </div>
      ${
        code === undefined
          ? nothing
          : html`<p class="help n12">${words.rich('code', { code: html`<bdi>${code}</bdi>` })}</p>`
      }
    </div>`;
  }

  #textField({ texts = [] }: ReferralShare): Renderable {
    const { words } = this.#context;
    const text = this.#currentText(texts);
    if (text === undefined) return nothing;
    const textSelect =
      texts.length > 1
        ? html`<select class="text-select" aria-label=${words.text('whichText')} @change=${this.#selectText}>
            ${texts.map((_, index) => html`<option value=${index} .selected=${index === this.#textIndex}>${words.text('textOf', { n: index + 1 })}</option>`)}
          </select>`
        : nothing;
    return html`<div class="field" part="field">
      <div class="space-between">
        <label class="strong" for="text">${words.text('text')}</label>${textSelect}
      </div>
      <textarea
        class="control"
        id="text"
        rows="2"
        dir="auto"
        .value=${text}
        @input=${this.#editText}
      ></textarea>
    </div>`;
  }

  #currentText(texts: NonNullable<ReferralShare['texts']>): string | undefined {
    const offered = texts[this.#textIndex] ?? texts[0];
    return this.#editedText ?? (offered && plainText(offered.text));
  }

  #shareButtons({ texts = [] }: ReferralShare, address: string): TemplateResult {
    const { words } = this.#context;
    const text = this.#currentText(texts) ?? '';
    const mailUrl = mailtoUrl(text, address, texts[this.#textIndex]?.subject);
    const native =
      'share' in navigator
        ? html`<button
            class="btn"
            part="button button-secondary"
            @click=${() => openNativeShare(text, address)}
          >
            ${referralIcon('share')}${words.text('shareIt')}
          </button>`
        : nothing;
    return html`<div class="actions">
      ${link(mailUrl, html`${referralIcon('mail')}${words.text('mail')}`, { purpose: 'mail', kind: 'btn primary' })}${native}
      <button
        class="btn"
        part="button button-secondary"
        aria-expanded=${this.#qrVisible ? 'true' : 'false'}
        @click=${this.#toggleQr}
      >
        ${referralIcon('qr')}${words.text('qr')}
      </button>
    </div>`;
  }

  readonly #selectText = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.#textIndex = Number(event.target.value);
    this.#editedText = undefined;
    this.#context.host.requestUpdate();
  };

  readonly #editText = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.#editedText = event.target.value;
    this.#context.host.requestUpdate();
  };

  readonly #toggleQr = (): void => {
    this.#qrVisible = !this.#qrVisible;
    this.#context.host.requestUpdate();
  };

  async #copyLink(address: string): Promise<void> {
    const { host, words } = this.#context;
    const field = host.shadowRoot?.querySelector<HTMLInputElement>('#link');
    this.#copied = await copyToClipboard(address, null);
    if (!this.#copied) field?.select();
    this.announcement = words.text(this.#copied ? 'copied' : 'copyByHand');
    host.requestUpdate();
  }
}
