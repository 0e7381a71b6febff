import { html, nothing, type TemplateResult } from 'lit';
import type { LaurelError } from '../../client/errors.ts';
import { localText } from '../internal/i18n/local-text.ts';
import type { Renderable } from '../internal/states/widget-context.ts';
import { icon } from '../internal/ui/icons.ts';
import { checkText, forbidsSending } from './company-check.ts';
import type { CompanyChecks } from './company-checks.ts';
import type { CompanyRow } from './company-rows.ts';
import type { SeveralWords } from './several-words.ts';
import type { IntroductionContext } from './messages.ts';
import { refusalText } from './submission-notice.ts';

interface CompanyRowOptions {
  readonly context: IntroductionContext;
  readonly words: SeveralWords;
  /** What the check of it said; undefined where nothing is checked. */
  readonly answer: ReturnType<CompanyChecks['answer']>;
  /** Why it was refused, where the page still knows it. */
  readonly error: LaurelError | undefined;
  /** Undefined while the list is being sent. */
  readonly remove: (() => void) | undefined;
  readonly again: (() => void) | undefined;
}

type RowTone = 'positive' | 'caution' | '';

/** What is said of a row, and how. */
const rowStatus = (
  row: CompanyRow,
  { context, words, answer, error }: CompanyRowOptions,
): readonly [text: Renderable, tone: RowTone] => {
  const { status, code } = row;
  if (status === 'sending') return [words.text('isSending'), ''];
  if (status === 'sent') return [words.text('isSent'), 'positive'];
  if (status === 'unknown') return [words.text('unknown'), ''];
  if (status === 'refused')
    return [
      error?.detail ? localText(error.detail) : refusalText(error ?? { code }, context.words),
      'caution',
    ];
  if (answer === undefined) return [nothing, ''];
  if (answer === 'checking') return [words.text('checking'), ''];
  const text = answer === 'failed' ? undefined : checkText(answer, context);
  if (answer === 'failed' || text === undefined) return [words.text('unchecked'), ''];
  return [text, answer.answer === 'free' ? 'positive' : forbidsSending(answer) ? 'caution' : ''];
};

/** One company of a list: its name, what is known of it, and how to take it out. */
export const companyRow = (row: CompanyRow, options: CompanyRowOptions): TemplateResult => {
  const { domain, name, status } = row;
  const { words, remove, again } = options;
  const [text, tone] = rowStatus(row, options);
  const isSent = status === 'sent';
  const button = (label: string, className: string, mark: Renderable, onClick: () => void): TemplateResult =>
    html`<button
      class="text-btn n12 ${className}"
      type="button"
      part="button button-text"
      aria-label=${label}
      title=${label}
      @click=${onClick}
    >
      ${mark}
    </button>`;
  return html`<li part="company">
    <span class="company"
      >${name === undefined ? nothing : html`<bdi class="strong">${name}</bdi> `}<bdi
        class=${name === undefined ? 'strong' : 'quiet'}
        >${domain}</bdi
      ></span
    >
    <span class="n12 check-result ${tone}"
      >${tone === 'positive' ? icon('check') : tone === 'caution' ? icon('alert') : nothing}<span
        >${text}</span
      ></span
    >
    <span class="row-actions">
      ${status === 'unknown' && again ? button(words.text('again', { name: name ?? domain }), '', icon('reload'), again) : nothing}
      ${isSent || !remove ? nothing : button(words.text('remove', { name: name ?? domain }), 'remove', cross, remove)}
    </span>
  </li>`;
};

const cross = html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m4 4 8 8m0-8-8 8" />
</svg>`;
