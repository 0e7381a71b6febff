import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorKind } from '../../../client/errors.ts';
import type { ChallengeDetail } from '../../../contract/challenge-detail.ts';
import { challengeRoute } from '../../../contract/compiled/challenge-detail.ts';
import type { Challenge } from '../../../contract/challenges.ts';
import { ResourceController } from '../../internal/controllers/resource-controller.ts';
import { formatDateTime } from '../../internal/i18n/date-time.ts';
import { figureTemplate } from '../../internal/i18n/figures.ts';
import { hasText } from '../../internal/requests/has-text.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { answerList, loadFailedContent, notice } from '../../internal/requests/panel-parts.ts';
import { timeline } from '../../internal/ui/timeline.ts';
import { panelHead, summaryRows } from './head.ts';
import type { PanelContent, SubmissionContext } from './submission-context.ts';

/** The panel that shows what was sent for a challenge: the receipt, and what has become of it since. */
export class SentPanel {
  readonly #context: SubmissionContext;
  readonly #detail: ResourceController<ChallengeDetail>;
  /** As the opener or the answer of the write knows it; used until newer data is read. */
  #known: Challenge | undefined;
  /** The data that was on screen before the write, and is older than its answer. */
  #superseded: unknown;
  #note: string | undefined;

  constructor(context: SubmissionContext) {
    this.#context = context;
    this.#detail = new ResourceController(context.host, challengeRoute, {
      tag: context.tag,
      enabled: () => this.#known !== undefined,
      params: () => ({ id: this.#known?.id }),
    });
  }

  /** Opens it for a challenge; `note` stands above. `outdated` is what was read of it before the write. */
  open(known: Challenge, note?: string, outdated?: unknown): void {
    this.#superseded = outdated;
    this.#known = known;
    this.#note = note;
  }

  content(): PanelContent | undefined {
    const challenge = this.#challenge;
    if (!challenge) return undefined;
    const failure = challenge.submission ? undefined : this.#errorKind;
    return {
      ...panelHead(challenge, this.#context),
      ...(failure
        ? loadFailedContent(failure, () => this.#detail.reload(), this.#context)
        : { body: this.#body(challenge) }),
    };
  }

  get #challenge(): Challenge | undefined {
    const { state } = this.#detail;
    const known = this.#known;
    const isFresh = 'data' in state && state.data.id === known?.id && state.data !== this.#superseded;
    return isFresh ? state.data : known;
  }

  /** Why there is nothing to show. A backend that serves only the list is no failure. */
  get #errorKind(): ErrorKind | undefined {
    const { state } = this.#detail;
    return state.status === 'error' && state.error.kind !== 'not_found' ? state.error.kind : undefined;
  }

  #body(challenge: Challenge): TemplateResult {
    const { words } = this.#context;
    const { submission, summary: task, verification, points, state } = challenge;
    const isOpen = state === 'in_review' || submission?.status === 'in_review';
    const reason = submission?.reason;
    const summary = summaryRows([
      [words.text('sentWhen'), submission?.at && formatDateTime(submission.at, words)],
      [words.text('sender'), submission?.by && html`<bdi>${submission.by.name}</bdi>`],
      [words.text('reader'), isOpen && this.#reader(challenge)],
      [words.text('usually'), isOpen && verification?.usually && localText(verification.usually)],
      [words.text('earns'), points && figureTemplate(points, words.locale)],
    ]);
    const steps = timeline(submission?.timeline, { label: words.text('progress'), words });
    const parts = [
      this.#note ? notice(this.#note) : nothing,
      hasText(reason) ? notice(localText(reason), { tone: 'caution' }) : nothing,
      hasText(task) && !submission ? html`<p class="muted">${localText(task)}</p>` : nothing,
      summary,
      steps,
      answerList(submission?.answers, words.text('answers'), words),
    ];
    const isBare = parts.every((part) => part === nothing);
    return html`${parts}${isBare ? html`<p class="muted">${words.text('noDetails')}</p>` : nothing}`;
  }

  #reader({ verification }: Challenge): Renderable {
    const { by } = verification ?? {};
    if (!by) return nothing;
    return html`<bdi>${by.name}</bdi>${by.role ? html`, ${localText(by.role)}` : nothing}`;
  }
}
