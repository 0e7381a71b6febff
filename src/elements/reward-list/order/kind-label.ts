import { html, nothing, type TemplateResult } from 'lit';
import { rewardIcon } from '../card/reward-icons.ts';
import { rewardKindOf } from '../card/reward-kind.ts';
import type { OrderContext } from './order-context.ts';

/** The kind of a reward with its icon, above a title. */
export const rewardKindLabel = (
  kind: string | undefined,
  { listWords }: OrderContext,
): TemplateResult | typeof nothing => {
  if (kind === undefined) return nothing;
  const known = rewardKindOf(kind);
  return html`<span class="kind">${rewardIcon(known)}${listWords.text(known)}</span>`;
};
