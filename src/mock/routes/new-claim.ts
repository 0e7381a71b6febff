import type { Claim, PerkDetail, TimelineStep } from '../../contract/index.ts';
import { viewer } from '../fixtures/people.ts';
import type { MockClaimAction } from '../memory.ts';
import type { ScenarioContext } from '../scenario.ts';
import { changeWaiting, takesWaiting } from './perk-rules.ts';
import { answersAsRead } from './form-answers.ts';

const statusOf = (perk: PerkDetail): string => {
  const { event, form } = perk;
  if (takesWaiting(perk)) return 'waitlisted';
  if (form?.approver) return 'awaiting_approval';
  return event ? 'scheduled' : 'requested';
};

const approvalSteps = ({ form }: PerkDetail, { localize }: ScenarioContext): TimelineStep[] => {
  const who = form?.approver;
  if (!who) return [];
  const { usually } = form;
  const label = localize(`${who.name} decides`, `Decide ${who.name}`, `${who.name} karar verir`);
  return [{ state: 'now', label, who, ...(usually !== undefined && { note: usually }) }];
};

const nextStep = (perk: PerkDetail, { localize }: ScenarioContext): TimelineStep => {
  const { event, form, title } = perk;
  if (event) return { state: 'next', label: title, at: event.startsAt };
  return {
    state: form?.approver ? 'next' : 'now',
    label:
      perk.kind === 'merchandise'
        ? localize('Northpeak sends it', 'Northpeak lo envía', 'Northpeak gönderir')
        : localize('Northpeak sets the date', 'Northpeak fija la fecha', 'Northpeak tarihi belirler'),
    who: { name: 'Northpeak' },
  };
};

const confirmationSteps = (perk: PerkDetail, { asOf, localize }: ScenarioContext): TimelineStep[] =>
  perk.event && !perk.form?.approver && !takesWaiting(perk)
    ? [{ state: 'done', label: localize('Seat confirmed', 'Plaza confirmada', 'Yer onaylandı'), at: asOf }]
    : [];

/** The claim that a `claim` action makes, in the language of the context. */
export const createClaim = (
  perk: PerkDetail,
  { id, values }: Extract<MockClaimAction, { type: 'claim' }>,
  context: ScenarioContext,
): Claim => {
  const { asOf, localize } = context;
  const { event, form, kind, title } = perk;
  const changed = takesWaiting(perk) ? changeWaiting(perk, 1) : perk;
  return {
    id,
    status: statusOf(perk),
    perk: { id: perk.id, title, ...(kind && { kind }) },
    requestedAt: asOf,
    by: viewer,
    ...(form?.approver && { approver: form.approver }),
    ...(event && { event: changed.event ?? event }),
    timeline: [
      { state: 'done', label: localize('Requested', 'Solicitado', 'Talep edildi'), who: viewer, at: asOf },
      ...approvalSteps(perk, context),
      ...confirmationSteps(perk, context),
      nextStep(perk, context),
    ],
    answers: answersAsRead(form?.fields ?? [], values, context),
    ...(!event && {
      cancelNote: localize(
        'possible until it is scheduled',
        'posible hasta que tenga fecha',
        'tarihi belirlenene kadar mümkün',
      ),
    }),
    ...(event && { cancellableUntil: event.startsAt }),
    may: [{ action: 'cancel', allowed: true }],
  };
};
