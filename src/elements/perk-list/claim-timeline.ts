import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineStep } from '../../contract/timeline-step.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { moment } from './claim-moment.ts';
import type { ClaimSetting, Drawn } from './claim-setting.ts';

/** Who did it and when; of what is on or to come, what they are and how long it usually takes. */
const details = ({ state, label, who, at, note }: TimelineStep, { words }: ClaimSetting): Drawn => {
  const named = who && ![label, who.role ?? ''].some((text) => plainText(text).includes(who.name));
  const parts: Drawn[] = [];
  if (who && named) parts.push(html`<bdi>${who.name}</bdi>`);
  if (who?.role && state !== 'done') parts.push(localText(who.role));
  if (at) parts.push(moment(at, words.locale));
  if (note) parts.push(localText(note));
  return parts.length > 0
    ? html`<span class="n12 quiet">${parts.map((part, index) => (index > 0 ? html`, ${part}` : part))}</span>`
    : nothing;
};

const looks: Readonly<Record<string, string>> = { done: 'done', now: 'now' };

/** The steps of a claim: what is done, who acts next, what is to come. */
export const timeline = (
  steps: readonly TimelineStep[] | undefined,
  setting: ClaimSetting,
): TemplateResult | typeof nothing =>
  steps?.length
    ? html`<ol class="timeline" part="timeline" aria-label=${setting.words.text('progress')}>
        ${steps.map(
          (step) =>
            html`<li
              class=${looks[step.state] ?? 'later'}
              part="step"
              aria-current=${step.state === 'now' ? 'step' : nothing}
            >
              <span>${localText(step.label)}</span>${details(step, setting)}
            </li>`,
        )}
      </ol>`
    : nothing;
