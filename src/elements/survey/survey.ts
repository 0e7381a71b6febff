import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { leftOver } from '../../client/left-over.ts';
import { surveyRoute, type Survey, type SurveyResponse } from '../../contract/survey.ts';
import { base } from '../../themes/base.ts';
import { tokens } from '../../themes/tokens.ts';
import { Frame } from '../shared/frame.ts';
import { frameStyles } from '../shared/frame.styles.ts';
import { onNewcomer } from '../shared/newcomer.ts';
import { OnDemand } from '../shared/on-demand.ts';
import { promise } from './promise.ts';
import type { Drawn, Setting } from './setting.ts';
import { styles } from './survey.styles.ts';
import { vocabulary } from './vocabulary.ts';

const skeleton = (): TemplateResult =>
  html`<section class="card bones" part="card" aria-hidden="true">
    <i class="bone w6"></i><i class="bone area"></i><i class="bone field"></i>
  </section>`;

/** What is asked of most people, where the server does not say: questions that do not depend on others. */
const countOf = ({ count, questions }: Survey): number =>
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
 * @fires {LaurelRespondEvent} laurel-respond - Somebody is about to send the answers; prevent it to finish it yourself.
 * @fires {LaurelRespondedEvent} laurel-responded - The answers were sent.
 *
 * @csspart card - The surface of the survey, and of a failed or empty state.
 * @csspart kind - The word "Survey".
 * @csspart title - A heading.
 * @csspart purpose - What the answers are for, and who reads them.
 * @csspart trade - What answering costs and gives.
 * @csspart begun - How far somebody came before.
 * @csspart progress - How many questions are answered.
 * @csspart saved - Where the answers are kept.
 * @csspart question - One question.
 * @csspart option - One thing to choose.
 * @csspart conflict - Two versions of the answers.
 * @csspart envelope - The sealed reward.
 * @csspart revealed - What was in it.
 * @csspart earned - What answering gave.
 * @csspart because - What the answers opened.
 * @csspart action - A button, or a link that looks like one.
 * @csspart link - A link inside a sentence.
 * @csspart artwork - Around the drawing of a company that is not a member.
 * @csspart benefits - What membership would open.
 * @csspart note - How old it is, and what can't be shown.
 *
 * @cssstate loading - Nothing has come yet.
 * @cssstate slow - Nothing has come for three seconds.
 * @cssstate ready - The survey is shown.
 * @cssstate stale - It is shown, and the last refresh failed.
 * @cssstate failed - Nothing could be loaded.
 * @cssstate absent - No survey is due, the one that was asked for is not there, or this program has none.
 * @cssstate not-a-member - The company is invited, has applied, is suspended, has ended, or never joined.
 * @cssstate wrong-role - This role may not see it.
 * @cssstate unconnected - No program, endpoint or identity.
 */
export class LaurelSurvey extends LitElement {
  static override styles = [tokens, base, frameStyles, styles];

  static override properties = { survey: {}, layout: {} };

  /** Id of the survey; `next` is the one that is due. */
  declare survey: string | null;

  /** One question at a time (`cards`) or all on a page (`page`); without it as the vendor sets it, else cards. */
  declare layout: string | null;

