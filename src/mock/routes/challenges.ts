import type { Challenge, ChallengeDetail, Challenges, UploadTicket } from '../../contract/index.ts';
import { activeViewer, summitProgram } from '../fixtures/summit-program.ts';
import { exampleRequest } from '../scenario.ts';
import type { MockReply, MockRequest, Scenario, ScenarioContext } from '../scenario.ts';
import type { ChallengeStore } from '../stores.ts';
import { applySubmissions } from './challenge-store.ts';
import { fieldErrorsOf } from './form-answers.ts';
import { paginate } from './pagination.ts';
import { conflict, invalidFields, notFound, roleRequired, unknownCursor } from './problems.ts';
import { bodyMember, formValues } from './request-body.ts';

const envelopeOf = (context: ScenarioContext, { may }: ChallengeStore) => ({
  asOf: context.asOf,
  timeZone: summitProgram.timeZone,
  viewer: { ...activeViewer(context), may: [...may] },
});

const toListItem = ({
  form: _,
  asOf: __,
  timeZone: ___,
  viewer: ____,
  ...challenge
}: ChallengeDetail): Challenge => challenge;

const countKinds = (challenges: readonly Challenge[]): NonNullable<Challenges['kinds']> => {
  const kinds = new Map<string, number>();
  for (const { kind = '' } of challenges) if (kind) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return [...kinds].map(([kind, count]) => ({ kind, count }));
};

/** Whether a value is among those of a filter like `review,learning`; an absent filter lets every value through. */
const matchesFilter = (value: string | undefined, filter: string | undefined): boolean =>
  !filter || filter.split(',').includes(value ?? '');

const listChallenges = (
  store: ChallengeStore,
  context: ScenarioContext,
  { memory, params }: MockRequest,
): MockReply<Challenges> => {
  const { cursor, key, kind, state } = params;
  const made = memory.submissions.flatMap((one) => (one.key === key ? [one.challenge] : []));
  const rows = store.challenges
    .filter((one) => matchesFilter(one.kind, kind) && matchesFilter(one.state ?? 'open', state))
    .filter(({ id }) => !key || made.includes(id))
    .map(toListItem);
  const page = paginate(rows, { cursor, size: store.pageSize });
  if (!page) return unknownCursor;
  const whole = store.pageSize ? { total: rows.length, kinds: countKinds(store.challenges) } : {};
  return { ...envelopeOf(context, store), ...page, ...whole };
};

const find = ({ challenges }: ChallengeStore, id: string | undefined): ChallengeDetail | undefined =>
  id === undefined
    ? challenges.find(({ action }) => action?.kind === 'submit')
    : challenges.find((challenge) => challenge.id === id);

const getChallenge = (
  store: ChallengeStore,
  context: ScenarioContext,
  { params }: MockRequest,
): MockReply<ChallengeDetail> => {
  const challenge = find(store, params['id']);
  return challenge ? { ...envelopeOf(context, store), ...challenge } : notFound;
};

const closedStates = /^(in_review|completed|locked|scheduled|ended)$/;

const submit = (
  store: ChallengeStore,
  context: ScenarioContext,
  { body, key, memory, params }: MockRequest,
): MockReply<Challenge> => {
  const challenge = find(store, params['id']);
  if (!challenge) return notFound;
  const permission = store.may.find(({ action }) => action === 'submit');
  if (permission && !permission.allowed) return roleRequired(permission);
  const values = formValues(body);
  const fields = challenge.form?.fields ?? [];
  const isExample = params['id'] === undefined;
  const errors = isExample ? [] : fieldErrorsOf(fields, values);
  const lost = fields.flatMap((field) => {
    const file = field?.type === 'file' ? values[field.name] : undefined;
    const known = typeof file === 'string' ? memory.files.get(file) : undefined;
    return field && file !== undefined && known?.received === false ? [field.name] : [];
  });
  if (errors.length + lost.length > 0)
    return invalidFields([...errors, ...lost.map((name) => ({ path: `values.${name}`, code: 'required' }))]);
  const refusal = store.problems?.[challenge.id];
  if (refusal) return refusal;
  if (closedStates.test(challenge.state ?? '') || challenge.action?.kind !== 'submit')
    return conflict('challenge_moved_on');
  memory.submissions.push({ challenge: challenge.id, values, key });
  const after = find(applySubmissions(store, memory, context), challenge.id);
  return after ? toListItem(after) : notFound;
};

/** A ticket below the address that was asked: the mock itself takes the file there. */
const giveTicket = (
  store: ChallengeStore,
  { asOf }: ScenarioContext,
  { body, memory, params, url = 'https://files.example/put' }: MockRequest,
): MockReply<UploadTicket> => {
  const challenge = find(store, params['id']);
  if (!challenge) return notFound;
  const name = bodyMember(body, 'name');
  const file = `file-${memory.files.size + 1}`;
  memory.files.set(file, { name: typeof name === 'string' ? name : file, received: false });
  return { file, href: `${url}/${file}`, expiresAt: asOf.replace('T14:02', 'T14:17') };
};

type ChallengeRoutes = Pick<Scenario, 'challenges' | 'challenge' | 'submitChallenge' | 'uploadChallengeFile'>;

/** The routes of challenges, over a scenario's store and what was sent since. */
export const challengeRoutes = (
  createStore: (context: ScenarioContext) => ChallengeStore,
): ChallengeRoutes => {
  const from =
    <Body>(
      resolve: (store: ChallengeStore, context: ScenarioContext, request: MockRequest) => MockReply<Body>,
    ) =>
    (context: ScenarioContext, request = exampleRequest()): MockReply<Body> =>
      resolve(applySubmissions(createStore(context), request.memory, context), context, request);
  return {
    challenges: from(listChallenges),
    challenge: from(getChallenge),
    submitChallenge: from(submit),
    uploadChallengeFile: from(giveTicket),
  };
};
