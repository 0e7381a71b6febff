import type { nothing, TemplateResult } from 'lit';
import type { TimelineStep } from '../../contract/timeline-step.ts';
import { timeline as steps } from '../shared/timeline.ts';
import type { ClaimSetting } from './claim-setting.ts';

/** The steps of a claim. */
export const timeline = (
  all: readonly TimelineStep[] | undefined,
  { words }: ClaimSetting,
): TemplateResult | typeof nothing => steps(all, { label: words.text('progress'), locale: words.locale });
