import { contractVersion } from '../contract/core/route.ts';
import { respondWithEtag } from './etag.ts';
import { filePath, receiveFile } from './file-store.ts';
import { handleWrite } from './idempotency.ts';
import { negotiateLanguage } from './locale.ts';
import { Memory } from './memory.ts';
import { jsonResponse, problemResponse, replyText } from './response.ts';
import { matchRoutes } from './router.ts';
import { notServed } from './routes/problems.ts';
import { MockProblem, scenarioContext, scenarioLanguages, type Scenario } from './scenario.ts';
import { findScenario } from './scenarios/index.ts';

// A backend in memory: `server` takes a request, `router` finds its route, the scenario's resolver makes the reply.

/** Rejects with the signal's reason when it aborts first. */
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

const methodNotAllowed = (allow: string): MockProblem =>
  new MockProblem({ status: 405, code: 'method_not_allowed' }, { Allow: allow });

const unsupportedContract = new MockProblem({ status: 406, code: 'unsupported_contract' });

/**
 * A scenario's response to one request, for a path below the endpoint like `perks/oslo-draw`. `today` (`YYYY-MM-DD`) moves
 * its dates by whole years. Writes are remembered in `memory`; without one they are forgotten.
 * @throws the reason of `request.signal`, where it aborts during the scenario's delay
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
  if (request.method === 'PUT' && filePath.test(path)) return receiveFile(path, request, memory);
  const matches = matchRoutes(path);
  const match = matches.find(({ method }) => method === request.method);
  if (!match && (matches.length > 0 || request.method !== 'GET')) {
    const allow = matches.length > 0 ? matches.map(({ method }) => method).join(', ') : 'GET';
    return problemResponse(methodNotAllowed(allow), contract);
  }
  const version = request.headers.get('Laurel-Contract');
  if (version && version !== contractVersion) return problemResponse(unsupportedContract, contract);
  const resolve = match && scenario[match.id];
  if (!resolve) return problemResponse(notServed, contract);
  const language = negotiateLanguage(request, scenario.languages ?? scenarioLanguages);
  const context = scenarioContext(language, today);
  const meta = { contract, language };
  const { keyed, method, params } = match;
  const url = request.url.split('?', 1).join('');
  if (keyed)
    return handleWrite(
      (body, key) => resolve(context, { params, body, key, url, memory }),
      request,
      meta,
      memory,
    );
  const isRead = method === 'GET';
  const reply = resolve(context, {
    params: isRead ? { ...Object.fromEntries(new URL(request.url).searchParams), ...params } : params,
    body: isRead ? undefined : await request.json().catch(() => undefined),
    key: '',
    url,
    memory,
  });
  if (reply instanceof MockProblem) return problemResponse(reply, contract);
  const body = replyText(reply);
  return isRead ? respondWithEtag(body, meta, request) : jsonResponse(body, meta);
};

/** The memory of each scenario, until the page is reloaded. */
const scenarioMemories = new Map<string, Memory>();

const memoryOf = (name: string): Memory => {
  const memory = scenarioMemories.get(name) ?? new Memory();
  scenarioMemories.set(name, memory);
  return memory;
};

/** The backend behind `endpoint="demo:<scenario>"`: the request's address is `demo:<scenario>/<path>`. `demo:` alone is `silver`. */
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
