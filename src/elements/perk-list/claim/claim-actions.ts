import { approveClaim, cancelClaim, declineClaim } from '../../../contract/compiled/claims-writes.ts';
import type { Claim } from '../../../contract/claims.ts';
import type { PendingWrites } from '../../internal/controllers/pending-writes.ts';
import { draftKey } from '../../internal/form/draft-key.ts';
import { plainText } from '../../internal/i18n/local-text.ts';
import { RequestActions } from '../../internal/requests/request-actions.ts';
import type { ClaimContext } from './claim-context.ts';
import { claimStatusText } from './claim-status-chip.ts';

interface ClaimActionCallbacks {
  readonly onChanged: (claim: Claim) => void;
  /** A refusal says that the claim on screen is out of date. */
  readonly onStale: () => void;
}

/** The actions on the open claim. */
export const claimActions = (
  context: ClaimContext,
  writes: PendingWrites,
  { onChanged, onStale }: ClaimActionCallbacks,
) =>
  new RequestActions<Claim, typeof cancelClaim | typeof approveClaim | typeof declineClaim>(context, writes, {
    routes: [cancelClaim, approveClaim, declineClaim],
    intents: {
      cancel: () => ({ write: cancelClaim, body: {} }),
      approve: () => ({ write: approveClaim, body: {} }),
      decline: (reason) => ({ write: declineClaim, body: { reason } }),
    },
    draftKey: (id) => draftKey('decline', id),
    title: ({ perk }) => perk && plainText(perk.title),
    isShowing: () => context.isShowing('claim'),
    bringToFront: () => context.bringToFront('claim'),
    onChanged: (claim) => {
      onChanged(claim);
      return claimStatusText(claim.status, context);
    },
    onStale,
  });
