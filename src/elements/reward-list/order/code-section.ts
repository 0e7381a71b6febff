import { html, nothing } from 'lit';
import type { RewardCode } from '../../../contract/redemptions.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { icon, lineIcon } from '../../internal/ui/icons.ts';
import { link } from '../../internal/ui/link.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import type { OrderContext } from './order-context.ts';

/** What is known of a code, and what a person may do with it. */
export interface CodeView {
  readonly code: RewardCode | undefined;
  /** The person asked for it. */
  readonly isShown: boolean;
  /** The order is being read, and its code may come with it. */
  readonly isLoading: boolean;
  /** The order could not be read. */
  readonly isFailed: boolean;
  /** What came of the last press on "Copy". */
  readonly copied: 'copied' | 'by-hand' | undefined;
  readonly show: () => void;
  readonly copy: (code: string, element: Element | null) => void;
  readonly retry: () => void;
}

const copyIcon = lineIcon('M5.5 5.5H14V14H5.5zM10.5 5.5V2H2v8.5h3.5');

/** The code may not be seen by this role: says so, and who may see it. */
const hiddenCode = ({ hidden, ask }: RewardCode, { words, listWords }: OrderContext): Renderable => {
  const name = ask && html`<bdi>${ask.name}</bdi>`;
  const contact =
    ask && safeUrl(ask.href)
      ? html`<p class="action">
          ${link(ask.href, html`<span>${listWords.rich('ask', { name: html`<bdi>${ask.name}</bdi>` })}</span>`, { purpose: 'ask', kind: 'btn' })}
        </p>`
      : nothing;
  return html`<p class="muted">
      ${words.text(hidden === 'role' ? 'codeHidden' : 'codeNotShown')}
      ${name ? words.rich('codeSeenBy', { name }) : nothing}
    </p>
    ${contact}`;
};

const shownCode = (value: string, { copied, copy }: CodeView, { words }: OrderContext): Renderable =>
  html`<p class="action">
      <code class="code" part="code" aria-label=${words.text('code')}>${value}</code
      ><button
        class="btn"
        type="button"
        part="button button-secondary"
        @click=${({ currentTarget }: Event) =>
          copy(value, currentTarget instanceof Element ? currentTarget.previousElementSibling : null)}
      >
        ${copied === 'copied' ? icon('check') : copyIcon}${words.text(copied === 'copied' ? 'copied' : 'copy')}
      </button>
    </p>
    <p class="n12 quiet" role="status">${copied === 'by-hand' ? words.text('copyByHand') : nothing}</p>`;

const codeContent = (code: RewardCode, view: CodeView, context: OrderContext): Renderable => {
  const { words, listWords } = context;
  if (code.hidden !== undefined) return hiddenCode(code, context);
  if (!view.isShown)
    return html`<p class="action">
      <button class="btn" type="button" part="button button-secondary" @click=${view.show}>
        ${words.text('showCode')}
      </button>
    </p>`;
  if (code.value !== undefined) return shownCode(code.value, view, context);
  if (view.isLoading)
    return html`<p class="skeletons" aria-busy="true"><i class="skeleton half tall"></i></p>`;
  if (!view.isFailed) return html`<p class="muted" role="status">${words.text('codeNotShown')}</p>`;
  return html`<div class="action" role="alert">
    <span class="muted">${words.text('codeFailed')}</span>
    <button class="btn" type="button" part="button button-secondary" @click=${view.retry}>
      ${icon('reload')}${listWords.text('retry')}
    </button>
  </div>`;
};

/** The code of an order: its hint, and the code itself once the person asks for it. It stays in this page alone. */
export const codeSection = (view: CodeView, context: OrderContext): Renderable => {
  const { code } = view;
  if (!code) return nothing;
  const { words } = context;
  const { hint, href, expiresAt } = code;
  return html`<section class="granted" part="code-section" aria-labelledby="order-code">
    <h3 class="strong" id="order-code">${words.text('code')}</h3>
    ${hint ? html`<p class="muted">${localText(hint)}</p>` : nothing} ${codeContent(code, view, context)}
    ${safeUrl(href) ? html`<p class="action">${link(href, html`<span>${words.text('use')}</span>`, { purpose: 'open', kind: 'btn' })}</p>` : nothing}
    ${expiresAt ? html`<p class="n12 quiet">${words.text('usable', { date: formatDay(expiresAt, words) })}</p>` : nothing}
  </section>`;
};
