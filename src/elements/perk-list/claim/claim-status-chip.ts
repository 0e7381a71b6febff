import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/ui/icons.ts';
import { claimIcon } from './claim-icons.ts';
import type { ClaimContext } from './claim-context.ts';
import { claimStatuses } from '../card/status-chip.ts';

/** The status of a claim in words; an unknown one as the backend spells it. */
export const claimStatusText = (status: string, { listWords }: ClaimContext): string => {
  const known = claimStatuses.find((one) => one === status);
  return known ? listWords.text(known) : status.replaceAll('_', ' ');
};

/** Whether nothing more comes of the claim. */
export const isClosedClaim = (status: string): boolean => /^(declined|cancelled|expired)$/.test(status);

/** The status as a chip: green if granted, grey if closed, else in the accent colour. */
export const claimStatusChip = (status: string, context: ClaimContext): TemplateResult => {
  const granted = /^(approved|scheduled|fulfilled)$/.test(status);
  const closed = isClosedClaim(status);
  const statusIcon = granted ? icon('check') : closed ? claimIcon('cross') : icon('clock');
  return html`<span class="status ${granted ? 'good' : closed ? 'calm' : 'under-way'}" part="status"
    >${statusIcon}${claimStatusText(status, context)}</span
  >`;
};
