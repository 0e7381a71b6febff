import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineStep } from '../../../contract/core/timeline-step.ts';
import { formatDateTime } from '../i18n/date-time.ts';
import type { DateLocale } from '../i18n/dates.ts';
import { localText, plainText } from '../i18n/local-text.ts';
import type { Messages } from '../../../locales/index.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { boundedList } from './bounded-list.ts';
import type { Renderable } from '../states/widget-context.ts';

/** Who acts or acted, with their role unless the step is done, when, and the vendor's note, such as how long it usually takes. */
const stepDetails = ({ state, label, who, at, note }: TimelineStep, locale: DateLocale): Renderable => {
  const showsName = who && ![label, who.role ?? ''].some((text) => plainText(text).includes(who.name));
  const parts: Renderable[] = [];
  if (who && showsName) parts.push(html`<bdi>${who.name}</bdi>`);
  if (who?.role && state !== 'done') parts.push(localText(who.role));
  if (at) parts.push(formatDateTime(at, locale));
  if (note) parts.push(localText(note));
  return parts.length > 0
    ? html`<span class="n12 quiet">${parts.map((part, index) => (index > 0 ? html`, ${part}` : part))}</span>`
    : nothing;
};

/** The steps of a claim or a referral, done, current and coming ones; `label` is the accessible name of the list. */
export const timeline = (
  steps: readonly TimelineStep[] | undefined,
  { label, words }: { readonly label: string; readonly words: Localizer<Messages> },
): TemplateResult | typeof nothing => {
  if (!steps?.length) return nothing;
  const [rows, more] = boundedList(steps, words, { isKept: ({ state }) => state === 'now' });
  return html`<ol class="timeline" part="timeline" aria-label=${label}>
      ${rows.map(
        (step) =>
          html`<li
            class=${/^(done|now)$/.test(step.state) ? step.state : 'later'}
            part="step"
            aria-current=${step.state === 'now' ? 'step' : nothing}
          >
            <span>${localText(step.label)}</span>${stepDetails(step, words)}
          </li>`,
      )}
    </ol>
    ${more}`;
};
