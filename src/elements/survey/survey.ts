import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { hasStoredData } from '../../client/storage/stored-data.ts';
import { surveyRoute, type Survey, type SurveyResponse } from '../../contract/surveys.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { StateShell } from '../internal/states/state-shell.ts';
import { stateStyles } from '../internal/states/state-shell.styles.ts';
import { onProgramChange } from '../internal/program/program-controller.ts';
import { adoptStyles, LazyModule } from '../internal/controllers/lazy-module.ts';
import { surveyIntro } from './intro.ts';
import type { SurveyContext } from './messages.ts';
import { styles } from './survey.styles.ts';
import { messages } from './messages.ts';
import type { Renderable } from '../internal/states/widget-context.ts';

const skeleton = (): TemplateResult =>
  html`<section class="card bones" part="card" aria-hidden="true">
    <i class="bone w6"></i><i class="bone area"></i><i class="bone field"></i>
  </section>`;

/** What is asked of most people, where the server does not say: questions that do not depend on others. */
const questionCount = ({ count, questions }: Survey): number =>
  count ?? questions.filter((question) => question && question.kind !== 'info' && !question.showIf).length;

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

  readonly #shell = new StateShell(this, surveyRoute, messages, () => ({ id: this.survey || 'next' }));
  readonly #context: SurveyContext = {
    host: this,
    words: this.#shell.words,
    tag: () => this.#shell.words.tag,
  };
  readonly #responseForm = new LazyModule(this, async () => {
    const [{ ResponseForm }, { responseFormStyles }] = await Promise.all([
      import('./response/response-form.ts'),
      import('./response/response-form.styles.ts'),
    ]);
    adoptStyles(this, responseFormStyles);
    return new ResponseForm(
      this.#context,
      () => this.reload(),
      (response) => this.#complete(response),
    );
  });
  readonly #completion = new LazyModule(this, async () => {
    const [{ sealedReward }, { receipt }, { completionStyles }] = await Promise.all([
      import('./completion/sealed-reward.ts'),
      import('./completion/receipt.ts'),
      import('./completion/completion.styles.ts'),
    ]);
    adoptStyles(this, completionStyles);
    return { envelope: sealedReward, receipt };
  });
  readonly #emptyState = new LazyModule(this, () => import('./empty-state.ts'));
  #started = false;
  /** The one that was begun: once it is answered, `next` is another. */
  #startedSurvey: Survey | undefined;
  #response: SurveyResponse | undefined;
  #rewardOpened = false;
  #rewardDone = false;
  #focusPending = false;

  constructor() {
    super();
    this.survey = null;
    this.layout = null;
    onProgramChange(this, () => this.#reset());
  }

  /** Asks for the survey again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#shell.resource.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('survey') && this.hasUpdated) this.#reset();
  }

  override render(): TemplateResult {
    return this.#shell.render({
      cardClass: 'card state',
      skeleton,
      notFound: () =>
        this.#emptyState.get()?.emptyState(this.#context, !this.survey || this.survey === 'next') ??
        skeleton(),
      ready: (given, notes) =>
        html`<section class="card survey" part="card" aria-labelledby="title">
            ${this.#renderPhase(this.#currentSurvey(given))}
          </section>
          <div class="notes">${notes}</div>
          <slot name="footer"></slot>`,
    });
  }

  protected override updated(): void {
    const { state } = this.#shell.resource;
    if ('data' in state && this.#started && !this.#response)
      this.#responseForm.peek()?.renderQuestions(this.#layoutOf(this.#currentSurvey(state.data)));
    // What asks may still be on its way: until then there is nothing to turn to.
    const waits = this.#started && !this.#response && !this.#responseForm.peek()?.ready;
    if (!this.#focusPending || waits) return;
    const found = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const title = found('.ask') ?? found('#title');
    if (!title) return;
    this.#focusPending = false;
    title.focus();
  }

  #renderPhase(survey: Survey): Renderable {
    const response = this.#response ?? survey.response;
    if (response) return this.#renderCompletion(response, survey);
    const stage = this.#needsForm(survey) ? this.#responseForm.get() : this.#responseForm.peek();
    void stage?.open(survey.id ?? (this.survey || 'next'), survey);
    if (this.#started && stage?.ready) return stage.render(survey, this.#layoutOf(survey));
    return surveyIntro(survey, questionCount(survey), stage?.progress, this.#context, () =>
      this.#start(survey),
    );
  }

  /** What asks and saves is loaded when somebody starts, or has started before. */
  #needsForm({ draft }: Survey): boolean {
    return this.#started || draft !== undefined || hasStoredData({ drafts: true });
  }

  #renderCompletion(response: SurveyResponse, survey: Survey): Renderable {
    const after = this.#completion.get();
    if (!after) return html`<i class="bone w6"></i><i class="bone area"></i>`;
    // On a later visit nothing is sealed any more: the receipt says what it was.
    if (!response.revealed || this.#rewardDone || !this.#response)
      return after.receipt(response, this.#context);
    return after.envelope(response, survey, this.#rewardOpened, this.#context, {
      open: () => this.#changePhase(() => (this.#rewardOpened = true)),
      done: () => this.#changePhase(() => (this.#rewardDone = true)),
    });
  }

  #layoutOf(survey: Survey): 'cards' | 'page' {
    return (this.layout ?? survey.layout) === 'page' ? 'page' : 'cards';
  }

  #start(survey: Survey): void {
    this.#changePhase(() => {
      this.#started = true;
      this.#startedSurvey = survey;
    });
  }

  /** The one that was begun, as it was read last. */
  #currentSurvey(given: Survey): Survey {
    if (!this.#startedSurvey) return given;
    if (given.id === this.#startedSurvey.id) this.#startedSurvey = given;
    return this.#startedSurvey;
  }

  #complete(response: SurveyResponse): void {
    this.#changePhase(() => (this.#response = response));
  }

  /** To another page of it: whoever reads starts at its title. */
  #changePhase(change: () => void): void {
    change();
    this.#focusPending = true;
    this.requestUpdate();
  }

  #reset(): void {
    this.#responseForm.peek()?.reset();
    this.#started = false;
    this.#startedSurvey = undefined;
    this.#response = undefined;
    this.#rewardOpened = false;
    this.#rewardDone = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-survey': LaurelSurvey;
  }
}
