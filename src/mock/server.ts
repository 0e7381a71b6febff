import { contractVersion } from '../contract/core/route.ts';
import { Memory } from './memory.ts';
import { matchRoutes, type RouteMatch } from './router.ts';
import { notServed } from './scenarios/errors.ts';
import { RawBody, MockProblem, scenarioLanguages, scenarioContext } from './scenario.ts';
import type { MockRequest, ScenarioLanguage, MockReply, Scenario } from './scenario.ts';
import { findScenario } from './scenarios/index.ts';

const negotiateLanguage = (request: Request, languages: readonly ScenarioLanguage[]): ScenarioLanguage => {
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
const etagOf = (body: string, language: ScenarioLanguage): string => {
  let hash = 0x811c9dc5;
  for (const letter of language + body.replace(/"asOf":"[^"]*",?/, ''))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return `"${(hash >>> 0).toString(36)}"`;
};

const delay = (milliseconds: number, signal: AbortSignal): Promise<void> =>
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

const problemResponse = ({ problem, headers }: MockProblem, contract: string): Response =>
  new Response(JSON.stringify({ type: 'about:blank', ...problem }), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Laurel-Contract': contract, ...headers },
  });

const methodNotAllowed = (allow: string): MockProblem =>
  new MockProblem({ status: 405, code: 'method_not_allowed' }, { Allow: allow });

interface ResponseMeta {
  readonly contract: string;
  readonly language: ScenarioLanguage;
}

const jsonResponse = (
  reply: object,
  { contract, language }: ResponseMeta,
  extra: Readonly<Record<string, string>>,
): Response =>
  new Response(JSON.stringify(reply instanceof RawBody ? reply.body : reply), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Type': 'application/json',
      'Laurel-Contract': contract,
      Vary: 'Accept-Language, Authorization',
      ...extra,
    },
  });

const handleRead = async (reply: object, spoken: ResponseMeta, request: Request): Promise<Response> => {
  const etag = etagOf(JSON.stringify(reply instanceof RawBody ? reply.body : reply), spoken.language);
  const answer = jsonResponse(reply, spoken, { ETag: etag });
  return request.headers.get('If-None-Match') === etag
    ? new Response(null, { status: 304, headers: answer.headers })
    : answer;
};

/** Does it once for each key, and says the same to whoever asks again. */
const handleWrite = async (
  tell: (asked: MockRequest) => MockReply<object>,
  { params }: RouteMatch,
  request: Request,
  spoken: ResponseMeta,
  memory: Memory,
): Promise<Response> => {
  const key = request.headers.get('Idempotency-Key');
  if (!key) return problemResponse(new MockProblem({ status: 400, code: 'key_required' }), spoken.contract);
  const text = await request.text();
  const of = `${new URL(request.url).pathname} ${text}`;
  const kept = memory.repliesByKey.get(key);
  if (kept && kept.request !== of)
    return problemResponse(new MockProblem({ status: 422, code: 'idempotency_mismatch' }), spoken.contract);
  const echo = { 'Idempotency-Key': key, ...(kept && { 'Idempotent-Replayed': 'true' }) };
  if (kept) return jsonResponse(new RawBody(JSON.parse(kept.body)), spoken, echo);
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    return problemResponse(new MockProblem({ status: 400, code: 'invalid_request' }), spoken.contract);
  }
  const reply = tell({ params, body, key, memory });
  if (reply instanceof MockProblem) return problemResponse(reply, spoken.contract);
  memory.repliesByKey.set(key, { request: of, body: JSON.stringify(reply) });
  return jsonResponse(reply, spoken, echo);
};

/**
 * What a scenario says to one request, for a path like `perks/oslo-draw`. `today` moves its dates;
 * what is done in it is remembered in `memory`, and forgotten without one.
 */
export const handleScenarioRequest = async (
  scenario: Scenario,
  path: string,
  request: Request,
  today?: string,
  memory = new Memory(),
): Promise<Response> => {
  const contract = scenario.contract ?? contractVersion;
  if (scenario.delay) await delay(scenario.delay, request.signal);
  const found = matchRoutes(path);
  const allow = found.length > 0 ? found.map(({ method }) => method).join(', ') : 'GET';
  const match = found.find(({ method }) => method === request.method);
  if (!match && (found.length > 0 || request.method !== 'GET'))
    return problemResponse(methodNotAllowed(allow), contract);
  const asked = request.headers.get('Laurel-Contract');
  if (asked && asked !== contractVersion)
    return problemResponse(new MockProblem({ status: 406, code: 'unsupported_contract' }), contract);
  const tell = match && scenario[match.id];
  if (!tell) return problemResponse(notServed, contract);
  const language = negotiateLanguage(request, scenario.languages ?? scenarioLanguages);
  const told = scenarioContext(language, today);
  if (!match.keyed && match.method !== 'GET') {
    const body: unknown = await request.json().catch(() => undefined);
    const reply = tell(told, { params: match.params, body, key: '', memory });
    return reply instanceof MockProblem
      ? problemResponse(reply, contract)
      : jsonResponse(reply, { contract, language }, {});
  }
  if (match.keyed)
    return handleWrite((what) => tell(told, what), match, request, { contract, language }, memory);
  const params = { ...Object.fromEntries(new URL(request.url).searchParams), ...match.params };
  const reply = tell(told, { params, body: undefined, key: '', memory });
  return reply instanceof MockProblem
    ? problemResponse(reply, contract)
    : handleRead(reply, { contract, language }, request);
};

/** What this page did in each scenario, until it is reloaded. */
const scenarioMemories = new Map<string, Memory>();

const memoryOf = (name: string): Memory => {
  const memory = scenarioMemories.get(name) ?? new Memory();
  scenarioMemories.set(name, memory);
  return memory;
};

/** The backend behind `endpoint="demo:<scenario>"`, in memory. `demo:` alone is `silver`. */
export const handleDemoRequest = async (request: Request): Promise<Response> => {
  const [first = '', ...route] = request.url
    .replace(/^demo:/, '')
    .split(/[?#]/, 1)
    .join('')
    .split('/');
  const name = first || 'silver';
  const scenario = findScenario(name);
  if (scenario) return handleScenarioRequest(scenario, route.join('/'), request, undefined, memoryOf(name));
  const title = `demo: knows no scenario "${name}"`;
  return problemResponse(new MockProblem({ status: 400, code: 'invalid_request', title }), contractVersion);
};
