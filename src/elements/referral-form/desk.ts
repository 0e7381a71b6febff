import { html, nothing, type TemplateResult } from 'lit';
import {
  forgetReferral,
  referralRoute,
  withdrawReferral,
  type Referral,
  type ReferralDetail,
} from '../../contract/referral.ts';
import { ActionController, type ActionState } from '../shared/action-controller.ts';
import { Dialog, type DialogView } from '../shared/dialog.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import { ResourceController } from '../shared/resource-controller.ts';
import { detail } from './detail.ts';
import type { Drawn, Setting } from './setting.ts';

type Deed = 'withdraw' | 'forget';

const may = ({ may: all = [] }: Referral, deed: Deed): boolean =>
  all.some(({ action, allowed }) => action === deed && allowed);

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
  /** The one that was opened last: a closed dialog asks for nothing else. */
  #read: string | undefined;
  #sure: Deed | undefined;
  #sending = false;
  #complaint = '';
  #said = '';
  #after: Referral | undefined;

  constructor(setting: Setting) {
    const { host, tag } = setting;
    this.#setting = setting;
    this.#dialog = new Dialog(host, () => (this.#id = undefined));
    this.#detail = new ResourceController(host, referralRoute, {
      tag,
      wanted: () => this.#read !== undefined,
      params: () => ({ id: this.#read }),
    });
    this.#deeds = {
      withdraw: new ActionController(host, withdrawReferral),
      forget: new ActionController(host, forgetReferral),
    };
  }

  open(id: string): void {
    this.#id = id;
    this.#read = id;
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
        body: html`${detail(referral, this.#setting, this.#forgets(referral))}${this.#failed()}`,
        foot: this.#foot(referral),
      };
    }
    if (state.status === 'loading')
      return {
        title: words.text('one'),
        body: html`<div aria-busy="true"><i class="bone w6"></i><i class="bone field"></i></div>`,
      };
    // An answer about another referral is none.
    const gone = 'error' in state ? state.error.kind === 'not_found' : !('data' in state);
    const retry = html`<button class="btn" part="action" @click=${() => this.#detail.reload()}>
      ${words.text('retry')}
    </button>`;
    return {
      title: words.text('one'),
      body: html`<p class="muted" role="status">${words.text(gone ? 'gone' : 'notOpened')}</p>`,
      foot: gone ? nothing : retry,
    };
  }

  #failed(): Drawn {
    return this.#complaint
      ? html`<p class="told caution" role="alert">${icon('alert')}<span>${this.#complaint}</span></p>`
      : nothing;
  }

  /** Beside the data that it deletes. */
  #forgets(referral: Referral): TemplateResult | undefined {
    return may(referral, 'forget')
      ? this.#button('forget', 'text-btn', () => this.#ask('forget'))
      : undefined;
  }

  /** What is asked once more, or what may be done. */
  #foot(referral: Referral): TemplateResult | typeof nothing {
    const { words } = this.#setting;
    const sure = this.#sure;
    if (sure)
      return html`<p class="strong">${words.text(sure === 'withdraw' ? 'withdrawSure' : 'forgetSure')}</p>
        <div class="acts">
          ${this.#button('keepIt', 'btn', () => this.#ask(undefined))}
          ${this.#button(sure, 'btn primary', () => void this.#do(sure), this.#sending)}
        </div>`;
    if (!may(referral, 'withdraw')) return nothing;
    return this.#button('withdraw', 'text-btn leave', () => this.#ask('withdraw'));
  }

  #button(key: Deed | 'keepIt', look: string, act: () => void, busy = false): TemplateResult {
    return html`<button
      class=${look}
      part="action"
      aria-disabled=${busy ? 'true' : 'false'}
      @click=${() => {
        if (!this.#sending) act();
      }}
    >
      ${this.#setting.words.text(busy ? 'sending' : key)}
    </button>`;
  }

  /** What is asked stands where the answer was pressed: whoever reads starts at the title again. */
  #ask(deed: Deed | undefined): void {
    const { words } = this.#setting;
    this.#sure = deed;
    this.#complaint = '';
    this.#said = deed ? words.text(deed === 'withdraw' ? 'withdrawSure' : 'forgetSure') : '';
    this.#dialog.turn();
  }

  async #do(deed: Deed): Promise<void> {
    const id = this.#id;
    const { host, tag, words } = this.#setting;
    if (id === undefined) return;
    const action = this.#deeds[deed];
    this.#sending = true;
    host.requestUpdate();
    await action.run({ params: { id }, body: {}, lang: tag(), personal: false, title: words.text(deed) });
    const { state } = action;
    this.#sending = false;
    if (id !== this.#id) return host.requestUpdate();
    this.#begin('');
    this.#tell(state, deed);
    // The button goes in any case: whoever pressed it starts at the title.
    this.#dialog.turn();
  }

  #tell(state: ActionState<Referral>, deed: Deed): void {
    const { words } = this.#setting;
    if (state.status === 'done') {
      this.#after = state.reply;
      this.#said = words.text(deed === 'withdraw' ? 'withdrawnNow' : 'forgotten');
    } else if (state.status === 'kept') this.#complaint = words.text('keptHere');
    else {
      const moved = state.status === 'refused' && state.error.code === 'referral_moved_on';
      this.#complaint = words.text(moved ? 'movedOn' : 'notDone');
    }
  }
}
