import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyAnswers } from '../../../contract/survey-questions.ts';
import { respond, type Survey, type SurveyResponse } from '../../../contract/surveys.ts';
import { FormSubmission } from '../../internal/controllers/form-submission.ts';
import { LaurelRespondEvent, LaurelBeforeRespondEvent } from '../../internal/events/survey-events.ts';
import { draftConflict } from './draft-conflict.ts';
import { adoptLazyStyles } from '../../internal/ui/lazy-styles.ts';
import { formNavigation } from './form-navigation.ts';
import { responseFormStyles } from './response-form.styles.ts';
import { progressHeader } from './progress-header.ts';
import { Autosave } from './autosave.ts';
import { sendStatus } from './send-status.ts';
import type { SurveyContext } from '../messages.ts';
import { Questionnaire } from './questionnaire.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** Answering: one question on a card or all on a page, saved as it goes, sent once. */
export class ResponseForm {
  readonly #context: SurveyContext;
  readonly #onSent: (response: SurveyResponse) => void;
  readonly #submission: FormSubmission<typeof respond>;
  readonly #autosave: Autosave;
  readonly #questionnaire: Questionnaire;
  #surveyId = '';
  #survey: Survey | undefined;
  #loaded = false;

  /** `reload` reads the survey anew; `done` hears of the receipt. */
  constructor(setting: SurveyContext, reload: () => void, done: (response: SurveyResponse) => void) {
    const { host, tag } = setting;
    this.#context = setting;
    adoptLazyStyles(host, responseFormStyles);
    this.#onSent = done;
    this.#submission = new FormSubmission(host, respond, tag, {
      onDone: (response) => this.#complete(response),
      showErrors: (faults) => this.#showServerErrors(faults),
    });
    this.#autosave = new Autosave(setting, () => this.#submission.outbox(), reload);
    this.#questionnaire = new Questionnaire(setting, (typing) => this.#handleAnswer(typing));
  }

  get progress(): { readonly done: number; readonly total: number } {
    return this.#questionnaire.progress;
  }

  get ready(): boolean {
    return this.#loaded;
  }

  /** Begins where somebody left off; the same survey read again keeps what is on screen. */
  async open(id: string, survey: Survey): Promise<void> {
    const before = this.#survey;
    this.#survey = survey;
    if (this.#surveyId === id) {
      if (this.#loaded && survey !== before) this.#updateSurvey(survey);
      return;
    }
    this.#surveyId = id;
    this.#loaded = false;
    const answers = await this.#autosave.open(id, survey);
    const kept = await this.#submission.writes.find(respond.id, id);
    if (this.#surveyId !== id) return;
    this.#questionnaire.start(this.#survey, answers);
    this.#submission.resume(kept);
    this.#loaded = true;
    this.#context.host.requestUpdate();
  }

  /** Another person is here. */
  reset(): void {
    this.#surveyId = '';
    this.#autosave.reset();
    this.#questionnaire.start({ questions: [] }, {});
    this.#loaded = false;
    this.#submission.reset();
  }

  render(survey: Survey, layout: 'cards' | 'page'): TemplateResult {
    const { conflictingDraft } = this.#autosave;
    if (conflictingDraft)
      return draftConflict(survey, this.#questionnaire.answers, conflictingDraft, this.#context, (one) =>
        this.#resolveConflict(one),
      );
    const next = layout === 'cards' ? this.#questionnaire.adjacentIndex(1) : undefined;
    return html`${progressHeader(survey, this.#questionnaire, { kept: this.#autosave.location, layout }, this.#context)}
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          if (next === undefined) this.#send(layout);
          else this.#goForward(next);
        }}
        @keydown=${this.#onKeydown}
      >
        <div class="questions ${layout}"></div>
        ${this.#renderStatus()} ${this.#renderNavigation(layout, next)}
      </form>`;
  }

  /** After the frame is drawn: the questions have elements of their own. */
  renderQuestions(layout: 'cards' | 'page'): void {
    const list = this.#context.host.shadowRoot?.querySelector('.questions');
    if (list) this.#questionnaire.renderQuestions(list, layout);
  }

  #renderNavigation(layout: 'cards' | 'page', next: number | undefined): TemplateResult {
    const back = layout === 'cards' ? this.#questionnaire.adjacentIndex(-1) : undefined;
    const last = next === undefined ? 'send' : 'next';
    return formNavigation(
      {
        back: back === undefined ? undefined : () => this.#goTo(back),
        position: layout === 'cards' ? this.#questionnaire.position : undefined,
        submitLabel: this.#submission.sending ? 'sending' : last,
      },
      this.#context,
    );
  }

  #renderStatus(): Renderable {
    const { words } = this.#context;
    if (!this.#questionnaire.canSend)
      return html`<p class="told caution" role="status">${words.text('unsendable')}</p>`;
    const { unsent } = this.#submission;
    return unsent ? sendStatus(unsent, this.#context, (key) => void this.#submission.resend(key)) : nothing;
  }

  #handleAnswer(typing: boolean): void {
    this.#submission.clearError();
    this.#autosave.save(this.#questionnaire.answers, typing);
  }

  #updateSurvey(survey: Survey): void {
    this.#questionnaire.updateQuestions(survey);
    this.#autosave.reconcile(survey);
  }

  #resolveConflict(answers: SurveyAnswers): void {
    this.#questionnaire.setAnswers(answers);
    this.#autosave.resolveConflict(answers);
    this.#context.host.requestUpdate();
  }

  #goForward(next: number): void {
    if (!this.#questionnaire.validateCurrent()) {
      this.#questionnaire.focusQuestion(this.#questionnaire.currentIndex);
      this.#context.host.requestUpdate();
    } else this.#goTo(next);
  }

  #goTo(place: number): void {
    this.#questionnaire.currentIndex = place;
    this.#context.host.requestUpdate();
    this.#questionnaire.focusQuestion(place);
  }

  #send(layout: 'cards' | 'page'): void {
    if (this.#submission.sending || !this.#questionnaire.canSend) return;
    const fault = this.#questionnaire.validateAll();
    if (fault !== undefined) {
      if (layout === 'cards') this.#questionnaire.currentIndex = fault;
      this.#context.host.requestUpdate();
      return this.#questionnaire.focusQuestion(fault);
    }
    let asked = false;
    const proceed = (): void => {
      if (asked) return;
      asked = true;
      void this.#submit();
    };
    const event = new LaurelBeforeRespondEvent(this.#surveyId, proceed);
    if (this.#context.host.dispatchEvent(event)) proceed();
  }

  async #submit(): Promise<void> {
    const { tag, words } = this.#context;
    await this.#submission.send({
      params: { id: this.#surveyId },
      body: { answers: this.#questionnaire.answersToSend },
      lang: tag(),
      personal: this.#survey?.anonymous ?? false,
      title: words.text('kind'),
    });
  }

  /** Brings the first refused answer before whoever sent it; what is wrong is said below as well. */
  #showServerErrors(faults: Parameters<Questionnaire['showServerErrors']>[0]): boolean {
    const place = this.#questionnaire.showServerErrors(faults);
    if (place !== undefined) this.#goTo(place);
    return false;
  }

  #complete(response: SurveyResponse): void {
    this.#autosave.discard();
    this.#context.host.dispatchEvent(new LaurelRespondEvent(this.#surveyId, response.id));
    this.#onSent(response);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const writes =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(target.type));
    if (writes || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(key)) return;
    event.preventDefault();
    this.#questionnaire.chooseByKey(Number(key), target instanceof Element ? target.id : '');
  };
}