  readonly #frame = new Frame(this, surveyRoute, vocabulary, () => ({ id: this.survey || 'next' }));
  readonly #setting: Setting = { host: this, words: this.#frame.words, tag: () => this.#frame.words.tag };
  readonly #stage = new OnDemand(this, async () => {
    const [{ Stage }, { adopt }, { stageStyles }] = await Promise.all([
      import('./stage.ts'),
      import('../shared/adopt.ts'),
      import('./stage.styles.ts'),
    ]);
    adopt(this, stageStyles);
    return new Stage(
      this.#setting,
      () => this.reload(),
      (response) => this.#finish(response),
    );
  });
  readonly #after = new OnDemand(this, async () => {
    const [{ envelope }, { receipt }, { adopt }, { afterStyles }] = await Promise.all([
      import('./envelope.ts'),
      import('./receipt.ts'),
      import('../shared/adopt.ts'),
      import('./after.styles.ts'),
    ]);
    adopt(this, afterStyles);
    return { envelope, receipt };
  });
  readonly #nothing = new OnDemand(this, () => import('./nothing-here.ts'));
  #begun = false;
  /** The one that was begun: once it is answered, `next` is another. */
  #pinned: Survey | undefined;
  #response: SurveyResponse | undefined;
  #opened = false;
  #finished = false;
  #turned = false;

  constructor() {
    super();
    this.survey = null;
    this.layout = null;
    onNewcomer(this, () => this.#forget());
  }

  /** Asks for the survey again, and keeps what is on screen meanwhile. */
  reload(): void {
    this.#frame.resource.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('survey') && this.hasUpdated) this.#forget();
  }

  override render(): TemplateResult {
    return this.#frame.render({
      surface: 'card state',
      skeleton,
      missing: () =>
        this.#nothing.get()?.nothingHere(this.#setting, !this.survey || this.survey === 'next') ?? skeleton(),
      ready: (given, notes) =>
        html`<section class="card survey" part="card" aria-labelledby="title">
            ${this.#phase(this.#kept(given))}
          </section>
          <div class="notes">${notes}</div>
          <slot name="footer"></slot>`,
    });
  }

  protected override updated(): void {
    const { state } = this.#frame.resource;
    if ('data' in state && this.#begun && !this.#response)
      this.#stage.peek()?.draw(this.#layoutOf(this.#kept(state.data)));
    // What asks may still be on its way: until then there is nothing to turn to.
    const waits = this.#begun && !this.#response && !this.#stage.peek()?.ready;
    if (!this.#turned || waits) return;
    const found = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const title = found('.ask') ?? found('#title');
    if (!title) return;
    this.#turned = false;
    title.focus();
  }

  #phase(survey: Survey): Drawn {
    const response = this.#response ?? survey.response;
    if (response) return this.#outcome(response, survey);
    const stage = this.#wanted(survey) ? this.#stage.get() : this.#stage.peek();
    void stage?.open(survey.id ?? (this.survey || 'next'), survey);
    if (this.#begun && stage?.ready) return stage.render(survey, this.#layoutOf(survey));
    return promise(survey, countOf(survey), stage?.progress, this.#setting, () => this.#start(survey));
  }

  /** What asks and saves is loaded when somebody starts, or has started before. */
  #wanted({ draft }: Survey): boolean {
    return this.#begun || draft !== undefined || leftOver(/^laurel:.*:[dw]:/);
  }

  #outcome(response: SurveyResponse, survey: Survey): Drawn {
    const after = this.#after.get();
    if (!after) return html`<i class="bone w6"></i><i class="bone area"></i>`;
    // On a later visit nothing is sealed any more: the receipt says what it was.
    if (!response.revealed || this.#finished || !this.#response)
      return after.receipt(response, this.#setting);
    return after.envelope(response, survey, this.#opened, this.#setting, {
      open: () => this.#turn(() => (this.#opened = true)),
      done: () => this.#turn(() => (this.#finished = true)),
    });
  }

  #layoutOf(survey: Survey): 'cards' | 'page' {
    return (this.layout ?? survey.layout) === 'page' ? 'page' : 'cards';
  }

  #start(survey: Survey): void {
    this.#turn(() => {
      this.#begun = true;
      this.#pinned = survey;
    });
  }

  /** The one that was begun, as it was read last. */
  #kept(given: Survey): Survey {
    if (!this.#pinned) return given;
    if (given.id === this.#pinned.id) this.#pinned = given;
    return this.#pinned;
  }

  #finish(response: SurveyResponse): void {
    this.#turn(() => (this.#response = response));
  }

  /** To another page of it: whoever reads starts at its title. */
  #turn(change: () => void): void {
    change();
    this.#turned = true;
    this.requestUpdate();
  }

  #forget(): void {
    this.#stage.peek()?.forget();
    this.#begun = false;
    this.#pinned = undefined;
    this.#response = undefined;
    this.#opened = false;
    this.#finished = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'laurel-survey': LaurelSurvey;
  }
}
