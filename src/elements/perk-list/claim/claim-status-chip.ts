import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/ui/icons.ts';
import { crossIcon } from '../../internal/requests/panel-parts.ts';
import type { ClaimContext } from './claim-context.ts';
import { claimStatuses } from '../card/status-chip.ts';

/** The status of a claim in words; an unknown one as the backend spells it. */
export const claimStatusText = (status: string, { words, listWords }: ClaimContext): string => {
  const known = claimStatuses.find((one) => one === status);
  return known ? listWords.text(known) : words.text('otherStatus', { status: status || '–' });
};

const isClosedClaim = (status: string): boolean => /^(declined|cancelled|expired)$/.test(status);

/** Whether something is still to come of the claim, as far as its status is known. */
export const isOpenClaim = (status: string): boolean =>
  !isClosedClaim(status) && claimStatuses.some((known) => known === status);

/** The status as a chip: green if granted, grey without a sign if unknown, grey if closed, else in the accent colour. */
export const claimStatusChip = (status: string, context: ClaimContext): TemplateResult => {
  const granted = /^(approved|scheduled|fulfilled)$/.test(status);
  const closed = isClosedClaim(status);
  const underWay = /^(requested|awaiting_approval|waitlisted)$/.test(status);
  const statusIcon = granted ? icon('check') : closed ? crossIcon : underWay ? icon('clock') : nothing;
  return html`<span class="status ${granted ? 'good' : underWay ? 'under-way' : 'calm'}" part="status"
    >${statusIcon}${claimStatusText(status, context)}</span
  >`;
};
