import { html, nothing, type TemplateResult } from 'lit';
import { answerReferralTask } from '../../contract/compiled/referrals-writes.ts';
import type { Referral, ReferralTask } from '../../contract/referrals.ts';
import { messageLoaders, onDemandWords } from '../../locales/index.ts';
import { words as en } from '../../locales/en/referral-tasks.ts';
import { PendingWrites } from '../internal/controllers/pending-writes.ts';
import { WriteController } from '../internal/controllers/write-controller.ts';
import type { SettledWrite, UnsentWrite } from '../internal/controllers/write-state.ts';
import { localText } from '../internal/i18n/local-text.ts';
import { Localizer } from '../internal/i18n/localizer.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { adoptStyles } from '../internal/ui/adopt-styles.ts';
import { icon } from '../internal/ui/icons.ts';
import { optionalLink } from '../internal/ui/link.ts';
import { formatDueDay } from './day-format.ts';
import type { ReferralContext } from './messages.ts';
import { isOpenTask } from './open-task.ts';
import { TaskForm } from './task-form.ts';
import { taskPanelStyles } from './task-panel.styles.ts';

const messages = messageLoaders(en, onDemandWords, (file) => file.referralTasks);

/** What the dialog of a referral does for its tasks. */
interface TaskPanelOptions {
  /** Whether a person sees the panel. */
  readonly isShown: () => boolean;
  /** Receives the referral as it stands after an answer. */
  readonly onAnswered: (referral: Referral, announcement: string) => void;
  /** Reads the referral again: it has changed meanwhile. */
  readonly reload: () => void;
}

/** What the vendor needs from the member: each task with its field or its link. A chunk of its own, as few referrals have any. */
export class TaskPanel {
  readonly #context: ReferralContext;
  readonly #options: TaskPanelOptions;
  readonly #words: Localizer<typeof en>;
  readonly #writes: PendingWrites;
  readonly #write: WriteController<typeof answerReferralTask>;
  /** The forms by the position of their tasks: they are used again for the next referral. */
  readonly #forms: TaskForm[] = [];
  #referral: string | undefined;
  /** The task that was sent last. */
  #sent: string | undefined;
  /** The tasks that were answered here, also if the reply does not say so. */
  readonly #answered = new Set<string>();

