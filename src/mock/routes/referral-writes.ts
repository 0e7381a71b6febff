import type { FormValues, ProblemCode, Referral, ReferralCheck, ReferralTask } from '../../contract/index.ts';
import { answerParts, fieldAnswer } from '../../rules/field-validation.ts';
import { isAllowed } from '../../rules/permission.ts';
import type { MockReferralAction } from '../memory.ts';
import type { MockProblem, MockReply, MockRequest, ScenarioContext } from '../scenario.ts';
import type { ReferralStore } from '../stores.ts';
import { fieldErrorsOf } from './form-answers.ts';
import { createReferral } from './new-referral.ts';
import { conflict, invalidFields, notFound, roleRequired } from './problems.ts';
import { applyReferralActions } from './referral-store.ts';
import { bodyMember, formValues } from './request-body.ts';

/** The reply to a company check, chosen by a word in the domain: `customer`, `tekin`, `bora`, `shared` or `hidden`. */
const checkDomain = (domain: string, day: ScenarioContext['day']): ReferralCheck => {
  if (domain.includes('customer')) return { answer: 'customer' };
  if (domain.includes('tekin')) return { answer: 'own_company' };
  if (domain.includes('bora')) return { answer: 'referred', protectedUntil: day('2026-12-31') };
  if (domain.includes('shared')) return { answer: 'referred', canSend: true };
  if (domain.includes('hidden')) return { answer: 'unclear', canSend: true };
  return { answer: 'free', protectedUntil: day('2027-02-18') };
};

/** `POST /referrals/check` */
export const checkReferral = (
  { check }: ReferralStore,
  { day }: ScenarioContext,
  { body }: MockRequest,
): ReferralCheck => check ?? checkDomain(String(bodyMember(body, 'domain') ?? ''), day);

const domainConflict = (domain: string, { day }: ScenarioContext): ProblemCode | undefined => {
  const { answer, canSend } = checkDomain(domain, day);
  if (answer === 'own_company') return 'own_company';
  return !canSend && (answer === 'customer' || answer === 'referred') ? 'company_taken' : undefined;
};

const referralProblem = (
  { campaign }: ReferralStore,
  values: FormValues,
  context: ScenarioContext,
  body: unknown,
): MockProblem | undefined => {
  const permission = campaign.viewer?.may?.find(({ action }) => action === 'refer');
  if (permission?.allowed === false) return roleRequired(permission);
  const { fields = [], consent, rewards } = campaign;
  const fieldErrors = fieldErrorsOf(fields, values);
  if (consent && bodyMember(body, 'consent') !== true)
    fieldErrors.push({ path: 'consent', code: 'required' });
  const { options = [] } = rewards ?? {};
  if (options.length > 0 && !options.some(({ id }) => id === bodyMember(body, 'reward')))
    fieldErrors.push({ path: 'reward', code: 'required' });
  if (fieldErrors.length > 0) return invalidFields(fieldErrors);
  const [site = ''] = answerParts(fieldAnswer(values, campaign.checks ?? 'website'));
  const taken = domainConflict(site, context);
  if (taken) return conflict(taken);
  return (campaign.limit?.left ?? 1) > 0 ? undefined : conflict('limit_reached');
};

/** `POST /referrals` */
export const submitReferral = (
  store: ReferralStore,
  context: ScenarioContext,
  { body, key, memory }: MockRequest,
): MockReply<Referral> => {
  const values = formValues(body);
  const refusal = referralProblem(store, values, context, body);
  if (refusal) return refusal;
  const action = {
    type: 'refer',
    id: `referral-${1001 + memory.referralActions.length}`,
    values,
    key,
  } as const;
  memory.referralActions.push(action);
  return createReferral(action, store.campaign, context);
};

/** A referral that was just sent, as an example for OpenAPI. */
export const exampleReferral = ({ campaign }: ReferralStore, context: ScenarioContext): Referral =>
  createReferral({ id: 'referral-1001', values: { website: 'delta.example' } }, campaign, context);

/** The referral after an action, which is remembered. */
const replyAfter = (
  action: Exclude<MockReferralAction, { type: 'refer' }>,
  store: ReferralStore,
  context: ScenarioContext,
  { memory }: MockRequest,
): MockReply<Referral> => {
  memory.referralActions.push(action);
  const { items } = applyReferralActions(store, { referralActions: [action] }, context);
  return items.find((row) => row.id === action.referral) ?? notFound;
};

const isAsked = ({ status, field }: ReferralTask): boolean => field !== undefined && status !== 'done';

/** `POST /referrals/{id}/answers`; an example without an id takes the first task that asks something. */
export const answerReferralTask = (
  store: ReferralStore,
  context: ScenarioContext,
  request: MockRequest,
): MockReply<Referral> => {
  const { body, params } = request;
  const { id } = params;
  const found = store.items.find((row) => (id === undefined ? row.tasks?.some(isAsked) : row.id === id));
  if (!found) return notFound;
  const task = found.tasks?.find(
    (each) => isAsked(each) && (id === undefined || each.id === bodyMember(body, 'task')),
  );
  if (!task) return conflict('referral_moved_on');
  const fieldErrors = id === undefined ? [] : fieldErrorsOf([task.field ?? null], formValues(body));
  if (fieldErrors.length > 0) return invalidFields(fieldErrors);
  return replyAfter({ type: 'answer', referral: found.id, task: task.id }, store, context, request);
};

/** `POST /referrals/{id}/withdraw` and `…/forget`; an example without an id takes the first referral that allows it. */
export const changeReferral =
  (type: 'withdraw' | 'forget') =>
  (store: ReferralStore, context: ScenarioContext, request: MockRequest): MockReply<Referral> => {
    const { id } = request.params;
    const found = store.items.find((row) => (id === undefined ? isAllowed(row.may, type) : row.id === id));
    if (!found) return notFound;
    if (!isAllowed(found.may, type)) return conflict('referral_moved_on');
    return replyAfter({ type, referral: found.id }, store, context, request);
  };
