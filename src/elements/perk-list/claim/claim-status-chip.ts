import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/ui/icons.ts';
import { claimIcon } from './claim-icons.ts';
import type { ClaimContext } from './claim-context.ts';
import { claimStatuses } from '../card/status-chip.ts';

/** A claim's state in words; one that Laurel does not know yet as the server calls it. */
export const claimStatusText = (status: string, { listWords }: ClaimContext): string => {
  const known = claimStatuses.find((one) => one === status);
  return known ? listWords.text(known) : status.replaceAll('_', ' ');
};

/** The same as a chip: green once it is granted, grey once it is over, the accent on the way. */
export const claimStatusChip = (status: string, setting: ClaimContext): TemplateResult => {
  const granted = /^(approved|scheduled|fulfilled)$/.test(status);
  const over = /^(declined|cancelled|expired)$/.test(status);
  const sign = granted ? icon('check') : over ? claimIcon('cross') : icon('clock');
  return html`<span class="status ${granted ? 'good' : over ? 'calm' : 'under-way'}" part="status"
    >${sign}${claimStatusText(status, setting)}</span
  >`;
};
