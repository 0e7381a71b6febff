import type { ProblemCode, Referral, ReferralCampaign, ReferralCheck, Values } from '../contract/index.ts';
import { answerIn, faultsOf, partsOf } from '../rules/field.ts';
import { newReferral } from './new-referral.ts';
import { afterDeeds, may, type Pipeline } from './referral-book.ts';
import { Refusal, type Asked, type Reply, type Setting } from './scenario.ts';

type FieldErrors = NonNullable<Refusal['problem']['fieldErrors']>;

export const missing = new Refusal({ status: 404, code: 'not_found', title: 'Not found' });
const conflict = (code: ProblemCode): Refusal => new Refusal({ status: 409, code, title: 'Conflict' });

const isAnswer = (entry: [string, unknown]): entry is [string, string | string[]] => {
  const [, value] = entry;
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
};

/** The answers as they came; what is neither a text nor a list of texts is nobody's answer. */
const valuesIn = (body: unknown): Values => {
  const values = typeof body === 'object' && body && 'values' in body ? body.values : undefined;
  return Object.fromEntries(
    Object.entries(typeof values === 'object' && values ? values : {}).filter((entry) => isAnswer(entry)),
  );
};

const agrees = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'consent' in body && body.consent === true;

const faultsIn = ({ fields = [], consent }: ReferralCampaign, values: Values, body: unknown): FieldErrors => [
  ...[
    ...faultsOf(
      fields.filter((field) => field !== null),
      values,
    ),
  ].map(([name, code]) => ({ path: `values.${name}`, code })),
  ...(consent && !agrees(body) ? [{ path: 'consent', code: 'required' }] : []),
];

/** What anybody may be told of a company, by a word in its domain: `customer`, `tekin`, `bora`, `shared`, `hidden`. */
const checkedBy = (domain: string, day: Setting['day']): ReferralCheck => {
  if (domain.includes('customer')) return { answer: 'customer' };
  if (domain.includes('tekin')) return { answer: 'own_company' };
  if (domain.includes('bora')) return { answer: 'referred', protectedUntil: day('2026-12-31') };
  if (domain.includes('shared')) return { answer: 'referred', canSend: true };
  if (domain.includes('hidden')) return { answer: 'unclear', canSend: true };
  return { answer: 'free', protectedUntil: day('2027-02-18') };
};

/** `POST /referrals/check` */
export const checked = ({ check }: Pipeline, { day }: Setting, { body }: Asked): ReferralCheck =>
  check ?? checkedBy(typeof body === 'object' && body && 'domain' in body ? String(body.domain) : '', day);

const obstacle = (domain: string, { day }: Setting): ProblemCode | undefined => {
  const { answer, canSend } = checkedBy(domain, day);
  if (answer === 'own_company') return 'own_company';
  return !canSend && (answer === 'customer' || answer === 'referred') ? 'company_taken' : undefined;
};

const refusalOf = (
  { campaign }: Pipeline,
  values: Values,
  setting: Setting,
  body: unknown,
): Refusal | undefined => {
  const permission = campaign.viewer?.may?.find(({ action }) => action === 'refer');
  const { ask, allowed = true } = permission ?? {};
  if (!allowed)
    return new Refusal({ status: 403, code: 'role_required', title: 'Role required', ...(ask && { ask }) });
  const fieldErrors = faultsIn(campaign, values, body);
  if (fieldErrors.length > 0)
    return new Refusal({ status: 422, code: 'invalid_fields', title: 'Invalid fields', fieldErrors });
  const [site = ''] = partsOf(answerIn(values, campaign.checks ?? 'website'));
  const taken = obstacle(site, setting);
  if (taken) return conflict(taken);
  return (campaign.limit?.left ?? 1) > 0 ? undefined : conflict('limit_reached');
};

/** `POST /referrals` */
export const sent = (pipeline: Pipeline, setting: Setting, { body, key, memory }: Asked): Reply<Referral> => {
  const values = valuesIn(body);
  const refusal = refusalOf(pipeline, values, setting, body);
  if (refusal) return refusal;
  const deed = { did: 'refer', id: `referral-${1001 + memory.referrals.length}`, values, key } as const;
  memory.referrals.push(deed);
  return newReferral(deed, pipeline.campaign, setting);
};

/** What a referral looks like that was just sent, for documents. */
export const example = ({ campaign }: Pipeline, setting: Setting): Referral =>
  newReferral({ id: 'referral-1001', values: { website: 'delta.example' } }, campaign, setting);

/** `POST /referrals/{id}/withdraw` and `…/forget`; without an id the first that can be. */
export const moved =
  (did: 'withdraw' | 'forget') =>
  (pipeline: Pipeline, setting: Setting, asked: Asked): Reply<Referral> => {
    const { memory, params } = asked;
    const { id } = params;
    const found = pipeline.items.find((row) => (id === undefined ? may(row, did) : row.id === id));
    if (!found) return missing;
    if (!may(found, did)) return conflict('referral_moved_on');
    const deed = { did, referral: found.id };
    memory.referrals.push(deed);
    return (
      afterDeeds(pipeline, { referrals: [deed] }, setting).items.find((row) => row.id === found.id) ?? missing
    );
  };
