import type { nothing, TemplateResult } from 'lit';
import type { TimelineStep } from '../../../contract/core/timeline-step.ts';
import { timeline as steps } from '../../internal/ui/timeline.ts';
import type { ClaimContext } from './claim-context.ts';

/** The steps of a claim. */
export const claimTimeline = (
  all: readonly TimelineStep[] | undefined,
  { words }: ClaimContext,
): TemplateResult | typeof nothing => steps(all, { label: words.text('progress'), locale: words.locale });
