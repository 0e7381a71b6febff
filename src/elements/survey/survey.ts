// The survey: this file is the element and says which phase is on screen (`survey-phase.ts`: the offer, the questions, the
// receipt). `questions/` holds a control for each kind, `response/` what happens to the answers (drafts, conflicts, checks,
// sending), `completion/` the reward and the receipt. Answers pass from a control to `response/questionnaire.ts`, from there to
// `response/autosave.ts`, and at the end through the outbox.

import { importModule } from '../../client/http/import-module.ts';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { hasStoredData } from '../../client/storage/stored-data.ts';
import { surveyRoute } from '../../contract/compiled/surveys.ts';
import type { Survey, SurveyResponse } from '../../contract/surveys.ts';
import { isNotMember } from '../../rules/membership.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { onProgramChange } from '../internal/program/program-controller.ts';
import { LazyModule } from '../internal/controllers/lazy-module.ts';
import { surveyIntro } from './intro.ts';
import { refreshVisit, surveyPhase, type SurveyPhase, type SurveyVisit } from './survey-phase.ts';
import type { SurveyIntroContext } from './messages.ts';
import { styles } from './survey.styles.ts';
import { messages } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const skeleton = (): TemplateResult =>
  html`<section class="card skeletons" part="card" aria-hidden="true">
    <i class="skeleton half"></i><i class="skeleton area"></i><i class="skeleton area"></i
    ><i class="skeleton field"></i>
    <i class="skeleton field"></i>
  </section>`;

const maxQuestionsOnPage = 1000;

/**
 * Asks the questions of a survey for a reward that is stated before the first one and, where it is sealed, opens at the end.
 *
 * @element laurel-survey
 *
 * @slot empty - Replaces what stands there while no survey is due; shown also when this program has none.
 * @slot artwork - Replaces the drawing of a company that is not a member.
 * @slot footer - Below the survey.
 *
 * @fires {LaurelLoadEvent} laurel-load - The survey arrived.
 * @fires {LaurelErrorEvent} laurel-error - It did not arrive, or parts of it could not be read.
 * @fires {LaurelNavigateEvent} laurel-navigate - Somebody is about to follow a link; prevent it to route it yourself.
 * @fires {LaurelBeforeRespondEvent} laurel-before-respond - Somebody is about to send the answers; prevent it to finish it yourself.
 * @fires {LaurelRespondEvent} laurel-respond - The answers were sent.
 *
 * @csspart card - The surface of the survey, and of a failed or empty state.
 * @csspart kind - The word "Survey".
 * @csspart title - A heading.
 * @csspart purpose - What the answers are for, and who reads them.
 * @csspart terms - What answering costs and gives.
 * @csspart progress-note - How far somebody came before.
 * @csspart progress - How many questions are answered.
 * @csspart save-status - Where the answers are kept.
 * @csspart question - One question.
 * @csspart option - One thing to choose.
 * @csspart conflict - Two versions of the answers.
 * @csspart sealed-reward - The sealed reward.
 * @csspart revealed - What was in it.
 * @csspart reward - What answering gave.
 * @csspart unlocked - What the answers opened.
 * @csspart button - Any button, or a link that looks like one.
 * @csspart button-primary - The one that goes on.
 * @csspart button-secondary - Beside it, or alone on a card.
 * @csspart button-text - A button that looks like text.
 * @csspart link - A link inside a sentence.
 * @csspart artwork - Around the drawing of a company that is not a member.
 * @csspart benefits - What membership would open.
 * @csspart note - How old it is, and what can't be shown.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The survey is shown.
 * @cssstate stale - It is shown, and the last refresh failed.
 * @cssstate error - Nothing could be loaded.
 * @cssstate empty - No survey is due, the one that was asked for is not there, or this program has none.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate forbidden - This role may not see it.
 * @cssstate unconfigured - No program, endpoint or identity.
 */
export class LaurelSurvey extends LitElement {
  static override styles = [tokens, base, stateStyles, styles];

  static override properties = { survey: {}, layout: {} };

  /** Id of the survey; `next` is the one that is due. */
  declare survey: string | null;

  /** One question at a time (`cards`) or all on a page (`page`); without it as the vendor sets it, else cards. */
  declare layout: string | null;

