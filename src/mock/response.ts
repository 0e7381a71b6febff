import { RawBody, type MockProblem, type ScenarioLanguage } from './scenario.ts';

/** What every response of a scenario says about itself. */
export interface ResponseMeta {
  /** Version of the contract. */
  readonly contract: string;
  readonly language: ScenarioLanguage;
}

/** A refusal as `application/problem+json`. */
export const problemResponse = ({ problem, headers }: MockProblem, contract: string): Response =>
  new Response(JSON.stringify({ type: 'about:blank', ...problem }), {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Laurel-Contract': contract, ...headers },
  });

/** A reply's body as JSON text. */
export const replyText = (reply: object): string =>
  JSON.stringify(reply instanceof RawBody ? reply.body : reply);

export const jsonResponse = (
  body: string,
  { contract, language }: ResponseMeta,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(body, {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Language': language,
      'Content-Type': 'application/json',
      'Laurel-Contract': contract,
      Vary: 'Accept-Language, Authorization',
      ...headers,
    },
  });
