// Answering: `questionnaire.ts` holds answers and errors, `autosave.ts` stores the draft in the browser and at the backend,
// `draft-conflict.ts` asks where two differ, and `response-form.ts` draws all of it and sends.

import { html, nothing, type TemplateResult } from 'lit';
import type { FieldError } from '../../../contract/core/problem.ts';
import type { SurveyAnswers, SurveyQuestion } from '../../../contract/survey-questions.ts';
import { respond } from '../../../contract/compiled/surveys-writes.ts';
import type { Survey, SurveyResponse } from '../../../contract/surveys.ts';
import { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { WriteController } from '../../internal/controllers/write-controller.ts';
import type { SettledWrite } from '../../internal/controllers/write-state.ts';
import { dispatchCancelable } from '../../internal/events/dispatch-cancelable.ts';
import { LaurelRespondEvent, LaurelBeforeRespondEvent } from '../../internal/events/survey-events.ts';
import { draftConflict } from './draft-conflict.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import { formNavigation } from './form-navigation.ts';
import { responseFormStyles } from './response-form.styles.ts';
import { progressHeader } from './progress-header.ts';
import { Autosave, type DraftConflict } from './autosave.ts';
import { sendStatus } from './send-status.ts';
import type { SurveyContext, SurveyIntroContext } from '../messages.ts';
import { responseContext } from '../on-demand-parts.ts';
import type { AppliedEnding } from '../completion/ending.ts';
import { Questionnaire } from './questionnaire.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

/** The form of a survey: one question at a time or all on a page; it saves answers as they are given and sends them once. */
export class ResponseForm {
  readonly #context: SurveyContext;
  readonly #onSent: (response: SurveyResponse, survey: Survey) => void;
  readonly #write: WriteController<typeof respond>;
  readonly #autosave: Autosave;
  readonly #questionnaire: Questionnaire;
  #surveyId = '';
  #survey: Survey | undefined;
  #loaded = false;

  /** `reload` reads the survey again; `onSent` receives the receipt, and the survey that it is for. */
  constructor(
    introContext: SurveyIntroContext,
    reload: () => void,
    onSent: (response: SurveyResponse, survey: Survey) => void,
  ) {
    const { host, tag } = introContext;
    const context = (this.#context = responseContext(introContext));
    adoptStyles(host, responseFormStyles);
    this.#onSent = onSent;
    const writes = new PendingWrites(host, tag);
    this.#write = new WriteController(writes, [respond], {
      onSettled: (outcome, { isCurrent }) => {
        if (isCurrent) this.#handleOutcome(outcome);
      },
      onAccepted: ({ id, isCurrent }) => {
        if (isCurrent && id !== undefined) this.#autosave.discard(id);
      },
    });
    this.#autosave = new Autosave(context, () => writes.outbox(), reload);
    this.#questionnaire = new Questionnaire(context, (typing) => this.#handleAnswer(typing));
  }

  get progress(): { readonly done: number; readonly total: number } {
    const { progress } = this.#questionnaire;
    // What the server suggests, nobody has answered before.
    return this.#autosave.location === 'nothing' ? { ...progress, done: 0 } : progress;
  }

  get ready(): boolean {
    return this.#loaded && this.#questionnaire.isReady && this.#context.words.ready;
  }

  /** The ending that applies by Laurel's rules, and how its texts are filled in. */
  get ending(): AppliedEnding {
    const { endingId, pipe } = this.#questionnaire;
    return { id: endingId, pipe };
  }

  /** Restores the answers of a survey. The same survey, read again, keeps what is on screen. */
  async open(id: string, survey: Survey): Promise<void> {
    const previous = this.#survey;
    this.#survey = survey;
    if (this.#surveyId === id) {
      if (this.#loaded && survey !== previous) this.#updateSurvey(survey);
      return;
    }
    this.#surveyId = id;
    this.#loaded = false;
    this.#write.reset(id);
    const answers = await this.#autosave.open(id, survey);
    await this.#write.resume();
    if (this.#surveyId !== id) return;
    this.#questionnaire.start(this.#survey, answers);
    this.#loaded = true;
    this.#settleConflict();
    this.#context.host.requestUpdate();
  }

  /** Clears the form when the signed-in member changes. */
  reset(): void {
    this.#surveyId = '';
    this.#autosave.reset();
    this.#questionnaire.start({ questions: [] }, {});
    this.#loaded = false;
    this.#write.reset();
  }

  render(survey: Survey, layout: 'cards' | 'page'): TemplateResult {
    const { conflict } = this.#autosave;
    if (conflict)
      return draftConflict(this.#conflicting(conflict), conflict, this.#context, (answers) =>
        this.#resolveConflict(answers),
      );
    const next = layout === 'cards' ? this.#questionnaire.adjacentIndex(1) : undefined;
    return html`${progressHeader(survey, this.#questionnaire, { location: this.#autosave.location, layout }, this.#context)}
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          if (next === undefined) this.#send(layout);
          else this.#goForward(next);
        }}
      >
        <div class="questions ${layout}"></div>
        ${this.#questionnaire.renderRemoved()} ${this.#renderStatus(next === undefined)}
        ${this.#renderNavigation(layout, next)}
      </form>`;
  }

  /** Renders the questions into elements of their own; call it after the form has rendered. */
  renderQuestions(layout: 'cards' | 'page'): void {
    const list = this.#context.host.shadowRoot?.querySelector('.questions');
    if (list) this.#questionnaire.renderQuestions(list, layout);
  }

  #renderNavigation(layout: 'cards' | 'page', next: number | undefined): TemplateResult {
    const back = layout === 'cards' ? this.#questionnaire.adjacentIndex(-1) : undefined;
    const label = next === undefined ? 'send' : 'next';
    return formNavigation(
      {
        back: back === undefined ? undefined : () => this.#goTo(back),
        position: layout === 'cards' ? this.#questionnaire.position : undefined,
        submitLabel: this.#write.sending ? 'sending' : label,
      },
      this.#context,
    );
  }

  #renderStatus(isLast: boolean): Renderable {
    const { words } = this.#context;
    if (!this.#questionnaire.canSend)
      return html`<p class="notice caution" role="status">${words.text('unsendable')}</p>`;
    const { unsent } = this.#write;
    if (unsent) return sendStatus(unsent, this.#context, () => void this.#write.resend());
    return isLast && this.#questionnaire.isScreenedOut
      ? html`<p class="notice" role="status">${words.text('noFurther')}</p>`
      : nothing;
  }

  #handleAnswer(typing: boolean): void {
    this.#write.clearError();
    this.#autosave.save(this.#questionnaire.answers, typing);
  }

  #updateSurvey(survey: Survey): void {
    this.#questionnaire.updateQuestions(survey);
    const answers = this.#autosave.reconcile(survey);
    if (answers) this.#questionnaire.setAnswers(answers);
    this.#settleConflict();
  }

  /** The questions to ask about: hidden ones and those that are gone are nobody's business. */
  #conflicting({ merged: { conflicts, local, server } }: DraftConflict): SurveyQuestion[] {
    const asked = [local, server].flatMap((answers) =>
      this.#questionnaire.askedQuestions(conflicts, answers),
    );
    return [...new Map(asked.map((question) => [question.id, question])).values()];
  }

  /** Shows a conflict, if there is anything to ask about. */
  #settleConflict(): void {
    const { conflict } = this.#autosave;
    if (!conflict) return;
    if (this.#conflicting(conflict).length === 0) this.#resolveConflict(conflict.merged.local);
    else if (this.#context.host.shadowRoot?.querySelector('form:focus-within')) this.#focusTitle();
  }

  #resolveConflict(answers: SurveyAnswers): void {
    const asksPerson = this.#context.host.shadowRoot?.querySelector('.conflict:focus-within');
    this.#questionnaire.setAnswers(answers);
    this.#autosave.resolveConflict(answers);
    this.#context.host.requestUpdate();
    if (asksPerson) this.#questionnaire.focusQuestion(this.#questionnaire.currentIndex);
  }

  #focusTitle(): void {
    const { host } = this.#context;
    void host.updateComplete.then(() => host.shadowRoot?.getElementById('title')?.focus());
  }

  #goForward(next: number): void {
    if (!this.#questionnaire.validateCurrent()) {
      this.#questionnaire.focusQuestion(this.#questionnaire.currentIndex);
      this.#context.host.requestUpdate();
    } else this.#goTo(next);
  }

  #goTo(index: number): void {
    this.#questionnaire.currentIndex = index;
    this.#context.host.requestUpdate();
    this.#questionnaire.focusQuestion(index);
  }

  #send(layout: 'cards' | 'page'): void {
    if (this.#write.sending || !this.#questionnaire.canSend) return;
    const invalidIndex = this.#questionnaire.validateAll();
    if (invalidIndex !== undefined) {
      if (layout === 'cards') this.#questionnaire.currentIndex = invalidIndex;
      this.#context.host.requestUpdate();
      return this.#questionnaire.focusQuestion(invalidIndex);
    }
    dispatchCancelable(
      this.#context.host,
      (proceed) => new LaurelBeforeRespondEvent(this.#surveyId, proceed),
      () => void this.#submit(),
    );
  }

  async #submit(): Promise<void> {
    const { tag, words } = this.#context;
    await this.#write.send({
      write: respond,
      params: { id: this.#surveyId },
      body: { answers: this.#questionnaire.answersToSend },
      lang: tag(),
      personal: this.#survey?.anonymous ?? false,
      title: words.text('kind'),
    });
  }

  #handleOutcome(outcome: SettledWrite<SurveyResponse>): void {
    if (outcome.status === 'done') this.#complete(outcome.reply);
    else if (outcome.status === 'rejected' && outcome.error.code === 'invalid_fields')
      this.#showServerErrors(outcome.error.fieldErrors ?? []);
  }

  /** Goes to the first refused answer; the status below the questions says so as well. */
  #showServerErrors(errors: readonly FieldError[]): void {
    const index = this.#questionnaire.showServerErrors(errors);
    if (index !== undefined) this.#goTo(index);
  }

  #complete(response: SurveyResponse): void {
    this.#context.host.dispatchEvent(new LaurelRespondEvent(this.#surveyId, response.id));
    if (this.#survey) this.#onSent(response, this.#survey);
  }
}
