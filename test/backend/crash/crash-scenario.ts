import { auth, today } from '../seeded-backend.ts';
import { moodAnswers, capacityAnswers } from '../surveys/survey-client.ts';
import type { CrashServer } from './crash-server.ts';
import type { CrashServers } from './crash-servers.ts';

export const crashPoints = ['key', 'claim', 'quota', 'ledger', 'before_commit', 'after_commit'] as const;
export const claimActions = ['seat', 'quota', 'approve', 'decline', 'cancel'] as const;
export const referralActions = ['refer', 'withdraw', 'win'] as const;
export const surveyActions = ['respond', 'respond_anonymously'] as const;

/** A write that is interrupted: the action, the steps at which servers crash, and whether the member retries until an answer. */
export interface CrashPlan {
  readonly number: number;
  readonly action:
    (typeof claimActions)[number] | (typeof referralActions)[number] | (typeof surveyActions)[number];
  /** The step at which the server of each attempt crashes. */
  readonly crashes: readonly (typeof crashPoints)[number][];
  /** Whether a further attempt follows, with the same key, on a server that does not crash. */
  readonly retries: boolean;
}

export interface CrashOutcome {
  readonly plan: CrashPlan;
  readonly key: string;
  /** How many servers crashed during it. */
  readonly crashed: number;
  /** The claim, referral or receipt that was acknowledged, with its status. */
  readonly id?: string;
  readonly status?: string;
}

export const personOf = (number: number): string => `crowd-kill-${number}`;
export const answerTextOf = (number: number): string => `the answer of write ${number}.`;

interface CrashWrite {
  readonly person: string;
  readonly path: string;
  readonly body: object;
  readonly key: string;
}

interface CrashReply {
  readonly id: string;
  /** Absent in a survey's receipt. */
  readonly status?: string;
}

const attempt = async (
  server: CrashServer,
  { person, path, body, key }: CrashWrite,
  crashAt?: string,
): Promise<Response | undefined> => {
  const token = await auth.issue({ tenant: 'northpeak', account: 'tekin', person }, 300, today);
  const headers = {
    authorization: `Bearer ${token}`,
    'idempotency-key': key,
    ...(crashAt && { 'x-crash-at': crashAt }),
  };
  try {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
    });
    return new Response(await response.text(), response);
  } catch {
    return undefined;
  }
};

/** Whether the write is to be sent again with the same key: it is in flight, or waited too long for a lock. */
const shouldRetry = ({ status, headers }: Response): boolean =>
  (status === 409 || status === 503) && headers.has('retry-after');

const acknowledged = async (response: Response): Promise<CrashReply> => {
  const text = await response.text();
  if (response.status !== 200) throw new Error(`answered ${response.status}: ${text}`);
  return JSON.parse(text) as CrashReply;
};

const sendUncrashed = async (servers: CrashServers, write: CrashWrite): Promise<CrashReply> => {
  const server = await servers.take();
  const made = await attempt(server, write);
  servers.keep(server);
  if (!made) throw new Error('the server crashed although nobody asked it to');
  return shouldRetry(made) ? sendUncrashed(servers, write) : acknowledged(made);
};

const referral = (number: number): Omit<CrashWrite, 'key'> => {
  const domain = `kill-${number}.example`;
  const values = { website: domain, name: 'Ada', email: `ada@${domain}`, relation: 'other' };
  return {
    person: 'marta',
    path: '/loyalty/referrals',
    body: { campaign: 'kill', values, consent: true },
  };
};

/** Moves a referral by the vendor's console. It takes no idempotency key: the referral's status says whether it happened. */
const moveWrite = (id: string, to: string): CrashWrite => ({
  person: 'marta',
  path: `/demo/referrals/${id}/move`,
  body: { member: 'marta', to },
  key: `move-${id}-${to}`,
});

const prepareReferral = async (servers: CrashServers, { number, action }: CrashPlan): Promise<CrashWrite> => {
  const key = `key-${number}-${action}`;
  if (action === 'refer') return { ...referral(number), key };
  const { id } = await sendUncrashed(servers, { ...referral(number), key: `key-${number}-before` });
  if (action === 'withdraw')
    return { person: 'marta', path: `/loyalty/referrals/${id}/withdraw`, body: {}, key };
  for (const to of ['in_review', 'accepted', 'meeting']) await sendUncrashed(servers, moveWrite(id, to));
  return moveWrite(id, 'won');
};

/** Each plan has its own member, since a survey can be answered once. */
const responseWrite = ({ number, action }: CrashPlan): CrashWrite => {
  const better = answerTextOf(number);
  const [path, answers] =
    action === 'respond_anonymously'
      ? ['climate', { ...moodAnswers, better }]
      : ['capacity', { ...capacityAnswers, 'who.other': better }];
  return {
    person: personOf(number),
    path: `/loyalty/surveys/${path}/responses`,
    body: { answers },
    key: `key-${number}-${action}`,
  };
};

/** Makes what the plan's action needs, and returns the write to interrupt. */
const prepare = async (servers: CrashServers, plan: CrashPlan): Promise<CrashWrite> => {
  const { number, action } = plan;
  const key = `key-${number}-${action}`;
  if (surveyActions.some((each) => each === action)) return responseWrite(plan);
  if (referralActions.some((each) => each === action)) return prepareReferral(servers, plan);
  const seat = { person: 'marta', path: '/loyalty/perks/kill-seat/claims', body: { values: {} } };
  const quota = { person: 'marta', path: '/loyalty/perks/kill-quota/claims', body: { values: {} } };
  if (action === 'seat') return { ...seat, key };
  if (action === 'quota') return { ...quota, key };
  const { id } = await sendUncrashed(servers, {
    ...(action === 'cancel' ? seat : quota),
    key: `key-${number}-before`,
  });
  const body = action === 'decline' ? { reason: 'Not this year' } : {};
  return {
    person: action === 'cancel' ? 'marta' : 'deniz',
    path: `/loyalty/claims/${id}/${action}`,
    body,
    key,
  };
};

/** Carries out a plan: sends the same key and body again after each crash, until a server answers or the member gives up. */
export const runCrash = async (servers: CrashServers, plan: CrashPlan): Promise<CrashOutcome> => {
  const write = await prepare(servers, plan);
  let crashed = 0;
  // Locks of a crashed server may stay for a moment; an attempt that is told to retry does not count.
  const pending: (string | undefined)[] = [...plan.crashes, undefined];
  while (pending.length > 0) {
    const crashAt = pending.shift();
    if (crashAt === undefined && !plan.retries) return { plan, key: write.key, crashed };
    const server = await servers.take();
    const response = await attempt(server, write, crashAt);
    if (!response) {
      crashed += 1;
      continue;
    }
    servers.keep(server);
    if (shouldRetry(response)) {
      pending.unshift(crashAt);
      continue;
    }
    const moved = plan.action === 'win' && crashed > 0 && response.status === 409;
    const { id, status } = moved
      ? { id: write.path.split('/').at(-2) ?? '', status: 'won' }
      : await acknowledged(response);
    return { plan, key: write.key, crashed, id, ...(status !== undefined && { status }) };
  }
  throw new Error(`nobody answered ${write.key}`);
};
