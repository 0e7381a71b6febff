import { importModule } from '../../client/http/import-module.ts';
import { buttonPart } from '../internal/ui/button-part.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { referralRoute } from '../../contract/compiled/referrals.ts';
import { forgetReferral, withdrawReferral } from '../../contract/compiled/referrals-writes.ts';
import type { Referral, ReferralDetail } from '../../contract/referrals.ts';
import { isAllowed } from '../../rules/permission.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { PendingWrites } from '../internal/controllers/pending-writes.ts';
import { WriteController } from '../internal/controllers/write-controller.ts';
import type { SettledWrite } from '../internal/controllers/write-state.ts';
import { Dialog, type DialogView } from '../internal/ui/dialog.ts';
import { icon } from '../internal/ui/icons.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { ResourceController } from '../internal/controllers/resource-controller.ts';
import { referralDetail } from './referral-detail.ts';
import type { TaskPanel } from './task-panel.ts';
import type { ReferralContext } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

type ReferralAction = 'withdraw' | 'forget';

const actionRoutes = { withdraw: withdrawReferral, forget: forgetReferral } as const;

/** The dialog of one referral: its progress, rewards and answers, and the actions on it. */
export class ReferralDialog {
  readonly #context: ReferralContext;
  readonly #dialog: Dialog;
  readonly #detail: ResourceController<ReferralDetail>;
  readonly #write: WriteController<(typeof actionRoutes)[ReferralAction]>;
  readonly #tasks: LazyModule<Pick<TaskPanel, 'render'>>;
  #openId: string | undefined;
  /** The referral that was opened last: closing the dialog does not read another one. */
  #loadedId: string | undefined;
  /** The action that the person has chosen and not confirmed yet. */
  #confirming: ReferralAction | undefined;
  #announcement = '';
  /** The answer to the latest action, which is newer than what was read before it. */
  #updated: Referral | undefined;

