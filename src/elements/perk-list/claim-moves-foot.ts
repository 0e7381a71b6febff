import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../client/failure.ts';
import type { Claim } from '../../contract/claim.ts';
import { plainText } from '../shared/local-text.ts';
import { reasonForm } from './claim-decline.ts';
import { claimIcon } from './claim-icon.ts';
import { moment } from '../shared/at.ts';
import type { ClaimSetting } from './claim-setting.ts';

export type MoveAction = 'cancel' | 'approve' | 'decline';

/** The deeds of the row below a claim. */
export interface Footing {
  readonly setting: ClaimSetting;
  readonly sending: MoveAction | undefined;
  readonly choose: (what: 'cancel' | 'decline' | undefined) => void;
  readonly send: (what: 'cancel' | 'approve') => void;
}

interface Button {
  readonly key: 'cancelRequest' | 'keepIt' | 'approve' | 'decline' | 'back';
  readonly look?: string;
  readonly act: () => void;
  /** What it sends, if it sends. */
  readonly sends?: MoveAction;
}

const button = ({ setting, sending }: Footing, { key, look = 'btn', act, sends }: Button): TemplateResult => {
  const busy = sends !== undefined && sending === sends;
  return html`<button
    class=${look}
    type="button"
    part="action"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${() => {
      if (!sending) act();
    }}
  >
    ${setting.words.text(busy ? 'sending' : key)}
  </button>`;
};

/** What may be done with a claim, and until when. */
export const movesFoot = (claim: Claim, footing: Footing): TemplateResult | typeof nothing => {
  const { words } = footing.setting;
  const may = (action: MoveAction): boolean =>
    claim.may?.some((permission) => permission.action === action && permission.allowed) ?? false;
  if (!may('cancel') && !may('approve') && !may('decline')) return nothing;
  const { cancellableUntil, cancelNote } = claim;
  const until = cancelNote
    ? plainText(cancelNote)
    : cancellableUntil && words.text('until', { date: moment(cancellableUntil, words.locale) });
  const cancel = html`<p class="leave">
    ${button(footing, { key: 'cancelRequest', look: 'text-btn', act: () => footing.choose('cancel') })}
    ${until ? html`<span class="n12 quiet">${until}</span>` : nothing}
  </p>`;
  const decline = button(footing, { key: 'decline', act: () => footing.choose('decline') });
  const approve = button(footing, {
    key: 'approve',
    look: 'btn primary',
    act: () => footing.send('approve'),
    sends: 'approve',
  });
  const decides = may('approve') || may('decline');
  return html`${may('cancel') ? cancel : nothing}
  ${
    decides
      ? html`<div class="acts">
          ${may('decline') ? decline : nothing}${may('approve') ? approve : nothing}
        </div>`
      : nothing
  }`;
};

/** Asks once more before a request is given up. */
export const cancelFoot = (footing: Footing): TemplateResult =>
  html`<p class="strong">${footing.setting.words.text('cancelSure')}</p>
    <div class="acts">
      ${button(footing, { key: 'keepIt', act: () => footing.choose(undefined) })}
      ${button(footing, {
        key: 'cancelRequest',
        look: 'btn primary',
        act: () => footing.send('cancel'),
        sends: 'cancel',
      })}
    </div>`;

/** Below the reason of a decline. */
export const declineFoot = (footing: Footing): TemplateResult => {
  const sending = footing.sending === 'decline';
  return html`<div class="acts">
    ${button(footing, { key: 'back', act: () => footing.choose(undefined) })}
    <button
      class="btn primary"
      type="submit"
      form=${reasonForm}
      part="action"
      aria-disabled=${sending ? 'true' : 'false'}
    >
      ${footing.setting.words.text(sending ? 'sending' : 'declineSend')}
    </button>
  </div>`;
};

/** Why a move was not accepted. */
export const moveRefused = ({ code }: Failure, { words }: ClaimSetting): TemplateResult =>
  html`<div class="told caution" role="alert">
    ${claimIcon('info')}
    <p>${words.text(code === 'claim_moved_on' ? 'movedOn' : 'moveFailed')}</p>
  </div>`;
