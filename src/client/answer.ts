import { Problem } from '../contract/problem.ts';
import { contractVersion } from '../contract/route.ts';
import { readReply } from './reply.ts';
import { Failure, kindOfStatus, repeatable } from './failure.ts';

/** What came over the wire, unparsed. */
export interface Answer {
  readonly body: unknown;
  readonly lang: string | undefined;
  readonly etag: string | undefined;
  /** The content known by the `etag` that was sent still holds. */
  readonly unchanged: boolean;
}

/** `Retry-After` in seconds: as such, or as a date. */
const retryAfter = (headers: Headers): number | undefined => {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
};

const problemReply = { method: 'GET', path: '/', reply: Problem, rows: ['fieldErrors'] } as const;

/** The server's own words about a refusal, if these are what it sent. */
const parseProblem = async ({ headers }: Response, text: string): Promise<Problem | undefined> => {
  if (!headers.get('Content-Type')?.includes('problem+json')) return undefined;
  try {
    return (await readReply(problemReply, JSON.parse(text))).data;
  } catch {
    return undefined;
  }
};

const refusal = async (
  response: Response,
  text: string,
  tried: string,
  deadline: number,
): Promise<Failure> => {
  const { status, headers } = response;
  const problem = await parseProblem(response, text);
  const wait = retryAfter(headers);
  // A 404 that is not the backend's own word is a wrong address: that is shown, never taken for "not served".
  const ofStatus = status === 404 && !problem ? 'contract' : kindOfStatus(status);
  const tooLong = wait !== undefined && repeatable.has(status) && Date.now() + wait * 1000 >= deadline;
  return new Failure(tooLong ? 'rate_limit' : ofStatus, `${tried} answered ${status}`, {
    status,
    problem,
    retryAfter: wait,
  });
};

/** Takes an answer from its envelope. A refusal, or what is not the contract's, is thrown. */
export const readAnswer = async (
  response: Response,
  text: string,
  tried: string,
  deadline: number,
): Promise<Answer> => {
  const { headers, ok, status } = response;
  const speaks = headers.get('Laurel-Contract');
  // A static file says no version; a proxy may say it twice.
  if (speaks !== null && Number.parseInt(speaks, 10) !== Number(contractVersion)) {
    throw new Failure('contract', `${tried} speaks Laurel-Contract ${speaks}, this page ${contractVersion}`);
  }
  const unchanged = status === 304;
  if (!ok && !unchanged) throw await refusal(response, text, tried, deadline);
  try {
    return {
      body: unchanged ? undefined : JSON.parse(text),
      lang: headers.get('Content-Language') ?? undefined,
      etag: headers.get('ETag') ?? undefined,
      unchanged,
    };
  } catch (cause) {
    throw new Failure('contract', `${tried} answered ${status} with something that is not JSON`, { cause });
  }
};
