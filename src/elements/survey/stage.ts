import { html, nothing, type TemplateResult } from 'lit';
import type { Answers } from '../../contract/question.ts';
import { respond, type Survey, type SurveyResponse } from '../../contract/survey.ts';
import { Submission } from '../shared/form/submission.ts';
import { LaurelRespondedEvent, LaurelRespondEvent } from '../shared/survey-event.ts';
import { conflict } from './conflict.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { Keeper } from './keeper.ts';
import { told } from './outcome.ts';
import type { Drawn, Setting } from './setting.ts';
import { Sheet } from './sheet.ts';

/** Answering: one question on a card or all on a page, saved as it goes, sent once. */
export class Stage {
  readonly #setting: Setting;
  readonly #done: (response: SurveyResponse) => void;
  readonly #submission: Submission<typeof respond>;
  readonly #keeper: Keeper;
  readonly #sheet: Sheet;
  #id = '';
  #survey: Survey | undefined;
  #opened = false;

  /** `reload` reads the survey anew; `done` hears of the receipt. */
  constructor(setting: Setting, reload: () => void, done: (response: SurveyResponse) => void) {
    const { host, tag } = setting;
    this.#setting = setting;
    this.#done = done;
    this.#submission = new Submission(host, respond, tag, {
      done: (response) => this.#finish(response),
      shown: (faults) => this.#refuse(faults),
    });
    this.#keeper = new Keeper(setting, () => this.#submission.outbox(), reload);
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
    const kept = await this.#submission.writes.find(respond.id, id);
    if (this.#id !== id) return;
    this.#sheet.begin(this.#survey, answers);
    this.#submission.takeUp(kept);
    this.#opened = true;
    this.#setting.host.requestUpdate();
  }

  /** Another person is here. */
  forget(): void {
    this.#id = '';
    this.#keeper.forget();
    this.#sheet.begin({ questions: [] }, {});
    this.#opened = false;
    this.#submission.forget();
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
        <div class="questions ${layout}"></div>
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
        onward: this.#submission.sending ? 'sending' : last,
      },
      this.#setting,
    );
  }

  #told(): Drawn {
    const { words } = this.#setting;
    if (!this.#sheet.whole)
      return html`<p class="told caution" role="status">${words.text('unsendable')}</p>`;
    const { unsent } = this.#submission;
    return unsent ? told(unsent, this.#setting, (key) => void this.#submission.again(key)) : nothing;
  }

  #keep(typing: boolean): void {
    this.#submission.change();
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
    if (this.#submission.sending || !this.#sheet.whole) return;
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
    const { tag, words } = this.#setting;
    await this.#submission.send({
      params: { id: this.#id },
      body: { answers: this.#sheet.sent },
      lang: tag(),
      personal: this.#survey?.anonymous ?? false,
      title: words.text('kind'),
    });
  }

  /** Brings the first refused answer before whoever sent it; what is wrong is said below as well. */
  #refuse(faults: Parameters<Sheet['refuse']>[0]): boolean {
    const place = this.#sheet.refuse(faults);
    if (place !== undefined) this.#go(place);
    return false;
  }

  #finish(response: SurveyResponse): void {
    this.#keeper.drop();
    this.#setting.host.dispatchEvent(new LaurelRespondedEvent(this.#id, response.id));
    this.#done(response);
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const writes =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type));
    if (writes || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(key)) return;
    event.preventDefault();
    this.#sheet.press(Number(key), target instanceof Element ? target.id : '');
  };
}
