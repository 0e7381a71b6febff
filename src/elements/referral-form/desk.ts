import { html, nothing, type TemplateResult } from 'lit';
import {
  forgetReferral,
  referralRoute,
  withdrawReferral,
  type Referral,
  type ReferralDetail,
} from '../../contract/referral.ts';
import { ActionController } from '../shared/action-controller.ts';
import { Dialog, type DialogView } from '../shared/dialog.ts';
import { localText } from '../shared/local-text.ts';
import { ResourceController } from '../shared/resource-controller.ts';
import { detail } from './detail.ts';
import type { Drawn, Setting } from './setting.ts';

type Deed = 'withdraw' | 'forget';

/** One referral in a dialog: its way, its rewards, what was given, and what can be done with it. */
export class ReferralDesk {
  readonly #setting: Setting;
  readonly #dialog: Dialog;
  readonly #detail: ResourceController<typeof ReferralDetail>;
  readonly #deeds: {
    readonly withdraw: ActionController<typeof withdrawReferral>;
    readonly forget: ActionController<typeof forgetReferral>;
  };
  #id: string | undefined;
  #sure: Deed | undefined;
  #complaint = '';
  #said = '';
  #after: Referral | undefined;

  constructor(setting: Setting) {
    const { host, tag } = setting;
    this.#setting = setting;
    this.#dialog = new Dialog(host, () => (this.#id = undefined));
    this.#detail = new ResourceController(host, referralRoute, {
      tag,
      wanted: () => this.#id !== undefined,
      params: () => ({ id: this.#id }),
    });
    this.#deeds = {
      withdraw: new ActionController(host, withdrawReferral),
      forget: new ActionController(host, forgetReferral),
    };
  }

  open(id: string): void {
    this.#id = id;
    this.#begin('');
    this.#dialog.open();
  }

  render(): TemplateResult {
    const { words, tag } = this.#setting;
    const dir = tag().toLowerCase().startsWith(words.lang.slice(0, 2)) ? undefined : 'ltr';
    const scene = this.#id === undefined ? undefined : this.#scene();
    return this.#dialog.render(
      scene && { ...scene, close: words.text('close'), lang: words.locale, dir, said: this.#said },
    );
  }

  #begin(said: string): void {
    this.#sure = undefined;
    this.#complaint = '';
    this.#after = undefined;
    this.#said = said;
  }

  #scene(): Pick<DialogView, 'title' | 'body' | 'foot'> {
    const { words } = this.#setting;
    const { state } = this.#detail;
    if ('data' in state && state.data.id === this.#id) {
      const referral = this.#after ?? state.data;
      return {
        title: localText(referral.company),
        body: html`${detail(referral, this.#setting)}${this.#asking()}`,
        foot: this.#foot(referral),
      };
    }
    if (state.status !== 'failed' && state.status !== 'absent')
      return {
        title: words.text('one'),
        body: html`<div aria-busy="true"><i class="bone w6"></i><i class="bone field"></i></div>`,
      };
    const gone = state.status === 'absent' || state.error.kind === 'not_found';
    const retry = html`<button class="btn" part="action" @click=${() => this.#detail.reload()}>
      ${words.text('retry')}
    </button>`;
    return {
      title: words.text('one'),
      body: html`<p class="muted" role="status">${words.text(gone ? 'gone' : 'notOpened')}</p>`,
      foot: gone ? nothing : retry,
    };
  }

  #asking(): Drawn {
    const { words } = this.#setting;
    const asked =
      this.#sure &&
      html`<p class="told caution" role="status">
        ${words.text(this.#sure === 'withdraw' ? 'withdrawSure' : 'forgetSure')}
      </p>`;
    const failed = this.#complaint
      ? html`<p class="told caution" role="alert">${this.#complaint}</p>`
      : nothing;
    return html`${asked ?? nothing}${failed}`;
  }

  #foot({ may = [] }: Referral): TemplateResult | typeof nothing {
    const { words } = this.#setting;
    const can = (deed: Deed): boolean => may.some(({ action, allowed }) => action === deed && allowed);
    const sure = this.#sure;
    if (sure)
      return html`<button class="btn" part="action" @click=${() => this.#ask(undefined)}>
          ${words.text('keepIt')}
        </button>
        <button class="btn primary" part="action" @click=${() => void this.#do(sure)}>
          ${words.text(sure)}
        </button>`;
    if (!can('withdraw') && !can('forget')) return nothing;
    return html`${(['withdraw', 'forget'] as const)
      .filter(can)
      .map(
        (deed) =>
          html`<button class="text-btn" part="action" @click=${() => this.#ask(deed)}>
            ${words.text(deed)}
          </button>`,
      )}`;
  }

  #ask(deed: Deed | undefined): void {
    this.#sure = deed;
    this.#complaint = '';
    this.#setting.host.requestUpdate();
  }

  async #do(deed: Deed): Promise<void> {
    const id = this.#id;
    const { host, tag, words } = this.#setting;
    if (id === undefined) return;
    const action = this.#deeds[deed];
    await action.run({ params: { id }, body: {}, lang: tag(), personal: false, title: words.text(deed) });
    const { state } = action;
    if (id !== this.#id) return;
    this.#begin('');
    if (state.status === 'done') {
      this.#after = state.reply;
      this.#said = words.text(deed === 'withdraw' ? 'withdrawnNow' : 'forgotten');
      this.#dialog.turn();
    } else if (state.status === 'kept') this.#complaint = words.text('keptHere');
    else {
      const moved = state.status === 'refused' && state.error.code === 'referral_moved_on';
      this.#complaint = words.text(moved ? 'movedOn' : 'notDone');
    }
    host.requestUpdate();
  }
}
