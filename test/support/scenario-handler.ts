import {
  handleScenarioRequest,
  Memory,
  RawBody,
  MockProblem,
  findScenario,
  scenarios,
  scenarioContext,
} from '../../src/mock/index.ts';
import type { MockRequest, Scenario, ScenarioContext, ScenarioResolver } from '../../src/mock/index.ts';
import type { RouteId } from '../../src/contract/index.ts';
import type { WidgetUnderTest } from './widget-cases.ts';
import { widgets } from './widgets.ts';

type RouteReplies = Partial<Record<RouteId, ScenarioResolver<object>>>;

const viewerOf = (reply: object): { membership?: { status?: string } } | undefined =>
  'viewer' in reply ? (reply.viewer as object) : undefined;

/** Whoever is refused, no member or kept waiting by the badge is so by every widget. */
const sameStateFor = (
  { route, ordinaryScenario, emptyAnswer }: WidgetUnderTest,
  standing: ScenarioResolver<object>,
): RouteReplies => ({
  [route]: (setting: ScenarioContext, asked?: MockRequest) => {
    const told = standing(setting, asked);
    if (told instanceof MockProblem) return told;
    const viewer = told instanceof RawBody ? undefined : viewerOf(told);
    if (viewer?.membership && viewer.membership.status !== 'active') return { ...emptyAnswer, viewer };
    const { [route]: tell = () => emptyAnswer }: RouteReplies = scenarios[ordinaryScenario];
    return tell(setting, asked);
  },
});

/** A member of whom it tells where they stand and nothing that another widget would show. */
const isOrdinary = ({ contract, delay, standing }: Scenario): boolean => {
  const told = standing?.(scenarioContext('en'));
  if (contract || delay || !told || told instanceof MockProblem) return false;
  return told instanceof RawBody || (viewerOf(told)?.membership?.status ?? 'active') === 'active';
};

/** A scenario as all widgets meet it. */
export const scenarioForAll = (scenario: Scenario): Scenario => {
  const { standing } = scenario;
  if (!standing || isOrdinary(scenario)) return scenario;
  const told: RouteReplies = Object.assign({}, ...widgets.map((widget) => sameStateFor(widget, standing)));
  return { ...(told as Partial<Scenario>), ...scenario };
};

/** The ordinary member, in every widget. */
export const ordinaryScenario: Scenario = Object.assign(
  {},
  ...widgets.map((widget) => scenarios[widget.ordinaryScenario]),
);
const rateLimitedScenario = scenarioForAll(scenarios['rate-limited']);

const refuse = (status: number, problem: object): Response =>
  Response.json({ status, ...problem }, { status, headers: { 'Content-Type': 'application/problem+json' } });

/** What writes meet in a visit, by the word that its name begins with. */
const writes: Readonly<Record<string, () => Response | Promise<Response>>> = {
  unsent: () => refuse(503, { code: 'unavailable' }),
  waits: () => new Promise(() => undefined),
  faulty: () =>
    refuse(422, {
      code: 'invalid_fields',
      fieldErrors: [
        { path: 'values.brief', code: 'too_short' },
        { path: 'values.website', code: 'not_an_address' },
      ],
    }),
  taken: () => refuse(409, { code: 'company_taken' }),
  refused: () =>
    refuse(403, { code: 'role_required', ask: { name: 'Deniz Tekin', href: 'mailto:deniz@tekin.example' } }),
};

/** The same person under another id, so that what is kept for one visit is nothing to the next one. */
const withVisitMember = (scenario: Scenario, visit: string): Scenario => {
  const { session } = scenario;
  if (!session) return scenario;
  return {
    ...scenario,
    session: (setting, asked) => {
      const told = session(setting, asked);
      if (told instanceof MockProblem || told instanceof RawBody || !told.member) return told;
      return { ...told, member: { ...told.member, id: visit } };
    },
  };
};

/**
 * `/loyalty/<scenario>/<route>`; what follows a `~` in the name is a visit of its own, with its own memory and person.
 * `stale` answers each route once and then no more; waits are a tenth as long.
 */
export const scenarioHandler = (): ((request: Request) => Response | Promise<Response> | undefined) => {
  const known = new Set<string>();
  const memories = new Map<string, Memory>();
  return (request) => {
    const [, folder, name = '', ...rest] = new URL(request.url).pathname.split('/');
    if (folder !== 'loyalty') return undefined;
    const route = rest.join('/');
    const again = known.has(`${name}/${route}`);
    known.add(`${name}/${route}`);
    const [kind = '', visit] = name.split('~');
    const instead = writes[visit?.split('-')[0] ?? ''];
    // A quote is no write: it is answered all the same.
    if (instead && request.method !== 'GET' && !route.endsWith('/quotes')) return instead();
    const named = kind === 'stale' ? (again ? rateLimitedScenario : ordinaryScenario) : findScenario(kind);
    if (!named) return undefined;
    const memory = memories.get(name) ?? new Memory();
    if (visit !== undefined) memories.set(name, memory);
    const all = { ...scenarioForAll(named), delay: (named.delay ?? 0) / 10 };
    const scenario = visit === undefined ? all : withVisitMember(all, visit);
    return handleScenarioRequest(scenario, route, request, undefined, memory);
  };
};
