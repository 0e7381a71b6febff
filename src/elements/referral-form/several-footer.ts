import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralCampaign } from '../../contract/referral-campaign.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import type { CompanyQueue } from './company-queue.ts';
import type { IntroductionContext } from './messages.ts';
import type { SeveralWords } from './several-words.ts';
import { submitRow } from './submit-row.ts';

interface SeveralFooterOptions {
  readonly context: IntroductionContext;
  readonly words: SeveralWords;
  readonly queue: Pick<CompanyQueue, 'rows' | 'sending' | 'progress' | 'stopped'>;
  /** How many can be sent now. */
  readonly count: number;
  readonly privacyNotice: ReferralCampaign['privacyNotice'];
  /** Id of the form that the button sends. */
  readonly formId: string;
  /** Starts another list, once all of this one is sent. */
  readonly startAnew: (() => void) | undefined;
}

/** How far the sending of a list is, and the button that sends it. */
export const severalFooter = (options: SeveralFooterOptions): TemplateResult => {
  const { words, queue, startAnew } = options;
  const said = [
    queue.progress && words.text('progress', queue.progress),
    queue.stopped && words.text('stopped'),
  ].filter(Boolean);
  return html`<p
      class=${said.length > 0 ? 'n12 muted' : 'sr-only'}
      id="several-progress"
      role="status"
      tabindex="-1"
    >
      ${said.join('. ')}
    </p>
    ${
      startAnew
        ? html`<button class="btn" type="button" part="button button-secondary" @click=${startAnew}>
            ${words.text('next')}
          </button>`
        : sendRow(options)
    }`;
};

const sendRow = ({
  context,
  words,
  queue,
  count,
  privacyNotice,
  formId,
}: SeveralFooterOptions): Renderable => {
  const { rows, sending } = queue;
  if (count === 0 && !sending) return nothing;
  const isRest = rows.some(({ status }) => status !== 'new');
  const label = words.text(isRest ? 'sendRest' : 'sendAll', { n: count });
  return submitRow({ context, privacyNotice, formId, label, sending });
};
