// After the answers are sent: the response comes in, and the ending, the sealed reward or the receipt is drawn.

import type { TemplateResult } from 'lit';
import type { Survey, SurveyResponse } from '../../../contract/surveys.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { emptyState } from '../empty-state.ts';
import type { SurveyContext, SurveyIntroContext } from '../messages.ts';
import { responseContext } from '../response-context.ts';
import { completionStyles } from './completion.styles.ts';
import { endingOf, type AppliedEnding } from './ending.ts';
import { receipt } from './receipt.ts';
import { sealedReward, type SealedRewardHandlers } from './sealed-reward.ts';

/** What is shown where there is no question to answer: the sealed reward, then the receipt; or that there is no survey. */
export class Completion {
  readonly #context: SurveyContext;

  constructor(context: SurveyIntroContext) {
    this.#context = responseContext(context);
    adoptStyles(context.host, completionStyles);
  }

  /** Whether its words have loaded. */
  get ready(): boolean {
    return this.#context.words.ready;
  }

  /** Nothing is returned until the words have loaded. */
  renderEmpty(isDue: boolean): TemplateResult | undefined {
    return this.ready ? emptyState(this.#context, isDue) : undefined;
  }

  /** `applied` is known where the answers were given on this page. */
  renderReceipt(
    response: SurveyResponse,
    survey: Survey,
    applied: AppliedEnding | undefined,
  ): TemplateResult {
    return receipt(response, endingOf(survey, response, applied), this.#context);
  }

  renderReward(
    response: SurveyResponse,
    survey: Survey,
    isOpen: boolean,
    handlers: SealedRewardHandlers,
  ): Renderable {
    return sealedReward(response, survey, isOpen, this.#context, handlers);
  }
}
