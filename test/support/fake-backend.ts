import {
  handleScenarioRequest,
  Memory,
  scenarios,
  type Scenario,
  type ScenarioName,
} from '../../src/mock/index.ts';

/** One request as the backend saw it. */
export interface FakeBackendRequest {
  readonly path: string;
  readonly lang: string;
  readonly token: string | undefined;
  readonly signal: AbortSignal;
}

type FakeBackendHandler = (asked: FakeBackendRequest) => Response | Promise<Response>;

/** A token like `of-account-tekin` acts for that account, and the session says so. */
const actingFor = async ({ token }: FakeBackendRequest, answer: Response): Promise<Response> => {
  const account = token?.match(/of-account-(.+)$/)?.[1];
  if (account === undefined || !answer.ok) return answer;
  const session = (await answer.json()) as { account: object };
  return Response.json({ ...session, account: { ...session.account, id: account } });
};

const backends = new Map<string, FakeBackend>();
const { fetch: network } = globalThis;

/** A backend inside the page, below its own path; the transport of Laurel asks it by `fetch`. */
export class FakeBackend {
  readonly requests: FakeBackendRequest[] = [];
  readonly endpoint: string;
  #plays: Scenario;
  #memory = new Memory();
  #instead: FakeBackendHandler | undefined;
  #gate: Promise<void> | undefined;
  #open: () => void = () => undefined;

  constructor(scenario: ScenarioName | Scenario = 'silver', endpoint = '/loyalty') {
    this.endpoint = endpoint;
    this.#plays = typeof scenario === 'string' ? scenarios[scenario] : scenario;
    backends.set(endpoint, this);
    globalThis.fetch = route;
  }

  /** From now on it tells another situation. */
  setScenario(scenario: ScenarioName | Scenario): void {
    this.#plays = typeof scenario === 'string' ? scenarios[scenario] : scenario;
    this.#memory = new Memory();
    this.#instead = undefined;
  }

  /** From now on it answers like this; `undefined` from `answer` falls back to the scenario. */
  setHandler(answer: FakeBackendHandler): void {
    this.#instead = answer;
  }

  /** Keeps every answer back until `release()`. */
  hold(): void {
    this.#gate = new Promise((resolve) => (this.#open = resolve));
  }

  release(): void {
    this.#open();
    this.#gate = undefined;
  }

  /** How often a path was asked for. */
  count(path: string): number {
    return this.requests.filter((one) => one.path === path).length;
  }

  async answer(request: Request): Promise<Response> {
    const { signal, headers } = request;
    const path = new URL(request.url).pathname.slice(this.endpoint.length);
    const lang = headers.get('Accept-Language') ?? '';
    const asked = { path, lang, token: headers.get('Authorization')?.replace('Bearer ', ''), signal };
    this.requests.push(asked);
    await Promise.race([
      this.#gate,
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
      ),
    ]);
    const answer = await (this.#instead?.(asked) ??
      handleScenarioRequest(this.#plays, path.slice(1), request, undefined, this.#memory));
    return path === '/session' ? actingFor(asked, answer) : answer;
  }
}

const route: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  // The longest path first: `/loyalty/b` is not `/loyalty`.
  const paths = [...backends.keys()].sort((a, b) => b.length - a.length);
  const path = paths.find((endpoint) => url.pathname.startsWith(`${endpoint}/`));
  const backend = path === undefined ? undefined : backends.get(path);
  return backend ? backend.answer(request) : network(request);
};

afterEach(() => {
  backends.clear();
  globalThis.fetch = network;
});
