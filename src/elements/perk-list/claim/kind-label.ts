import { html, type TemplateResult } from 'lit';
import { perkIcon } from '../card/perk-icons.ts';
import { perkKindOf } from '../card/perk-kind.ts';
import type { ClaimContext } from './claim-context.ts';

/** The kind of a perk with its icon, above a title. */
export const kindLabel = (kind: string | undefined, { listWords }: ClaimContext): TemplateResult => {
  const knownKind = perkKindOf(kind);
  return html`<span class="kind">${perkIcon(knownKind)}${listWords.text(knownKind)}</span>`;
};
