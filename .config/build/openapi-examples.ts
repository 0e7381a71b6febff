import { existsSync } from 'node:fs';
import { at } from '../lib/paths.ts';

/** An answer or a body. */
export type Json = Readonly<Record<string, unknown>>;

/** One answer of a scenario. */
export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly value: Json;
  /** Of a refusal; a reply has none. */
  readonly status?: number;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A situation that answers one route as another does is no further example of it. */
const different = (examples: readonly Example[]): Example[] => {
  const known = new Set<string>();
  return examples.filter(({ value }) => {
    const text = JSON.stringify(value);
    return !known.has(text) && known.add(text);
  });
};

/** Whether an answer shows the widget itself, and not what stands in its place for who is no active member. */
const isPlain = ({ value, status }: Example): boolean => {
  const viewer: unknown = value['viewer'];
  const membership: unknown = isJson(viewer) ? viewer['membership'] : value['membership'];
  return status === undefined && (!isJson(membership) || membership['status'] === 'active');
};

/** The plain ones first: a mock server answers with the first, and a reader looks at it. */
const plainFirst = (examples: readonly Example[]): Example[] => [
  ...examples.filter(isPlain),
  ...examples.filter((example) => !isPlain(example)),
];

/** What each route answers in each of the mock kit's scenarios. */
export const readExamples = async (): Promise<(route: string) => Example[]> => {
  if (!existsSync(at('src/mock/index.ts'))) return () => [];
  const { RawBody, MockProblem, scenarios, scenarioContext } = await import('../../src/mock/index.ts');
  const all = Object.entries(scenarios).filter(([, scenario]) => !('bulky' in scenario));
  return (route) =>
    plainFirst(
      different(
        all.flatMap(([name, scenario]): Example[] => {
          const read: unknown = Object.entries(scenario).find(([key]) => key === route)?.[1];
          if (typeof read !== 'function') return [];
          const reply: unknown = read(scenarioContext('en'));
          if (reply instanceof RawBody) return [];
          if (reply instanceof MockProblem) {
            const problem = { type: 'about:blank', ...reply.problem };
            return [{ name, summary: scenario.about, value: problem, status: reply.problem.status }];
          }
          return isJson(reply) ? [{ name, summary: scenario.about, value: reply }] : [];
        }),
      ),
    );
};
