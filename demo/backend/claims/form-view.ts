import type { FormField } from '../../../src/contract/forms.ts';
import type { ClaimForm } from '../../../src/contract/perk-detail.ts';
import type { Day } from '../calendar-dates.ts';
import { fieldsView } from '../forms/view.ts';
import { nonEmpty, type RequestContext } from '../http/request-context.ts';
import type { PerkOffer } from '../perks/queries.ts';
import { approverView, mayDecide } from '../session/permissions.ts';
import type { AccountMembers } from '../session/viewer.ts';

/** The form fields of a claim, with today's limits for dates. */
export const claimFieldsView = (ctx: RequestContext, { perk }: PerkOffer, day: Day): FormField[] =>
  fieldsView(ctx, `perk.${perk.perk}`, perk.form, day);

const usesView = ({ texts }: RequestContext, { perk }: PerkOffer): ClaimForm['uses'] => {
  const text = texts.find(`perk.${perk.perk}.uses`);
  return text === undefined ? undefined : { text, note: texts.find(`perk.${perk.perk}.uses.note`) };
};

export const claimFormView = (
  ctx: RequestContext,
  offer: PerkOffer,
  people: AccountMembers,
  day: Day,
): ClaimForm => {
  const decider = offer.perk.approval && !mayDecide(ctx.viewer) ? approverView(ctx, people) : undefined;
  return {
    fields: nonEmpty(claimFieldsView(ctx, offer, day)),
    approver: decider,
    usually: decider && ctx.texts.find('usually.decided'),
    uses: usesView(ctx, offer),
  };
};
