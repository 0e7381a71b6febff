import { contractVersion } from '../contract/route.ts';
import { Memory } from './memory.ts';
import { matches, type Match } from './paths.ts';
import { notServed } from './refusals.ts';
import { Raw, Refusal, scenarioLanguages, setting } from './scenario.ts';
import type { Asked, Language, Reply, Scenario } from './scenario.ts';
import { scenarioNamed } from './scenarios.ts';

const chosen = (request: Request, languages: readonly Language[]): Language => {
  const wanted = (request.headers.get('Accept-Language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  for (const tag of wanted) {
    const language = languages.find((known) => known === tag);
    if (language) return language;
  }
  return languages[0] ?? 'en';
};

/** Content without the moment of its making, so that the same figures keep their tag. */
const tagOf = (body: string, language: Language): string => {
  let hash = 0x811c9dc5;
  for (const letter of language + body.replace(/"asOf":"[^"]*",?/, ''))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return `"${(hash >>> 0).toString(36)}"`;
};

const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = Number.isFinite(milliseconds) ? setTimeout(resolve, milliseconds) : undefined;
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });

const refuse = ({ problem, headers }: Refusal, contract: string): Response =>
  new Response(JSON.stringify({ type: 'about:blank', ...problem }), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Laurel-Contract': contract, ...headers },
  });

const notAllowed = (allow: string): Refusal =>
  new Refusal({ status: 405, code: 'method_not_allowed' }, { Allow: allow });

interface Spoken {
  readonly contract: string;
  readonly language: Language;
}

const succeed = (
  reply: object,
  { contract, language }: Spoken,
  extra: Readonly<Record<string, string>>,
): Response =>
  new Response(JSON.stringify(reply instanceof Raw ? reply.body : reply), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Type': 'application/json',
      'Laurel-Contract': contract,
      Vary: 'Accept-Language, Authorization',
      ...extra,
    },
  });

const read = async (reply: object, spoken: Spoken, request: Request): Promise<Response> => {
  const etag = tagOf(JSON.stringify(reply instanceof Raw ? reply.body : reply), spoken.language);
  const answer = succeed(reply, spoken, { ETag: etag });
  return request.headers.get('If-None-Match') === etag
    ? new Response(null, { status: 304, headers: answer.headers })
    : answer;
};

/** Does it once for each key, and says the same to whoever asks again. */
const write = async (
  tell: (asked: Asked) => Reply<object>,
  { params }: Match,
  request: Request,
  spoken: Spoken,
  memory: Memory,
): Promise<Response> => {
  const key = request.headers.get('Idempotency-Key');
  if (!key) return refuse(new Refusal({ status: 400, code: 'key_required' }), spoken.contract);
  const text = await request.text();
  const of = `${new URL(request.url).pathname} ${text}`;
  const kept = memory.answers.get(key);
  if (kept && kept.of !== of)
    return refuse(new Refusal({ status: 422, code: 'idempotency_mismatch' }), spoken.contract);
  const echo = { 'Idempotency-Key': key, ...(kept && { 'Idempotent-Replayed': 'true' }) };
  if (kept) return succeed(new Raw(JSON.parse(kept.body)), spoken, echo);
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    return refuse(new Refusal({ status: 400, code: 'invalid_request' }), spoken.contract);
  }
  const reply = tell({ params, body, key, memory });
  if (reply instanceof Refusal) return refuse(reply, spoken.contract);
  memory.answers.set(key, { of, body: JSON.stringify(reply) });
  return succeed(reply, spoken, echo);
};

/**
 * What a scenario says to one request, for a path like `perks/oslo-draw`. `today` moves its dates;
 * what is done in it is remembered in `memory`, and forgotten without one.
 */
export const answerFrom = async (
  scenario: Scenario,
  path: string,
  request: Request,
  today?: string,
  memory = new Memory(),
): Promise<Response> => {
  const contract = scenario.contract ?? contractVersion;
  if (scenario.delay) await wait(scenario.delay, request.signal);
  const found = matches(path);
  const allow = found.length > 0 ? found.map(({ method }) => method).join(', ') : 'GET';
  const match = found.find(({ method }) => method === request.method);
  if (!match && (found.length > 0 || request.method !== 'GET')) return refuse(notAllowed(allow), contract);
  const asked = request.headers.get('Laurel-Contract');
  if (asked && asked !== contractVersion)
    return refuse(new Refusal({ status: 406, code: 'unsupported_contract' }), contract);
  const tell = match && scenario[match.id];
  if (!tell) return refuse(notServed, contract);
  const language = chosen(request, scenario.languages ?? scenarioLanguages);
  const told = setting(language, today);
  if (!match.write && match.method !== 'GET') {
    const body: unknown = await request.json().catch(() => undefined);
    const reply = tell(told, { params: match.params, body, key: '', memory });
    return reply instanceof Refusal ? refuse(reply, contract) : succeed(reply, { contract, language }, {});
  }
  if (match.write) return write((what) => tell(told, what), match, request, { contract, language }, memory);
  const params = { ...Object.fromEntries(new URL(request.url).searchParams), ...match.params };
  const reply = tell(told, { params, body: undefined, key: '', memory });
  return reply instanceof Refusal ? refuse(reply, contract) : read(reply, { contract, language }, request);
};

/** What this page did in each scenario, until it is reloaded. */
const memories = new Map<string, Memory>();

const memoryOf = (name: string): Memory => {
  const memory = memories.get(name) ?? new Memory();
  memories.set(name, memory);
  return memory;
};

/** The backend behind `endpoint="demo:<scenario>"`, in memory. `demo:` alone is `silver`. */
export const answer = async (request: Request): Promise<Response> => {
  const [first = '', ...route] = request.url
    .replace(/^demo:/, '')
    .split(/[?#]/, 1)
    .join('')
    .split('/');
  const name = first || 'silver';
  const scenario = scenarioNamed(name);
  if (scenario) return answerFrom(scenario, route.join('/'), request, undefined, memoryOf(name));
  const title = `demo: knows no scenario "${name}"`;
  return refuse(new Refusal({ status: 400, code: 'invalid_request', title }), contractVersion);
};
