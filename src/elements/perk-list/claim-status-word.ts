import { html, type TemplateResult } from 'lit';
import { icon } from '../shared/icon.ts';
import { claimIcon } from './claim-icon.ts';
import type { ClaimSetting } from './claim-setting.ts';
import { statuses } from './status.ts';

/** A claim's state in words; one that Laurel does not know yet as the server calls it. */
export const statusWord = (status: string, { list }: ClaimSetting): string => {
  const known = statuses.find((one) => one === status);
  return known ? list.text(known) : status.replaceAll('_', ' ');
};

/** The same as a chip: green once it is granted, grey once it is over, the accent on the way. */
export const statusChip = (status: string, setting: ClaimSetting): TemplateResult => {
  const granted = /^(approved|scheduled|fulfilled)$/.test(status);
  const over = /^(declined|cancelled|expired)$/.test(status);
  const sign = granted ? icon('check') : over ? claimIcon('cross') : icon('clock');
  return html`<span class="status ${granted ? 'good' : over ? 'calm' : 'under-way'}" part="status"
    >${sign}${statusWord(status, setting)}</span
  >`;
};
