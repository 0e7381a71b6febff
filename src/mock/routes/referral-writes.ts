import type {
  ProblemCode,
  Referral,
  ReferralCampaign,
  ReferralCheck,
  FormValues,
} from '../../contract/index.ts';
import { fieldAnswer, validateFields, answerParts } from '../../rules/field-validation.ts';
import { createReferral } from './new-referral.ts';
import { isAllowed } from '../../rules/permission.ts';
import { applyReferralActions, type ReferralStore } from './referral-store.ts';
import { MockProblem, type MockRequest, type MockReply, type ScenarioContext } from '../scenario.ts';

type ReferralFieldErrors = NonNullable<MockProblem['problem']['fieldErrors']>;

export const notFound = new MockProblem({ status: 404, code: 'not_found', title: 'Not found' });
const conflict = (code: ProblemCode): MockProblem =>
  new MockProblem({ status: 409, code, title: 'Conflict' });

const isAnswer = (entry: [string, unknown]): entry is [string, string | string[]] => {
  const [, value] = entry;
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
};

/** The answers as they came; what is neither a text nor a list of texts is nobody's answer. */
const valuesIn = (body: unknown): FormValues => {
  const values = typeof body === 'object' && body && 'values' in body ? body.values : undefined;
  return Object.fromEntries(
    Object.entries(typeof values === 'object' && values ? values : {}).filter((entry) => isAnswer(entry)),
  );
};

const hasConsent = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'consent' in body && body.consent === true;

const fieldErrorsIn = (
  { fields = [], consent }: ReferralCampaign,
  values: FormValues,
  body: unknown,
): ReferralFieldErrors => [
  ...[
    ...validateFields(
      fields.filter((field) => field !== null),
      values,
    ),
  ].map(([name, code]) => ({ path: `values.${name}`, code })),
  ...(consent && !hasConsent(body) ? [{ path: 'consent', code: 'required' }] : []),
];

/** What anybody may be told of a company, by a word in its domain: `customer`, `tekin`, `bora`, `shared`, `hidden`. */
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
): ReferralCheck =>
  check ?? checkDomain(typeof body === 'object' && body && 'domain' in body ? String(body.domain) : '', day);

const domainConflict = (domain: string, { day }: ScenarioContext): ProblemCode | undefined => {
  const { answer, canSend } = checkDomain(domain, day);
  if (answer === 'own_company') return 'own_company';
  return !canSend && (answer === 'customer' || answer === 'referred') ? 'company_taken' : undefined;
};

const referralProblem = (
  { campaign }: ReferralStore,
  values: FormValues,
  setting: ScenarioContext,
  body: unknown,
): MockProblem | undefined => {
  const permission = campaign.viewer?.may?.find(({ action }) => action === 'refer');
  const { ask, allowed = true } = permission ?? {};
  if (!allowed)
    return new MockProblem({
      status: 403,
      code: 'role_required',
      title: 'Role required',
      ...(ask && { ask }),
    });
  const fieldErrors = fieldErrorsIn(campaign, values, body);
  if (fieldErrors.length > 0)
    return new MockProblem({ status: 422, code: 'invalid_fields', title: 'Invalid fields', fieldErrors });
  const [site = ''] = answerParts(fieldAnswer(values, campaign.checks ?? 'website'));
  const taken = domainConflict(site, setting);
  if (taken) return conflict(taken);
  return (campaign.limit?.left ?? 1) > 0 ? undefined : conflict('limit_reached');
};

/** `POST /referrals` */
export const submitReferral = (
  pipeline: ReferralStore,
  setting: ScenarioContext,
  { body, key, memory }: MockRequest,
): MockReply<Referral> => {
  const values = valuesIn(body);
  const refusal = referralProblem(pipeline, values, setting, body);
  if (refusal) return refusal;
  const deed = { did: 'refer', id: `referral-${1001 + memory.referralActions.length}`, values, key } as const;
  memory.referralActions.push(deed);
  return createReferral(deed, pipeline.campaign, setting);
};

/** What a referral looks like that was just sent, for documents. */
export const exampleReferral = ({ campaign }: ReferralStore, setting: ScenarioContext): Referral =>
  createReferral({ id: 'referral-1001', values: { website: 'delta.example' } }, campaign, setting);

/** `POST /referrals/{id}/withdraw` and `…/forget`; without an id the first that can be. */
export const changeReferral =
  (did: 'withdraw' | 'forget') =>
  (pipeline: ReferralStore, setting: ScenarioContext, asked: MockRequest): MockReply<Referral> => {
    const { memory, params } = asked;
    const { id } = params;
    const found = pipeline.items.find((row) => (id === undefined ? isAllowed(row.may, did) : row.id === id));
    if (!found) return notFound;
    if (!isAllowed(found.may, did)) return conflict('referral_moved_on');
    const deed = { did, referral: found.id };
    memory.referralActions.push(deed);
    return (
      applyReferralActions(pipeline, { referralActions: [deed] }, setting).items.find(
        (row) => row.id === found.id,
      ) ?? notFound
    );
  };
