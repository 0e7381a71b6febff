import type { Actor, Claim, TimelineStep, Field, PerkDetail } from '../contract/index.ts';
import type { Deed } from './memory.ts';
import { spelled, type Setting } from './scenario.ts';

/** Who looks at every scenario. */
export const viewer: Actor = { name: 'Marta Ruiz', isViewer: true };

/** An answer as people read it: an option by its label, a checked box by a word. */
const answerOf = (field: Field, value: string, setting: Setting): Claim['answers'] => {
  const { say } = setting;
  const option = field.options?.find((each) => each.value === value);
  const word = field.type === 'checkbox' ? say('Yes', 'Sí', 'Evet') : value;
  const text = option?.label ?? (/^\d{4}-\d\d-\d\d$/.test(value) ? spelled(setting, value) : word);
  return [{ label: field.label, text }];
};

const answersOf = (
  { form }: PerkDetail,
  values: Readonly<Record<string, string>>,
  setting: Setting,
): NonNullable<Claim['answers']> =>
  (form?.fields ?? []).flatMap((field) => {
    const value = field && values[field.name];
    return field && value ? (answerOf(field, value, setting) ?? []) : [];
  });

const statusOf = ({ event, form }: PerkDetail): string => {
  if (form?.approver) return 'awaiting_approval';
  return event ? 'scheduled' : 'requested';
};

const deciding = ({ form }: PerkDetail, { say }: Setting): TimelineStep[] => {
  const who = form?.approver;
  if (!who) return [];
  const { usually } = form;
  const label = say(`${who.name} decides`, `Decide ${who.name}`, `${who.name} karar verir`);
  return [{ state: 'now', label, who, ...(usually !== undefined && { note: usually }) }];
};

const following = (perk: PerkDetail, { say }: Setting): TimelineStep => {
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

const confirmed = (perk: PerkDetail, { asOf, say }: Setting): TimelineStep[] =>
  perk.event && !perk.form?.approver
    ? [{ state: 'done', label: say('Seat confirmed', 'Plaza confirmada', 'Yer onaylandı'), at: asOf }]
    : [];

/** The claim that a deed made, told in one language. */
export const newClaim = (
  perk: PerkDetail,
  { id, values }: Extract<Deed, { did: 'claim' }>,
  setting: Setting,
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
      ...deciding(perk, setting),
      ...confirmed(perk, setting),
      following(perk, setting),
    ],
    answers: answersOf(perk, values, setting),
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
