import { html, nothing, type TemplateResult } from 'lit';
import type { News, Sent } from '../../client/outbox.ts';
import type { Answers } from '../../contract/question.ts';
import { respond, type Survey, type SurveyResponse } from '../../contract/survey.ts';
import { ActionController } from '../shared/action-controller.ts';
import { KeptWrites } from '../shared/form/kept-writes.ts';
import { LaurelRespondedEvent, LaurelRespondEvent } from '../shared/survey-event.ts';
import { conflict } from './conflict.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { Keeper } from './keeper.ts';
import { told, type Outcome } from './outcome.ts';
import type { Drawn, Setting } from './setting.ts';
import { Sheet } from './sheet.ts';

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
    if (kept) this.#outcome = { status: 'kept', key: kept.key, repeatable: kept.repeatable };
    this.#opened = true;
    this.#setting.host.requestUpdate();
  }

  /** Another person is here. */
  forget(): void {
    this.#id = '';
    this.#keeper.forget();
    this.#opened = false;
    this.#outcome = undefined;
    this.#sending = false;
  }

  render(survey: Survey, layout: 'cards' | 'page'): TemplateResult {
    const { other } = this.#keeper;
    if (other) return conflict(survey, this.#sheet.answers, other, this.#setting, (one) => this.#settle(one));
    const next = layout === 'cards' ? this.#sheet.neighbour(1) : undefined;
    return html`${head(survey, this.#sheet, { kept: this.#keeper.kept, layout }, this.#setting)}
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

  #foot(layout: 'cards' | 'page', next: number | undefined): TemplateResult {
    const back = layout === 'cards' ? this.#sheet.neighbour(-1) : undefined;
    const last = next === undefined ? 'send' : 'next';
    return foot(
      {
        back: back === undefined ? undefined : () => this.#go(back),
        position: layout === 'cards' ? this.#sheet.position : undefined,
        onward: this.#sending ? 'sending' : last,
      },
      this.#setting,
    );
  }

  #told(): Drawn {
    const { words } = this.#setting;
    if (!this.#sheet.whole)
      return html`<p class="told caution" role="status">${words.text('unsendable')}</p>`;
    return this.#outcome ? told(this.#outcome, this.#setting, (key) => void this.#again(key)) : nothing;
  }

  async #again(key: string): Promise<void> {
    const sent = await this.#writes.resend(key);
    if (sent) this.#settleSent(sent);
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
    if (sent.status === 'kept') {
      const { repeatable = true } = this.#writes.kept.find(({ key }) => key === sent.key) ?? {};
      this.#outcome = { status: 'kept', key: sent.key, repeatable };
    } else {
      this.#outcome = sent;
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
