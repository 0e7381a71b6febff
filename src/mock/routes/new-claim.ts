import type { Actor, Claim, TimelineStep, FormField, PerkDetail } from '../../contract/index.ts';
import type { MockClaimAction } from '../memory.ts';
import { formatLongDate, type ScenarioContext } from '../scenario.ts';

/** Who looks at every scenario. */
export const viewer: Actor = { name: 'Marta Ruiz', isViewer: true };

/** An answer as people read it: an option by its label, a checked box by a word. */
const claimAnswer = (field: FormField, value: string, setting: ScenarioContext): Claim['answers'] => {
  const { say } = setting;
  const option = field.options?.find((each) => each.value === value);
  const word = field.type === 'checkbox' ? say('Yes', 'Sí', 'Evet') : value;
  const text = option?.label ?? (/^\d{4}-\d\d-\d\d$/.test(value) ? formatLongDate(setting, value) : word);
  return [{ label: field.label, text }];
};

const claimAnswers = (
  { form }: PerkDetail,
  values: Readonly<Record<string, string>>,
  setting: ScenarioContext,
): NonNullable<Claim['answers']> =>
  (form?.fields ?? []).flatMap((field) => {
    const value = field && values[field.name];
    return field && value ? (claimAnswer(field, value, setting) ?? []) : [];
  });

const statusOf = ({ event, form }: PerkDetail): string => {
  if (form?.approver) return 'awaiting_approval';
  return event ? 'scheduled' : 'requested';
};

const approvalSteps = ({ form }: PerkDetail, { say }: ScenarioContext): TimelineStep[] => {
  const who = form?.approver;
  if (!who) return [];
  const { usually } = form;
  const label = say(`${who.name} decides`, `Decide ${who.name}`, `${who.name} karar verir`);
  return [{ state: 'now', label, who, ...(usually !== undefined && { note: usually }) }];
};

const nextStep = (perk: PerkDetail, { say }: ScenarioContext): TimelineStep => {
  const { event, form, title } = perk;
  if (event) return { state: 'next', label: title, at: event.startsAt };
  return {
    state: form?.approver ? 'next' : 'now',
    label:
      perk.kind === 'merchandise'
        ? say('Northpeak sends it', 'Northpeak lo envía', 'Northpeak gönderir')
        : say('Northpeak sets the date', 'Northpeak fija la fecha', 'Northpeak tarihi belirler'),
    who: { name: 'Northpeak' },
  };
};

const confirmationSteps = (perk: PerkDetail, { asOf, say }: ScenarioContext): TimelineStep[] =>
  perk.event && !perk.form?.approver
    ? [{ state: 'done', label: say('Seat confirmed', 'Plaza confirmada', 'Yer onaylandı'), at: asOf }]
    : [];

/** The claim that a deed made, told in one language. */
export const createClaim = (
  perk: PerkDetail,
  { id, values }: Extract<MockClaimAction, { did: 'claim' }>,
  setting: ScenarioContext,
): Claim => {
  const { asOf, say } = setting;
  const { event, form, kind, title } = perk;
  return {
    id,
    status: statusOf(perk),
    perk: { id: perk.id, title, ...(kind && { kind }) },
    requestedAt: asOf,
    by: viewer,
    ...(form?.approver && { approver: form.approver }),
    ...(event && { event }),
    timeline: [
      { state: 'done', label: say('Requested', 'Solicitado', 'Talep edildi'), who: viewer, at: asOf },
      ...approvalSteps(perk, setting),
      ...confirmationSteps(perk, setting),
      nextStep(perk, setting),
    ],
    answers: claimAnswers(perk, values, setting),
    ...(!event && {
      cancelNote: say(
        'possible until it is scheduled',
        'posible hasta que tenga fecha',
        'tarihi belirlenene kadar mümkün',
      ),
    }),
    ...(event && { cancellableUntil: event.startsAt }),
    may: [{ action: 'cancel', allowed: true }],
  };
};