  constructor(context: ReferralContext) {
    const { host, tag } = context;
    this.#context = context;
    this.#dialog = new Dialog(host, () => (this.#openId = undefined));
    this.#detail = new ResourceController(host, referralRoute, {
      tag,
      enabled: () => this.#loadedId !== undefined,
      params: () => ({ id: this.#loadedId }),
    });
    this.#write = new WriteController(new PendingWrites(host, tag), Object.values(actionRoutes), {
      isShown: () => this.#openId !== undefined,
      onSettled: (outcome, { id }) => {
        if (id === this.#openId) this.#handleOutcome(outcome);
      },
    });
    this.#tasks = new LazyModule(host, () => this.#loadTasks(), 'none');
  }

  open(id: string): void {
    this.#openId = id;
    this.#loadedId = id;
    this.#write.reset(id);
    this.#resetAction();
    this.#dialog.open();
  }

  render(): TemplateResult {
    const { words } = this.#context;
    const view = this.#openId === undefined ? undefined : this.#view();
    return this.#dialog.render(
      view && {
        ...view,
        closeLabel: words.text('close'),
        lang: words.textLang,
        dir: words.dir,
        announcement: this.#announcement,
      },
    );
  }

  #resetAction(): void {
    this.#confirming = undefined;
    this.#updated = undefined;
    this.#announcement = '';
  }

  #view(): Pick<DialogView, 'title' | 'body' | 'footer'> {
    const { words } = this.#context;
    const { state } = this.#detail;
    if ('data' in state && state.data.id === this.#openId) {
      const referral = this.#updated ?? state.data;
      return {
        title: localText(referral.company),
        body: html`${referralDetail(referral, this.#context, this.#forgetButton(referral), this.#taskSection(referral))}${this.#errorBanner()}`,
        footer: this.#footer(referral),
      };
    }
    if (state.status === 'loading')
      return {
        title: words.text('one'),
        body: html`<div aria-busy="true"><i class="skeleton half"></i><i class="skeleton field"></i></div>`,
      };
    // The answer may be about another referral: then this one was not found.
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
    const { unsent } = this.#write;
    if (!unsent) return nothing;
    const { error } = unsent;
    const key =
      unsent.status === 'pending'
        ? unsent.answered
          ? 'answeredNote'
          : unsent.repeatable
            ? 'keptHere'
            : 'keptUnsure'
        : unsent.error.code === 'referral_moved_on'
          ? 'movedOn'
          : 'notDone';
    return html`<p class="notice caution" role="alert">
      ${icon('alert')}<span>${error?.detail ? localText(error.detail) : this.#context.words.text(key)}</span>
    </p>`;
  }

  /** The button stands beside the personal data that it deletes. */
  #forgetButton(referral: Referral): TemplateResult | undefined {
    return isAllowed(referral.may, 'forget')
      ? this.#button('forget', 'text-btn', () => this.#confirm('forget'))
      : undefined;
  }

  async #loadTasks(): Promise<TaskPanel> {
    const { TaskPanel } = await importModule(() => import('./task-panel.ts'));
    return new TaskPanel(this.#context, {
      isShown: () => this.#openId !== undefined,
      onAnswered: (referral, announcement) => {
        this.#updated = referral;
        this.#announcement = announcement;
        this.#context.host.requestUpdate();
      },
      reload: () => this.#detail.reload(),
    });
  }

  #taskSection(referral: Referral): Renderable {
    if (!referral.tasks?.length) return nothing;
    const { words } = this.#context;
    const panel = this.#tasks.get();
    if (panel) return panel.render(referral);
    if (!this.#tasks.failed) return html`<i class="skeleton field"></i>`;
    return html`<p class="notice" role="status">
      <span>${words.text('notOpened')}</span>
      <button class="text-btn" part="button button-text" @click=${this.#tasks.retry}>
        ${words.text('retry')}
      </button>
    </p>`;
  }

  /** Asks for confirmation, or offers the action. */
  #footer(referral: Referral): TemplateResult | typeof nothing {
    const { words } = this.#context;
    const confirming = this.#confirming;
    if (confirming)
      return html`<p class="strong">
          ${words.text(confirming === 'withdraw' ? 'withdrawSure' : 'forgetSure')}
        </p>
        <div class="actions">
          ${this.#button('keepIt', 'btn', () => this.#confirm(undefined))}
          ${this.#button(confirming, 'btn primary', () => this.#send(confirming), this.#write.sending)}
        </div>`;
    if (!isAllowed(referral.may, 'withdraw')) return nothing;
    return this.#button('withdraw', 'text-btn withdraw', () => this.#confirm('withdraw'));
  }

  #button(
    key: ReferralAction | 'keepIt',
    className: string,
    onClick: () => void,
    isBusy = false,
  ): TemplateResult {
    return html`<button
      class=${className}
      part=${buttonPart(className)}
      aria-disabled=${isBusy ? 'true' : 'false'}
      @click=${() => {
        if (!this.#write.sending) onClick();
      }}
    >
      ${this.#context.words.text(isBusy ? 'sending' : key)}
    </button>`;
  }

  /** The question replaces the pressed button, so the focus goes back to the title and the question is announced. */
  #confirm(action: ReferralAction | undefined): void {
    const { words } = this.#context;
    this.#confirming = action;
    this.#write.reset();
    this.#announcement = action ? words.text(action === 'withdraw' ? 'withdrawSure' : 'forgetSure') : '';
    this.#dialog.restart();
  }

  #send(action: ReferralAction): void {
    const id = this.#openId;
    const { tag, words } = this.#context;
    if (id === undefined) return;
    const write = actionRoutes[action];
    void this.#write.send({
      write,
      params: { id },
      body: {},
      lang: tag(),
      personal: false,
      title: words.text(action),
    });
  }

  #handleOutcome(outcome: SettledWrite<Referral>): void {
    const action = this.#confirming;
    this.#resetAction();
    if (outcome.status === 'done') {
      this.#updated = outcome.reply;
      if (action)
        this.#announcement = this.#context.words.text(action === 'withdraw' ? 'withdrawnNow' : 'forgotten');
    }
    // The pressed button is gone, so the focus goes back to the title.
    this.#dialog.restart();
  }
}
