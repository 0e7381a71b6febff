import { html, nothing, type TemplateResult } from 'lit';
import type { News, Sent } from '../../client/outbox.ts';
import type { Answers } from '../../contract/question.ts';
import { respond, type Survey, type SurveyResponse } from '../../contract/survey.ts';
import { ActionController } from '../shared/action-controller.ts';
import { KeptWrites } from '../shared/form/kept-writes.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import { LaurelRespondedEvent, LaurelRespondEvent } from '../shared/survey-event.ts';
import { conflict } from './conflict.ts';
import { drawing } from './icons.ts';
import { Keeper } from './keeper.ts';
import type { Drawn, Setting } from './setting.ts';
import { Sheet } from './sheet.ts';

const complaints: Readonly<Record<string, 'closed' | 'already' | 'check'>> = {
  survey_closed: 'closed',
  survey_answered: 'already',
  invalid_fields: 'check',
};

type Outcome =
  Extract<Sent<SurveyResponse>, { status: 'refused' }> | { readonly status: 'kept'; readonly key: string };

/** Answering: one question on a card or all on a page, saved as it goes, sent once. */
export class Stage {
  readonly #setting: Setting;
  readonly #done: (response: SurveyResponse) => void;
  readonly #action: ActionController<typeof respond>;
  readonly #writes: KeptWrites;
  readonly #keeper: Keeper;
  readonly #sheet: Sheet;
  #id = '';
  #survey: Survey | undefined;
  #opened = false;
  #sending = false;
  #outcome: Outcome | undefined;

  /** `reload` reads the survey anew; `done` hears of the receipt. */
  constructor(setting: Setting, reload: () => void, done: (response: SurveyResponse) => void) {
    const { host, tag } = setting;
    this.#setting = setting;
    this.#done = done;
    this.#action = new ActionController(host, respond);
    this.#writes = new KeptWrites(host, tag, (news) => void this.#hear(news));
    this.#keeper = new Keeper(setting, () => this.#action.outbox(), reload);
    this.#sheet = new Sheet(setting, (typing) => this.#keep(typing));
  }

  get progress(): { readonly done: number; readonly total: number } {
    return this.#sheet.progress;
  }

  get ready(): boolean {
    return this.#opened;
  }

