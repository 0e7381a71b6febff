import { claimsRoute } from '../../../contract/compiled/claims.ts';
import type { ApprovalQueue } from '../../internal/requests/approval-queue.ts';
import type { UnsentWrites } from '../../internal/requests/unsent-writes.ts';
import type { Claim } from '../../../contract/claims.ts';
import type { ClaimContext } from './claim-context.ts';
import type { ClaimMessages } from './messages.ts';
import { rejectionText } from './claim-rejection.ts';
import { kindLabel } from './kind-label.ts';

const writeLabels: Readonly<Record<string, keyof ClaimMessages>> = {
  cancelClaim: 'unsentCancel',
  approveClaim: 'unsentApprove',
  declineClaim: 'unsentDecline',
};

/** What the list above the perks says of writes that were not sent. */
export const claimTexts = (context: ClaimContext): ConstructorParameters<typeof UnsentWrites>[2] => {
  const { words } = context;
  return {
    label: ({ write, title }) => {
      const key = writeLabels[write];
      if (key) return words.text(key);
      return title ? words.text('unsentClaim', { title }) : words.text('unsentClaimBare');
    },
    refusal: (error) => rejectionText(error, context),
  };
};

/** The claims that wait for a decision. */
export const claimsToDecide = (
  context: ClaimContext,
): ConstructorParameters<typeof ApprovalQueue<Claim>>[1] => ({
  route: claimsRoute,
  kindLabel: ({ perk }) => kindLabel(perk?.kind, context),
  title: ({ perk }) => perk?.title ?? context.words.text('request'),
  open: (claim) => context.showClaim(claim.id, claim),
});
