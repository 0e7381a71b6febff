// After the answers are sent: the response comes in, and the ending, the sealed reward or the receipt is drawn.

import type { TemplateResult } from 'lit';
import type { Survey, SurveyResponse } from '../../../contract/surveys.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { SurveyContext } from '../messages.ts';
import { completionStyles } from './completion.styles.ts';
import type { AppliedEnding } from '../response/response-form.ts';
import { endingOf } from './ending.ts';
import { receipt } from './receipt.ts';
import { sealedReward, type SealedRewardHandlers } from './sealed-reward.ts';

/** What follows the answers: the sealed reward, then the receipt. A chunk of its own, with its styles. */
export class Completion {
  readonly #context: SurveyContext;

  constructor(context: SurveyContext) {
    this.#context = context;
    adoptStyles(context.host, completionStyles);
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
