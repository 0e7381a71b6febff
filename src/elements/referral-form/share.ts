import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralShare } from '../../contract/referral-campaign.ts';
import { copyCode } from '../shared/copy.ts';
import { icon } from '../shared/icon.ts';
import { link } from '../shared/link.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { mailIcon, qrIcon, shareIcon } from './icons.ts';
import type { Drawn, Setting } from './setting.ts';

/** A mail that is open in the member's own program: text, and the link unless it is in the text already. */
const mailDraft = (
  text: string,
  address: string,
  subject: Parameters<typeof plainText>[0] | undefined,
): string => {
  const whole = text.includes(address) ? text : `${text}\n\n${address}`.trim();
  const about = subject === undefined ? '' : `subject=${encodeURIComponent(plainText(subject))}&`;
  return `mailto:?${about}body=${encodeURIComponent(whole)}`;
};

/** Whoever closes the sheet of the system has not failed. */
const offer = (text: string, url: string): void => {
  void navigator.share({ text, url }).catch(() => undefined);
};

/** The way to refer without giving anybody's data: a link, a code, a text to go with them. */
export class Share {
  readonly #setting: Setting;
  readonly #qr: OnDemand<typeof import('./qr-code.ts')>;
  #chosen = 0;
  /** The text as it was changed. */
  #written: string | undefined;
  #copied = false;
  #coded = false;
  said = '';

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#qr = new OnDemand(setting.host, async () => {
      const [qr, { qrStyles }, { adopt }] = await Promise.all([
        import('./qr-code.ts'),
        import('./qr-code.styles.ts'),
        import('../shared/adopt.ts'),
      ]);
      adopt(setting.host, qrStyles);
      return qr;
    });
  }

  /** Another person is here. */
  forget(): void {
    this.#chosen = 0;
    this.#written = undefined;
    this.#copied = false;
    this.#coded = false;
    this.said = '';
  }

  render(share: ReferralShare): TemplateResult {
    const { words } = this.#setting;
    const { disclosure } = share;
    const address = safeUrl(share.link);
    if (address === undefined) return html`<p class="muted" role="status">${words.text('unsafeLink')}</p>`;
    return html`<div class="share" part="share">
      ${this.#link(share, address)} ${this.#text(share)}
      ${disclosure === undefined ? nothing : html`<p class="help n12 under">${localText(disclosure)}</p>`}
      ${this.#ways(share, address)}
      ${this.#coded ? (this.#qr.get()?.qrCode(address, this.#setting) ?? html`<i class="bone area"></i>`) : nothing}
    </div>`;
  }

  #link({ link: told, code }: ReferralShare, address: string): TemplateResult {
    const { words } = this.#setting;
    const copied = this.#copied;
    return html`<div class="field" part="field">
      <label for="link">${words.text('link')}</label>
      <div class="pair">
        <input
          class="control given"
          id="link"
          part="link-field"
          readonly
          dir="ltr"
          .value=${told.replace(/^https:\/\//, '')}
        />
        <button class="btn ${copied ? 'good' : ''}" part="action" @click=${() => void this.#copy(address)}>
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

  #text({ texts = [] }: ReferralShare): Drawn {
    const { words } = this.#setting;
    const text = this.#textOf(texts);
    if (text === undefined) return nothing;
    const choice =
      texts.length > 1
        ? html`<select class="choose" aria-label=${words.text('whichText')} @change=${this.#choose}>
            ${texts.map((_, at) => html`<option value=${at} .selected=${at === this.#chosen}>${words.text('textOf', { n: at + 1 })}</option>`)}
          </select>`
        : nothing;
    return html`<div class="field" part="field">
      <div class="between"><label class="strong" for="text">${words.text('text')}</label>${choice}</div>
      <textarea class="control" id="text" rows="2" dir="auto" .value=${text} @input=${this.#write}></textarea>
    </div>`;
  }

  #textOf(texts: NonNullable<ReferralShare['texts']>): string | undefined {
    const offered = texts[this.#chosen] ?? texts[0];
    return this.#written ?? (offered && plainText(offered.text));
  }

  #ways({ texts = [] }: ReferralShare, address: string): TemplateResult {
    const { words } = this.#setting;
    const text = this.#textOf(texts) ?? '';
    const draft = mailDraft(text, address, texts[this.#chosen]?.subject);
    const native =
      'share' in navigator
        ? html`<button class="btn" part="action" @click=${() => offer(text, address)}>
            ${shareIcon}${words.text('shareIt')}
          </button>`
        : nothing;
    return html`<div class="acts">
      ${link(draft, html`${mailIcon}${words.text('mail')}`, { purpose: 'mail', kind: 'btn primary' })}${native}
      <button class="btn" part="action" aria-expanded=${this.#coded ? 'true' : 'false'} @click=${this.#code}>
        ${qrIcon}${words.text('qr')}
      </button>
    </div>`;
  }

  readonly #choose = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.#chosen = Number(event.target.value);
    this.#written = undefined;
    this.#setting.host.requestUpdate();
  };

  readonly #write = (event: Event): void => {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    this.#written = event.target.value;
    this.#setting.host.requestUpdate();
  };

  readonly #code = (): void => {
    this.#coded = !this.#coded;
    this.#setting.host.requestUpdate();
  };

  async #copy(address: string): Promise<void> {
    const { host, words } = this.#setting;
    const field = host.shadowRoot?.querySelector<HTMLInputElement>('#link');
    this.#copied = await copyCode(address, null);
    if (!this.#copied) field?.select();
    this.said = words.text(this.#copied ? 'copied' : 'copyByHand');
    host.requestUpdate();
  }
}
