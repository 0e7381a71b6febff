import type * as z from 'zod/mini';
import type { Money, Problem, Routes } from '../contract/index.ts';
import { Memory } from './memory.ts';

/** A language that scenarios have texts in; Arabic only those that name it in `languages`. */
export type ScenarioLanguage = 'en' | 'es' | 'tr' | 'ar';

/** What a scenario's answers depend on besides the request: a language, and today's date. */
export interface ScenarioContext {
  readonly language: ScenarioLanguage;
  /** Chooses the text in this language; Arabic scenarios bring their own texts, and get the English one here. */
  readonly localize: (en: string, es: string, tr: string) => string;
  /** A date or moment of 2026, the fixtures' year, moved to today's year: by whole years, so that year ends stay year ends. */
  readonly day: (date: string) => string;
  /** When the figures were computed: today at 14:02, RFC 3339. */
  readonly asOf: string;
}

/** A refusal: its status and `application/problem+json` body, and headers like `Retry-After`. */
export class MockProblem {
  readonly problem: Problem & { status: number };
  readonly headers: Readonly<Record<string, string>>;

  constructor(problem: Problem & { status: number }, headers: Readonly<Record<string, string>> = {}) {
    this.problem = problem;
    this.headers = headers;
  }
}

/** A body that breaks the contract on purpose. */
export class RawBody {
  readonly body: unknown;

  constructor(body: unknown) {
    this.body = body;
  }
}

/** What a resolver returns. */
export type MockReply<Body> = Body | MockProblem | RawBody;

/** What a resolver is given of a request. */
export interface MockRequest {
  /** Parameters of path and query. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The parsed JSON of a write, an update or a query; `undefined` for a read. */
  readonly body: unknown;
  /** The `Idempotency-Key` of a write, otherwise empty. */
  readonly key: string;
  /** The address that was asked, without its query; absent for an example. */
  readonly url?: string;
  /** What was done in this scenario before; a write adds to it. */
  readonly memory: Memory;
}

/** The request of an example in OpenAPI: no parameters, and a memory that is thrown away. */
export const exampleRequest = (): MockRequest => ({
  params: {},
  body: {},
  key: 'example',
  memory: new Memory(),
});

/** Answers one route of a scenario. Without a request the reply is an example for documents. */
export type ScenarioResolver<Body> = (context: ScenarioContext, request?: MockRequest) => MockReply<Body>;

type RouteResolvers = {
  readonly [Id in keyof Routes]?: ScenarioResolver<z.output<Routes[Id]['reply']>>;
};

/** A named situation as contract data: a resolver for each route that it serves, by the route's id. */
export interface Scenario extends RouteResolvers {
  /** One sentence for people who choose it from a list. */
  readonly about: string;
  /** Where they are not English, Spanish and Turkish. */
  readonly languages?: readonly ScenarioLanguage[];
  /** The contract version that answers claim; absent: the present one. */
  readonly contract?: string;
  /** Milliseconds before each answer; `Infinity` never answers. */
  readonly delay?: number;
  /** Whether its answers are too long to be examples in OpenAPI. */
  readonly bulky?: true;
}

/** The languages of most scenarios, the first where none of them is accepted. */
export const scenarioLanguages: readonly ScenarioLanguage[] = ['en', 'es', 'tr'];

/** Today in the fixtures, unless a page or test says another day. */
export const fixtureDate = '2026-11-21';

/** `today` is a date `YYYY-MM-DD`. */
export const scenarioContext = (language: ScenarioLanguage, today: string = fixtureDate): ScenarioContext => {
  const years = Number(today.slice(0, 4)) - Number(fixtureDate.slice(0, 4));
  return {
    language,
    localize: (en, es, tr) => ({ en, es, tr, ar: en })[language],
    day: (date) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`,
    asOf: `${today}T14:02:00+01:00`,
  };
};

/** Whole euros as `Money`, whose amount is in cents. */
export const euros = (amount: number): Money => ({ amount: amount * 100, currency: 'EUR' });

/** A date with weekday and year, as a backend writes it into a sentence: "Sat, November 21, 2026". */
export const formatLongDate = ({ language, localize }: ScenarioContext, date: string): string => {
  const at = new Date(`${date}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    at.toLocaleDateString(language, { ...options, timeZone: 'UTC' });
  const weekday = part({ weekday: 'short' });
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' });
  return localize(`${weekday}, ${day}`, `${weekday}, ${day}`, `${day} ${weekday}`);
};