  declare readonly renderRoot: HTMLElement | DocumentFragment;
  readonly #shell = new StateShell(this, surveyRoute, messages, () => ({ id: this.survey || 'next' }));
  readonly #context: SurveyIntroContext = {
    host: this,
    words: this.#shell.words,
    tag: () => this.#shell.words.tag,
  };
  readonly #responseForm = new LazyModule(this, async () => {
    const { ResponseForm } = await importModule(() => import('./response/response-form.ts'));
    return new ResponseForm(
      this.#context,
      () => this.reload(),
      (response, started) => this.#changePhase({ response, started }),
    );
  });
  readonly #completion = new LazyModule(
    this,
    async () => {
      const { Completion } = await importModule(() => import('./on-demand-parts.ts'));
      return new Completion(this.#context);
    },
    'error',
  );
  #visit: SurveyVisit = {};
  /** `undefined` while the widget shows another state. */
  #phase: SurveyPhase | undefined;
  /** The title of a new phase gets the focus, as soon as it is drawn. */
  #focusPending = false;

  constructor() {
    super();
    this.survey = null;
    this.layout = null;
    onProgramChange(this, () => this.#reset());
    // Last: with it, Lit connects each controller at once that is added to an element in the page.
    this.renderRoot = this.createRenderRoot();
  }

  /** Asks for the survey again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('survey') && this.hasUpdated) this.#reset();
  }

  // Not in `willUpdate`: the resource has its data of a language that was read before only after that.
  protected override update(changed: PropertyValues<this>): void {
    this.#updatePhase();
    super.update(changed);
  }

  override render(): TemplateResult {
    return this.#shell.render({
      cardClass: 'card state',
      skeleton,
      settled: this.#settled,
      notFound: () =>
        this.#completion.get()?.renderEmpty(!this.survey || this.survey === 'next') ?? skeleton(),
      ready: (_, notes) =>
        html`<section class="card survey" part="card" aria-labelledby="title">
            ${this.#phase && this.#renderPhase(this.#phase)}
          </section>
          <div class="notes">${notes}</div>
          <slot name="footer"></slot>`,
    });
  }

  protected override updated(): void {
    const form = this.#responseForm.peek();
    if (this.#phase?.name === 'answering') {
      form?.renderQuestions(this.#layoutOf(this.#phase.survey));
      // Until the form has loaded, the intro is still shown: its title is not the one to focus.
      if (!form?.ready) return;
    }
    if (!this.#focusPending) return;
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const title = find('.ask') ?? find('#title');
    if (!title) return;
    this.#focusPending = false;
    title.focus();
  }

  #renderPhase({ name, survey, response }: SurveyPhase): Renderable {
    if (response) return this.#renderCompletion(name, survey, response);
    const form = this.#responseForm.peek();
    if (name === 'answering' && form?.ready) return form.render(survey, this.#layoutOf(survey));
    return surveyIntro(survey, form?.progress, this.#context, () => this.#changePhase({ started: survey }));
  }

  #renderCompletion(name: SurveyPhase['name'], survey: Survey, response: SurveyResponse): Renderable {
    const completion = this.#completion.get();
    if (!completion?.ready) return html`<i class="skeleton half"></i><i class="skeleton area"></i>`;
    if (name === 'receipt')
      return completion.renderReceipt(
        response,
        survey,
        this.#visit.response && this.#responseForm.peek()?.ending,
      );
    return completion.renderReward(response, survey, this.#visit.rewardOpened ?? false, {
      open: () => this.#changePhase({ rewardOpened: true }),
      done: () => this.#changePhase({ rewardDone: true }),
    });
  }

  /** The survey that is shown; `undefined` while the widget shows another state, such as "not a member". */
  #readSurvey(): Survey | undefined {
    const { state } = this.#shell.resource;
    const data = 'data' in state ? state.data : undefined;
    const membership = data?.viewer?.membership;
    return membership && isNotMember(membership) ? undefined : data;
  }

  /** The survey that was answered here: its receipt stays, whatever is due next, and if nothing is. */
  get #settled(): Survey | undefined {
    return this.#visit.response && this.#visit.started;
  }

  /** The form is loaded when somebody starts, or may have started before: on this device, or on another. */
  #needsForm({ draft }: Survey): boolean {
    return this.#visit.started !== undefined || draft !== undefined || hasStoredData({ drafts: true });
  }

  /** A survey with more questions than a page can hold is asked one by one, whatever is set. */
  #layoutOf({ layout, questions }: Survey): 'cards' | 'page' {
    return (this.layout ?? layout) === 'page' && questions.length <= maxQuestionsOnPage ? 'page' : 'cards';
  }

  #updatePhase(): void {
    const read = this.#readSurvey();
    this.#visit = refreshVisit(this.#visit, read);
    const shown = read ?? this.#settled;
    const phase = (this.#phase = shown && surveyPhase(this.#visit, shown));
    if (!phase || phase.response) return;
    const { survey } = phase;
    const form = this.#needsForm(survey) ? this.#responseForm.get() : this.#responseForm.peek();
    void form?.open(survey.id ?? (this.survey || 'next'), survey);
  }

  #changePhase(change: SurveyVisit): void {
    this.#visit = { ...this.#visit, ...change };
    this.#focusPending = true;
    this.requestUpdate();
  }

  #reset(): void {
    this.#responseForm.peek()?.reset();
    this.#visit = {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-survey': LaurelSurvey;
  }
}
