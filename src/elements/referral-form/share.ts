import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralShare } from '../../contract/referral-campaign.ts';
import { copyCode } from '../shared/copy.ts';
import { icon } from '../shared/icon.ts';
import { link } from '../shared/link.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { mailIcon, shareIcon } from './icons.ts';
import type { Drawn, Setting } from './setting.ts';

/** The way to refer without giving anybody's data: a link, a code, a text to go with them. */
export class Share {
  readonly #setting: Setting;
  #chosen = 0;
  /** The text as it was changed. */
  #written: string | undefined;
  #copied = false;
  said = '';

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  render(share: ReferralShare): TemplateResult {
    const { words } = this.#setting;
    const { code, disclosure } = share;
    const address = safeUrl(share.link);
    if (address === undefined) return html`<p class="muted" role="status">${words.text('unsafeLink')}</p>`;
    const hint = code === undefined ? nothing : words.rich('code', { code: html`<bdi>${code}</bdi>` });
    return html`<div class="share" part="share">
      <div class="field" part="field">
        <label for="link">${words.text('link')}</label>
        <div class="pair">
          <input
            class="control given"
            id="link"
            part="link-field"
            readonly
            dir="ltr"
            .value=${share.link.replace(/^https:\/\//, '')}
          />
          <button
            class="btn ${this.#copied ? 'good' : ''}"
            part="action"
            @click=${() => void this.#copy(address)}
          >
            ${this.#copied ? icon('check') : nothing}${words.text(this.#copied ? 'copied' : 'copy')}
          </button>
        </div>
        ${hint === nothing ? nothing : html`<p class="help n12">${hint}</p>`}
      </div>
      ${this.#text(share)}
      ${disclosure === undefined ? nothing : html`<p class="help n12 under">${localText(disclosure)}</p>`}
      <div class="acts">${this.#ways(share, address)}</div>
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
      <textarea class="control" id="text" rows="2" .value=${text} @input=${this.#write}></textarea>
    </div>`;
  }

  #textOf(texts: NonNullable<ReferralShare['texts']>): string | undefined {
    const offered = texts[this.#chosen] ?? texts[0];
    return this.#written ?? (offered && plainText(offered.text));
  }

  #ways({ texts = [] }: ReferralShare, address: string): TemplateResult {
    const { words } = this.#setting;
    const text = this.#textOf(texts) ?? '';
    const subject = texts[this.#chosen]?.subject;
    const whole = text.includes(address) ? text : `${text}\n\n${address}`.trim();
    const mail = `mailto:?${subject === undefined ? '' : `subject=${encodeURIComponent(plainText(subject))}&`}body=${encodeURIComponent(whole)}`;
    const native =
      'share' in navigator
        ? html`<button
            class="btn"
            part="action"
            @click=${() => void navigator.share({ text, url: address }).catch(() => undefined)}
          >
            ${shareIcon}${words.text('shareIt')}
          </button>`
        : nothing;
    return html`${link(mail, html`${mailIcon}${words.text('mail')}`, { purpose: 'mail', kind: 'btn primary' })}${native}`;
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

  async #copy(address: string): Promise<void> {
    const { host, words } = this.#setting;
    const field = host.shadowRoot?.querySelector<HTMLInputElement>('#link');
    this.#copied = await copyCode(address, null);
    if (!this.#copied) field?.select();
    this.said = words.text(this.#copied ? 'copied' : 'copyByHand');
    host.requestUpdate();
  }
}