  constructor(context: ReferralContext, options: TaskPanelOptions) {
    const { host, tag } = context;
    adoptStyles(host, taskPanelStyles);
    this.#context = context;
    this.#options = options;
    this.#words = new Localizer(host, messages);
    this.#writes = new PendingWrites(host, tag);
    this.#write = new WriteController(this.#writes, [answerReferralTask], {
      isShown: options.isShown,
      onAccepted: ({ isCurrent }) => {
        if (isCurrent) this.#formOf(this.#sent)?.drop();
      },
      onSettled: (outcome, { isCurrent }) => {
        if (isCurrent) this.#handleOutcome(outcome);
      },
    });
  }

  render({ id, tasks = [] }: Referral): Renderable {
    if (id !== this.#referral) this.#start(id);
    if (!this.#words.ready) return html`<i class="skeleton field"></i>`;
    this.#shown = tasks;
    return html`<section part="tasks">
      <h3 class="strong">${this.#words.text('title')}</h3>
      ${this.#notice()}
      <ul class="tasks">
        ${tasks.map((task, index) => this.#task(task, index))}
      </ul>
    </section>`;
  }

  #shown: readonly ReferralTask[] = [];

  #start(referral: string): void {
    this.#referral = referral;
    this.#sent = undefined;
    this.#answered.clear();
    for (const form of this.#forms) form.reset();
    this.#write.reset(referral);
    void this.#write.resume();
  }

  #task(task: ReferralTask, index: number): TemplateResult {
    const { text, href, label, status, dueOn } = task;
    const isOpen = isOpenTask(task) && !this.#answered.has(task.id);
    const due = isOpen && dueOn ? this.#words.text('dueOn', { date: formatDueDay(dueOn, this.#words) }) : '';
    const isDone = status === 'done' || this.#answered.has(task.id);
    // A status that nobody knows is said as the backend spells it, and closes nothing: the server decides about an answer.
    const isUnknown = !isDone && status !== undefined && status !== 'open';
    const said = isDone ? this.#words.text('done') : due;
    return html`<li class="task" id="task-${index}" tabindex="-1" part="task">
      <p id="task-${index}-text">
        ${isDone ? icon('check', 'positive') : nothing}<span
          >${localText(text)}${isUnknown ? html` <span class="n12 quiet task-status"><bdi>${status}</bdi></span>` : nothing}${said === '' ? nothing : html` <span class="n12 quiet task-status">${said}</span>`}</span
        >
      </p>
      ${isOpen ? this.#form(task, index) : nothing}
      ${isDone ? nothing : optionalLink(href, label === undefined ? this.#words.text('open') : localText(label), { purpose: 'task', kind: 'btn' })}
    </li>`;
  }

  #form(task: ReferralTask, index: number): Renderable {
    // No form while an answer waits to be sent: the next one would be taken for it.
    if (!task.field || this.#write.unsent?.status === 'pending' || this.#referral === undefined)
      return nothing;
    const form = (this.#forms[index] ??= new TaskForm(this.#writes, `task-form-${index}`, () =>
      this.#write.clearError(),
    ));
    form.show(this.#referral, task);
    const drawn = form.render(() => this.#send(task, form));
    if (!drawn) return html`<i class="skeleton field"></i>`;
    const isSending = this.#write.sending && this.#sent === task.id;
    return html`${drawn} ${this.#refusal(task)}
      <button
        class="btn primary"
        type="submit"
        form=${form.id}
        part="button button-primary"
        aria-describedby="task-${index}-text"
        aria-disabled=${this.#write.sending ? 'true' : 'false'}
      >
        ${isSending ? this.#context.words.text('sending') : this.#words.text('send')}
      </button>
      ${form.draftNotice()}`;
  }

  #send({ id, field }: ReferralTask, form: TaskForm): void {
    const referral = this.#referral;
    if (!field || referral === undefined || this.#write.sending || !form.reportValidity()) return;
    this.#sent = id;
    void this.#write.send({
      write: answerReferralTask,
      params: { id: referral },
      about: id,
      body: { task: id, values: form.values },
      lang: this.#context.tag(),
      personal: form.personal,
      title: this.#words.text('answer'),
    });
  }

  #handleOutcome(outcome: SettledWrite<Referral>): void {
    if (outcome.status === 'done') {
      const index = this.#shown.findIndex(({ id }) => id === this.#sent);
      if (this.#sent !== undefined) this.#answered.add(this.#sent);
      this.#options.onAnswered(outcome.reply, this.#words.text('sent'));
      this.#focus(`#task-${index}`);
    } else if (outcome.status === 'pending') this.#focus('.tasks-note');
    else if (outcome.error.code === 'referral_moved_on') this.#options.reload();
    else if (this.#formOf(this.#sent)?.setErrors(outcome.error.fieldErrors ?? [])) this.#write.clearError();
  }

  /** What was focused goes with the form. */
  #focus(selector: string): void {
    const { host } = this.#context;
    void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
  }

  #formOf(task: string | undefined): TaskForm | undefined {
    return this.#forms[this.#shown.findIndex(({ id }) => id === task)];
  }

  /** Above all tasks: an answer that was not sent yet, from this page or an earlier one, or the refusal of one that is gone. */
  #notice(): Renderable {
    const { unsent } = this.#write;
    if (!unsent) return nothing;
    if (unsent.status === 'pending') return this.#pendingNotice(unsent);
    const isAtTask = this.#shown.some((task) => task.id === this.#sent && isOpenTask(task) && task.field);
    return isAtTask ? nothing : this.#refusalText(unsent);
  }

  #refusal({ id }: ReferralTask): Renderable {
    const { unsent } = this.#write;
    return unsent?.status === 'rejected' && id === this.#sent ? this.#refusalText(unsent) : nothing;
  }

  #refusalText({ error }: UnsentWrite): TemplateResult {
    const key = error?.code === 'referral_moved_on' ? 'movedOn' : 'refused';
    return html`<p class="notice caution" role="alert">
      ${icon('alert')}<span>${error?.detail ? localText(error.detail) : this.#words.text(key)}</span>
    </p>`;
  }

  #pendingNotice({ repeatable, answered }: Extract<UnsentWrite, { status: 'pending' }>): TemplateResult {
    const { words } = this.#context;
    const note = answered ? 'answeredOddly' : repeatable ? 'kept' : 'unsure';
    return html`<div class="notice tasks-note" role="status" tabindex="-1">
      ${icon('clock')}
      <p>${this.#words.text(note)}</p>
      <button
        class="text-btn"
        type="button"
        part="button button-text"
        @click=${() => void this.#write.resend()}
      >
        ${words.text(answered ? 'check' : 'retry')}
      </button>
      <button class="text-btn" type="button" part="button button-text" @click=${() => this.#write.discard()}>
        ${words.text(answered ? 'close' : 'discard')}
      </button>
    </div>`;
  }
}
