import { contractVersion } from '../contract/route.ts';
import { notServed } from './refusals.ts';
import { Raw, Refusal, scenarioLanguages, setting, type Language, type Scenario } from './scenario.ts';
import { scenarioNamed } from './scenarios.ts';

const isRoute = (name: string): name is 'session' | 'standing' | 'ladder' =>
  /^(session|standing|ladder)$/.test(name);

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

/** What a scenario says to one request. `today` moves its dates. */
export const answerFrom = async (
  scenario: Scenario,
  routePath: string,
  request: Request,
  today?: string,
): Promise<Response> => {
  const contract = scenario.contract ?? contractVersion;
  if (scenario.delay) await wait(scenario.delay, request.signal);
  if (request.method !== 'GET')
    return refuse(new Refusal({ status: 405, code: 'method_not_allowed' }, { Allow: 'GET' }), contract);
  const asked = request.headers.get('Laurel-Contract');
  if (asked && asked !== contractVersion)
    return refuse(new Refusal({ status: 406, code: 'unsupported_contract' }), contract);
  const name = routePath === 'tiers' ? 'ladder' : routePath;
  const language = chosen(request, scenario.languages ?? scenarioLanguages);
  const reply = isRoute(name) ? scenario[name]?.(setting(language, today)) : undefined;
  if (reply === undefined) return refuse(notServed, contract);
  if (reply instanceof Refusal) return refuse(reply, contract);
  const body = JSON.stringify(reply instanceof Raw ? reply.body : reply);
  const etag = tagOf(body, language);
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Language': language,
    'Content-Type': 'application/json',
    ETag: etag,
    'Laurel-Contract': contract,
    Vary: 'Accept-Language, Authorization',
  };
  return request.headers.get('If-None-Match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
};

/** The backend behind `endpoint="demo:<scenario>"`, in memory. `demo:` alone is `silver`. */
export const answer = async (request: Request): Promise<Response> => {
  const [name = '', route = ''] = request.url
    .replace(/^demo:/, '')
    .split(/[?#]/, 1)
    .join('')
    .split('/');
  const scenario = scenarioNamed(name || 'silver');
  if (scenario) return answerFrom(scenario, route, request);
  const title = `demo: knows no scenario "${name}"`;
  return refuse(new Refusal({ status: 404, code: 'not_found', title }), contractVersion);
};
