import { html, type TemplateResult } from 'lit';
import type { Failure } from '../../client/failure.ts';
import { icon } from '../shared/icon.ts';
import type { ClaimSetting, Scene } from './claim-setting.ts';

/** A write that was not answered. */
export interface Unanswered {
  readonly error: Failure | undefined;
  /** How long it lasts: with this page, with this tab, or on this device. */
  readonly where: 'page' | 'tab' | 'device';
  /** Whether the server makes sure that a second try has no second effect. */
  readonly repeatable: boolean;
}

const places = { page: 'keptInPage', tab: 'keptInTab', device: 'keptHere' } as const;

const becomes = ({ error, where, repeatable }: Unanswered, { words }: ClaimSetting): string => {
  if (error?.kind === 'authentication') return words.text('keptSignedOut');
  if (error?.kind === 'rate_limit') return words.text('keptBusy');
  if (!repeatable) return words.text('keptUnsure');
  return words.text(places[where]);
};

/** That it is not sent yet, what becomes of it, and what the person may do. */
export const keptScene = (
  write: Unanswered,
  setting: ClaimSetting,
  { sending, again, discard }: { sending: boolean; again: () => void; discard: () => void },
): Pick<Scene, 'body' | 'foot'> & { readonly foot: TemplateResult } => {
  const { words, list } = setting;
  return {
    body: html`<div class="told" role=${write.error ? 'alert' : 'status'}>
      ${icon('clock')}
      <p><b>${words.text('keptTitle')}.</b> ${becomes(write, setting)}</p>
    </div>`,
    foot: html`<button class="text-btn" type="button" part="action" @click=${discard}>
        ${words.text('discard')}
      </button>
      <div class="acts">
        <button
          class="btn primary"
          type="button"
          part="action"
          aria-disabled=${sending ? 'true' : 'false'}
          @click=${() => {
            if (!sending) again();
          }}
        >
          ${sending ? words.text('sending') : list.text('retry')}
        </button>
      </div>`,
  };
};