  /** Begins where somebody left off; the same survey read again keeps what is on screen. */
  async open(id: string, survey: Survey): Promise<void> {
    const before = this.#survey;
    this.#survey = survey;
    if (this.#id === id) {
      if (this.#opened && survey !== before) this.#renew(survey);
      return;
    }
    this.#id = id;
    this.#opened = false;
    const answers = await this.#keeper.open(id, survey);
    const kept = await this.#writes.find(respond.id, id);
    if (this.#id !== id) return;
    this.#sheet.begin(this.#survey, answers);
    if (kept) this.#outcome = { status: 'kept', key: kept.key };
    this.#opened = true;
    this.#setting.host.requestUpdate();
  }

  /** Another person is here. */
  forget(): void {
    this.#id = '';
    this.#opened = false;
    this.#outcome = undefined;
    this.#sending = false;
  }

  render(survey: Survey, layout: 'cards' | 'page'): TemplateResult {
    const { other } = this.#keeper;
    if (other) return conflict(survey, this.#sheet.answers, other, this.#setting, (one) => this.#settle(one));
    const next = layout === 'cards' ? this.#sheet.neighbour(1) : undefined;
    return html`${this.#head(survey, layout)}
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          if (next === undefined) this.#send(layout);
          else this.#forward(next);
        }}
        @keydown=${this.#key}
      >
        <div class="questions"></div>
        ${this.#told()} ${this.#foot(layout, next)}
      </form>`;
  }

  /** After the frame is drawn: the questions have elements of their own. */
  draw(layout: 'cards' | 'page'): void {
    const list = this.#setting.host.shadowRoot?.querySelector('.questions');
    if (list) this.#sheet.draw(list, layout);
  }

  #head({ sections = [], title }: Survey, layout: 'cards' | 'page'): TemplateResult {
    const { words } = this.#setting;
    const { done, total } = this.#sheet.progress;
    const section = sections.find(({ id }) => id === this.#sheet.question?.section);
    const said = words.text('answeredOf', { done, total });
    const name = layout === 'cards' && section ? section.title : title;
    return html`<div class="head">
        <b class="n12">${localText(name)}</b>
        ${this.#kept()}
      </div>
      ${
        total > 0 && total <= 24
          ? html`<p class="segments" role="img" aria-label=${said} part="progress">
              ${Array.from({ length: total }, (_, at) => html`<i class=${at < done ? 'done' : ''}></i>`)}
            </p>`
          : html`<p class="n12 quiet" part="progress">${said}</p>`
      }`;
  }

  #kept(): TemplateResult {
    const { words } = this.#setting;
    const { kept } = this.#keeper;
    const keys = { nothing: 'notSaved', server: 'saved', device: 'savedHere', page: 'savedInPage' } as const;
    return html`<span class="n12 quiet saved" role="status" part="saved">
      ${kept === 'server' ? icon('check') : nothing}${kept === 'nothing' ? nothing : words.text(keys[kept])}
    </span>`;
  }

  #foot(layout: 'cards' | 'page', next: number | undefined): TemplateResult {
    const { words } = this.#setting;
    const back = layout === 'cards' ? this.#sheet.neighbour(-1) : undefined;
    const last = next === undefined;
    const text = this.#sending ? 'sending' : last ? 'send' : 'next';
    return html`<div class="foot">
      ${
        back === undefined
          ? nothing
          : html`<button class="btn" type="button" part="action" @click=${() => this.#go(back)}>
              ${drawing('back')}${words.text('back')}
            </button>`
      }
      <span class="onward">
        ${layout === 'cards' ? html`<span class="n12 quiet">${words.text('of', this.#sheet.position)}</span>` : nothing}
        <button
          class="btn primary"
          type="submit"
          part="action"
          aria-disabled=${this.#sending ? 'true' : 'false'}
        >
          ${words.text(text)}
        </button>
      </span>
    </div>`;
  }

  #told(): Drawn {
    const { words } = this.#setting;
    const outcome = this.#outcome;
    if (!this.#sheet.whole)
      return html`<p class="told caution" role="status">${words.text('unsendable')}</p>`;
    if (!outcome) return nothing;
    if (outcome.status === 'kept')
      return html`<div class="told" role="status">
        ${icon('clock')}
        <p><b>${words.text('keptTitle')}.</b> ${words.text('keptNote')}</p>
        <button
          class="text-btn"
          type="button"
          part="action"
          @click=${() => void this.#writes.resend(outcome.key).then((sent) => sent && this.#settleSent(sent))}
        >
          ${words.text('retry')}
        </button>
      </div>`;
    return html`<p class="told caution" role="alert">
      ${icon('alert')}<span>${words.text(complaints[outcome.error.code ?? ''] ?? 'refused')}</span>
    </p>`;
  }

  #keep(typing: boolean): void {
    if (this.#outcome?.status === 'refused') this.#outcome = undefined;
    this.#keeper.keep(this.#sheet.answers, typing);
  }

  #renew(survey: Survey): void {
    this.#sheet.renew(survey);
    this.#keeper.compare(survey);
  }

  #settle(answers: Answers): void {
    this.#sheet.take(answers);
    this.#keeper.settle(answers);
    this.#setting.host.requestUpdate();
  }

  #forward(next: number): void {
    if (!this.#sheet.check()) {
      this.#sheet.focus(this.#sheet.place);
      this.#setting.host.requestUpdate();
    } else this.#go(next);
  }

  #go(place: number): void {
    this.#sheet.place = place;
    this.#setting.host.requestUpdate();
    this.#sheet.focus(place);
  }

  #send(layout: 'cards' | 'page'): void {
    if (this.#sending || !this.#sheet.whole) return;
    const fault = this.#sheet.checkAll();
    if (fault !== undefined) {
      if (layout === 'cards') this.#sheet.place = fault;
      this.#setting.host.requestUpdate();
      return this.#sheet.focus(fault);
    }
    let asked = false;
    const proceed = (): void => {
      if (asked) return;
      asked = true;
      void this.#run();
    };
    const event = new LaurelRespondEvent(this.#id, proceed);
    if (this.#setting.host.dispatchEvent(event)) proceed();
  }

  async #run(): Promise<void> {
    const { host, tag, words } = this.#setting;
    this.#sending = true;
    host.requestUpdate();
    const body = { answers: this.#sheet.sent };
    const personal = this.#survey?.anonymous ?? false;
    await this.#action.run({
      params: { id: this.#id },
      body,
      lang: tag(),
      personal,
      title: words.text('kind'),
    });
    const { state } = this.#action;
    if (state.status !== 'idle' && state.status !== 'sending') this.#settleSent(state);
  }

  #settleSent(sent: Sent<unknown>): void {
    this.#sending = false;
    if (sent.status === 'done') return void this.#found(sent.reply);
    this.#outcome = sent;
    if (sent.status === 'refused') {
      const place = this.#sheet.refuse(sent.error.fieldErrors ?? []);
      if (place !== undefined) this.#go(place);
    }
    this.#setting.host.requestUpdate();
  }

  async #hear({ kept, sent }: News): Promise<void> {
    if (kept.write === respond.id && kept.params['id'] === this.#id && sent.status !== 'kept')
      this.#settleSent(sent);
  }

  async #found(reply: unknown): Promise<void> {
    const { readReply } = await import('../../client/reply.ts');
    const { data } = await readReply(respond, reply);
    this.#outcome = undefined;
    this.#keeper.drop();
    this.#setting.host.dispatchEvent(new LaurelRespondedEvent(this.#id, data.id));
    this.#done(data);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const writes =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type));
    if (writes || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(key)) return;
    event.preventDefault();
    this.#sheet.press(Number(key));
  };
}
