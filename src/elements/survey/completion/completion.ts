import type { TemplateResult } from 'lit';
import type { Survey, SurveyResponse } from '../../../contract/surveys.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import type { SurveyContext } from '../messages.ts';
import { completionStyles } from './completion.styles.ts';
import { receipt } from './receipt.ts';
import { sealedReward, type SealedRewardHandlers } from './sealed-reward.ts';

/** What follows the answers: the sealed reward, then the receipt. A chunk of its own, with its styles. */
export class Completion {
  readonly #context: SurveyContext;

  constructor(context: SurveyContext) {
    this.#context = context;
    adoptStyles(context.host, completionStyles);
  }

  renderReceipt(response: SurveyResponse): TemplateResult {
    return receipt(response, this.#context);
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
