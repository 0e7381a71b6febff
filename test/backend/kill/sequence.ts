import { auth, today } from '../seeded-backend.ts';
import { mood, planned } from '../survey-desk.ts';
import type { Victim, Victims } from './victims.ts';

export const steps = ['key', 'claim', 'quota', 'ledger', 'before_commit', 'after_commit'] as const;
export const claimDeeds = ['seat', 'quota', 'approve', 'decline', 'cancel'] as const;
export const referralDeeds = ['refer', 'withdraw', 'win'] as const;
export const surveyDeeds = ['respond', 'confide'] as const;

/** One story: what is done, where the server dies meanwhile, and whether the person comes back to it. */
export interface Plan {
  readonly number: number;
  readonly deed: (typeof claimDeeds)[number] | (typeof referralDeeds)[number] | (typeof surveyDeeds)[number];
  /** Where each attempt's server dies; the attempt after these is left alone. */
  readonly deaths: readonly (typeof steps)[number][];
  readonly returns: boolean;
}

export interface Outcome {
  readonly plan: Plan;
  readonly key: string;
  /** Servers that died under it. */
  readonly died: number;
  /** The claim, referral or receipt that was acknowledged, with its status. */
  readonly id?: string;
  readonly status?: string;
}

export const personOf = (number: number): string => `crowd-kill-${number}`;
export const saidIn = (number: number): string => `said in story ${number}.`;

interface Write {
  readonly person: string;
  readonly path: string;
  readonly body: object;
  readonly key: string;
}

interface Reply {
  readonly id: string;
  /** Of a receipt none. */
  readonly status?: string;
}

const attempt = async (
  victim: Victim,
  { person, path, body, key }: Write,
  endAt?: string,
): Promise<Response | undefined> => {
  const token = await auth.issue({ tenant: 'northpeak', account: 'tekin', person }, 300, today);
  const headers = {
    authorization: `Bearer ${token}`,
    'idempotency-key': key,
    ...(endAt && { 'x-end-at': endAt }),
  };
  try {
    const response = await fetch(`${victim.url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers,
    });
    return new Response(await response.text(), response);
  } catch {
    return undefined;
  }
};

/** Not done, and to be asked again with the same key: in flight, or too long a wait for a lock. */
const isLater = ({ status, headers }: Response): boolean =>
  (status === 409 || status === 503) && headers.has('retry-after');

const acknowledged = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  if (response.status !== 200) throw new Error(`answered ${response.status}: ${text}`);
  return JSON.parse(text) as Reply;
};

const undisturbed = async (victims: Victims, write: Write): Promise<Reply> => {
  const victim = await victims.take();
  const made = await attempt(victim, write);
  victims.keep(victim);
  if (!made) throw new Error('the server died unasked');
  return isLater(made) ? undisturbed(victims, write) : acknowledged(made);
};

const referral = (number: number): Omit<Write, 'key'> => {
  const domain = `kill-${number}.example`;
  const values = { website: domain, name: 'Ada', email: `ada@${domain}`, relation: 'other' };
  return {
    person: 'marta',
    path: '/loyalty/referrals',
    body: { campaign: 'kill', values, consent: true },
  };
};

/** The vendor's console knows no key: what is done is told by where the referral is. */
const moving = (id: string, to: string): Write => ({
  person: 'marta',
  path: `/demo/referrals/${id}/move`,
  body: { member: 'marta', to },
  key: `move-${id}-${to}`,
});

const prepareReferral = async (victims: Victims, { number, deed }: Plan): Promise<Write> => {
  const key = `key-${number}-${deed}`;
  if (deed === 'refer') return { ...referral(number), key };
  const { id } = await undisturbed(victims, { ...referral(number), key: `key-${number}-before` });
  if (deed === 'withdraw')
    return { person: 'marta', path: `/loyalty/referrals/${id}/withdraw`, body: {}, key };
  for (const to of ['in_review', 'accepted', 'meeting']) await undisturbed(victims, moving(id, to));
  return moving(id, 'won');
};

/** Each story has a member of its own: a survey is answered once. */
const answering = ({ number, deed }: Plan): Write => {
  const better = saidIn(number);
  const [path, answers] =
    deed === 'confide' ? ['climate', { ...mood, better }] : ['capacity', { ...planned, 'who.other': better }];
  return {
    person: personOf(number),
    path: `/loyalty/surveys/${path}/responses`,
    body: { answers },
    key: `key-${number}-${deed}`,
  };
};

/** What has to be there before the deed that is interrupted. */
const prepare = async (victims: Victims, plan: Plan): Promise<Write> => {
  const { number, deed } = plan;
  const key = `key-${number}-${deed}`;
  if (surveyDeeds.some((each) => each === deed)) return answering(plan);
  if (referralDeeds.some((each) => each === deed)) return prepareReferral(victims, plan);
  const seat = { person: 'marta', path: '/loyalty/perks/kill-seat/claims', body: { values: {} } };
  const quota = { person: 'marta', path: '/loyalty/perks/kill-quota/claims', body: { values: {} } };
  if (deed === 'seat') return { ...seat, key };
  if (deed === 'quota') return { ...quota, key };
  const { id } = await undisturbed(victims, {
    ...(deed === 'cancel' ? seat : quota),
    key: `key-${number}-before`,
  });
  const body = deed === 'decline' ? { reason: 'Not this year' } : {};
  return { person: deed === 'cancel' ? 'marta' : 'deniz', path: `/loyalty/claims/${id}/${deed}`, body, key };
};

/** Plays one story: the same key and body again after each death, until somebody answers or the person gives up. */
export const play = async (victims: Victims, plan: Plan): Promise<Outcome> => {
  const write = await prepare(victims, plan);
  let died = 0;
  // What a dying server held may stay held for a moment: then the answer is "not now", and the person asks again.
  const pending: (string | undefined)[] = [...plan.deaths, undefined];
  while (pending.length > 0) {
    const endAt = pending.shift();
    if (endAt === undefined && !plan.returns) return { plan, key: write.key, died };
    const victim = await victims.take();
    const response = await attempt(victim, write, endAt);
    if (!response) {
      died += 1;
      continue;
    }
    victims.keep(victim);
    if (isLater(response)) {
      pending.unshift(endAt);
      continue;
    }
    const moved = plan.deed === 'win' && died > 0 && response.status === 409;
    const { id, status } = moved
      ? { id: write.path.split('/').at(-2) ?? '', status: 'won' }
      : await acknowledged(response);
    return { plan, key: write.key, died, id, ...(status !== undefined && { status }) };
  }
  throw new Error(`nobody answered ${write.key}`);
};
