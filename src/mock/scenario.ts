import type * as z from 'zod/mini';
import type { Money, Problem, Routes } from '../contract/index.ts';
import type { Memory } from './memory.ts';

export type ScenarioLanguage = 'en' | 'es' | 'tr' | 'ar';

/** What a scenario is told in: a language, and the day on which it is read. */
export interface ScenarioContext {
  readonly language: ScenarioLanguage;
  /** A text in the reader's language. */
  readonly say: (en: string, es: string, tr: string) => string;
  /** A day of the pictures' year, moved by whole years so that year ends stay year ends. */
  readonly day: (date: string) => string;
  /** When the figures were computed: today at 14:02. */
  readonly asOf: string;
}

/** An answer that is no reply: a problem, with what the transport needs to know. */
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

export type MockReply<Body> = Body | MockProblem | RawBody;

/** What a request says beyond its route. */
export interface MockRequest {
  /** Parameters of path and query. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Of a write. */
  readonly body: unknown;
  readonly key: string;
  /** What was done here before: a write adds to it. */
  readonly memory: Memory;
}

/** How a scenario answers a route; without `asked` as an example, which nothing is remembered of. */
export type ScenarioResolver<Body> = (setting: ScenarioContext, asked?: MockRequest) => MockReply<Body>;

type RouteResolvers = {
  readonly [Id in keyof Routes]?: ScenarioResolver<z.output<Routes[Id]['reply']>>;
};

/** A named situation as contract data: a resolver for each route that it serves, by the route's id. */
export interface Scenario extends RouteResolvers {
  /** One sentence for people who choose it from a list. */
  readonly about: string;
  /** Other than English, Spanish and Turkish. */
  readonly languages?: readonly ScenarioLanguage[];
  /** Version that the answer claims; 1 unless said. */
  readonly contract?: string;
  /** Milliseconds before the answer; `Infinity` never answers. */
  readonly delay?: number;
  /** Too much of it to be an example in documents. */
  readonly bulky?: true;
}

export const scenarioLanguages: readonly ScenarioLanguage[] = ['en', 'es', 'tr'];

/** The day of the pictures. */
export const fixtureDate = '2026-11-21';

export const scenarioContext = (language: ScenarioLanguage, today: string = fixtureDate): ScenarioContext => {
  const years = Number(today.slice(0, 4)) - Number(fixtureDate.slice(0, 4));
  return {
    language,
    say: (en, es, tr) => ({ en, es, tr, ar: en })[language],
    day: (date) => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`,
    asOf: `${today}T14:02:00+01:00`,
  };
};

/** Whole euros, as the contract wants them: in cents. */
export const euros = (amount: number): Money => ({ amount: amount * 100, currency: 'EUR' });

/** A date as a backend writes it into a sentence. */
export const formatLongDate = ({ language, say }: ScenarioContext, date: string): string => {
  const at = new Date(`${date}T12:00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    at.toLocaleDateString(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' });
  const weekday = part({ weekday: 'short' });
  const day = part({ day: 'numeric', month: 'long', year: 'numeric' });
  return say(`${weekday} ${day}`, `${weekday}, ${day}`, `${day} ${weekday}`);
};
