import { buttonPart } from '../internal/ui/button-part.ts';
import { html, nothing, type TemplateResult } from 'lit';
import {
  forgetReferral,
  referralRoute,
  withdrawReferral,
  type Referral,
  type ReferralDetail,
} from '../../contract/referrals.ts';
import { WriteController, type WriteState } from '../internal/controllers/write-controller.ts';
import { Dialog, type DialogView } from '../internal/ui/dialog.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { ResourceController } from '../internal/controllers/resource-controller.ts';
import { referralDetail } from './referral-detail.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

type ReferralAction = 'withdraw' | 'forget';

const isAllowed = ({ may: all = [] }: Referral, deed: ReferralAction): boolean =>
  all.some(({ action, allowed }) => action === deed && allowed);

/** One referral in a dialog: its way, its rewards, what was given, and what can be done with it. */
export class ReferralDialog {
  readonly #context: ReferralContext;
  readonly #dialog: Dialog;
  readonly #detail: ResourceController<typeof ReferralDetail>;
  readonly #writes: {
    readonly withdraw: WriteController<typeof withdrawReferral>;
    readonly forget: WriteController<typeof forgetReferral>;
  };
  #openId: string | undefined;
  /** The one that was opened last: a closed dialog asks for nothing else. */
  #loadedId: string | undefined;
  #confirming: ReferralAction | undefined;
  #sending = false;
  #errorText = '';
  #announcement = '';
  #updated: Referral | undefined;

  constructor(setting: ReferralContext) {
    const { host, tag } = setting;
    this.#context = setting;
    this.#dialog = new Dialog(host, () => (this.#openId = undefined));
    this.#detail = new ResourceController(host, referralRoute, {
      tag,
      enabled: () => this.#loadedId !== undefined,
      params: () => ({ id: this.#loadedId }),
    });
    this.#writes = {
      withdraw: new WriteController(host, withdrawReferral),
      forget: new WriteController(host, forgetReferral),
    };
  }

  open(id: string): void {
    this.#openId = id;
    this.#loadedId = id;
    this.#resetAction('');
    this.#dialog.open();
  }

  render(): TemplateResult {
    const { words, tag } = this.#context;
    const dir = tag().toLowerCase().startsWith(words.lang.slice(0, 2)) ? undefined : 'ltr';
    const scene = this.#openId === undefined ? undefined : this.#view();
    return this.#dialog.render(
      scene && {
        ...scene,
        closeLabel: words.text('close'),
        lang: words.locale,
        dir,
        announcement: this.#announcement,
      },
    );
  }

  #resetAction(said: string): void {
    this.#confirming = undefined;
    this.#errorText = '';
    this.#updated = undefined;
    this.#announcement = said;
  }

  #view(): Pick<DialogView, 'title' | 'body' | 'footer'> {
    const { words } = this.#context;
    const { state } = this.#detail;
    if ('data' in state && state.data.id === this.#openId) {
      const referral = this.#updated ?? state.data;
      return {
        title: localText(referral.company),
        body: html`${referralDetail(referral, this.#context, this.#forgetButton(referral))}${this.#errorBanner()}`,
        footer: this.#footer(referral),
      };
    }
    if (state.status === 'loading')
      return {
        title: words.text('one'),
        body: html`<div aria-busy="true"><i class="bone w6"></i><i class="bone field"></i></div>`,
      };
    // An answer about another referral is none.
    const gone = 'error' in state ? state.error.kind === 'not_found' : !('data' in state);
    const retry = html`<button
      class="btn"
      part="button button-secondary"
      @click=${() => this.#detail.reload()}
    >
      ${words.text('retry')}
    </button>`;
    return {
      title: words.text('one'),
      body: html`<p class="muted" role="status">${words.text(gone ? 'gone' : 'notOpened')}</p>`,
      footer: gone ? nothing : retry,
    };
  }

  #errorBanner(): Renderable {
    return this.#errorText
      ? html`<p class="told caution" role="alert">${icon('alert')}<span>${this.#errorText}</span></p>`
      : nothing;
  }

  /** Beside the data that it deletes. */
  #forgetButton(referral: Referral): TemplateResult | undefined {
    return isAllowed(referral, 'forget')
      ? this.#button('forget', 'text-btn', () => this.#confirm('forget'))
      : undefined;
  }

  /** What is asked once more, or what may be done. */
  #footer(referral: Referral): TemplateResult | typeof nothing {
    const { words } = this.#context;
    const sure = this.#confirming;
    if (sure)
      return html`<p class="strong">${words.text(sure === 'withdraw' ? 'withdrawSure' : 'forgetSure')}</p>
        <div class="acts">
          ${this.#button('keepIt', 'btn', () => this.#confirm(undefined))}
          ${this.#button(sure, 'btn primary', () => void this.#run(sure), this.#sending)}
        </div>`;
    if (!isAllowed(referral, 'withdraw')) return nothing;
    return this.#button('withdraw', 'text-btn leave', () => this.#confirm('withdraw'));
  }

  #button(key: ReferralAction | 'keepIt', look: string, act: () => void, busy = false): TemplateResult {
    return html`<button
      class=${look}
      part=${buttonPart(look)}
      aria-disabled=${busy ? 'true' : 'false'}
      @click=${() => {
        if (!this.#sending) act();
      }}
    >
      ${this.#context.words.text(busy ? 'sending' : key)}
    </button>`;
  }

  /** What is asked stands where the answer was pressed: whoever reads starts at the title again. */
  #confirm(deed: ReferralAction | undefined): void {
    const { words } = this.#context;
    this.#confirming = deed;
    this.#errorText = '';
    this.#announcement = deed ? words.text(deed === 'withdraw' ? 'withdrawSure' : 'forgetSure') : '';
    this.#dialog.restart();
  }

  async #run(deed: ReferralAction): Promise<void> {
    const id = this.#openId;
    const { host, tag, words } = this.#context;
    if (id === undefined) return;
    const action = this.#writes[deed];
    this.#sending = true;
    host.requestUpdate();
    await action.run({ params: { id }, body: {}, lang: tag(), personal: false, title: words.text(deed) });
    const { state } = action;
    this.#sending = false;
    if (id !== this.#openId) return host.requestUpdate();
    this.#resetAction('');
    this.#showResult(state, deed);
    // The button goes in any case: whoever pressed it starts at the title.
    this.#dialog.restart();
  }

  #showResult(state: WriteState<Referral>, deed: ReferralAction): void {
    const { words } = this.#context;
    if (state.status === 'done') {
      this.#updated = state.reply;
      this.#announcement = words.text(deed === 'withdraw' ? 'withdrawnNow' : 'forgotten');
    } else if (state.status === 'pending') this.#errorText = words.text('keptHere');
    else {
      const moved = state.status === 'rejected' && state.error.code === 'referral_moved_on';
      this.#errorText = words.text(moved ? 'movedOn' : 'notDone');
    }
  }
}
