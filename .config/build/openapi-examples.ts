import { existsSync } from 'node:fs';
import { at } from '../lib/paths.ts';
import type { Json } from './openapi-schemas.ts';

/** One answer of a scenario. */
export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly value: Json;
  /** Of a refusal; a reply has none. */
  readonly status?: number;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** What each route answers in each of the mock kit's scenarios. */
export const readExamples = async (): Promise<(route: string) => Example[]> => {
  if (!existsSync(at('src/mock/index.ts'))) return () => [];
  const { Raw, Refusal, scenarios, setting } = await import('../../src/mock/index.ts');
  return (route) =>
    Object.entries(scenarios).flatMap(([name, scenario]): Example[] => {
      const read: unknown = Object.entries(scenario).find(([key]) => key === route)?.[1];
      if (typeof read !== 'function') return [];
      const reply: unknown = read(setting('en'));
      if (reply instanceof Raw) return [];
      if (reply instanceof Refusal) {
        const problem = { type: 'about:blank', ...reply.problem };
        return [{ name, summary: scenario.about, value: problem, status: reply.problem.status }];
      }
      return isJson(reply) ? [{ name, summary: scenario.about, value: reply }] : [];
    });
};
