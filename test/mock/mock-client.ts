import assert from 'node:assert/strict';
import { getResponse, type HttpHandler } from 'msw';
import * as z from 'zod/mini';
import { Problem } from '../../src/contract/index.ts';
import { handlers } from '../../src/mock/handlers.ts';
import type { ScenarioName } from '../../src/mock/index.ts';

const endpoint = 'https://portal.example/loyalty';

/** One embedder's test: a scenario of its own, asked as Laurel asks it. */
export class MockClient {
  readonly #handlers: HttpHandler[];
  readonly #lang: string;

  constructor(scenario: ScenarioName, lang = 'en') {
    this.#handlers = handlers(endpoint, scenario);
    this.#lang = lang;
  }

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('Accept-Language', this.#lang);
    const response = await getResponse(this.#handlers, new Request(endpoint + path, { ...init, headers }));
    assert.ok(response, `${path} is not served`);
    return response;
  }

  async read<S extends z.ZodMiniType>(schema: S, path: string): Promise<z.output<S>> {
    return z.parse(schema, await (await this.ask(path)).json());
  }

  write(path: string, body: object, key: string): Promise<Response> {
    return this.ask(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Idempotency-Key': key },
    });
  }
}

export const problemOf = async (response: Response): Promise<Problem> => {
  assert.match(response.headers.get('Content-Type') ?? '', /problem\+json/);
  return z.parse(Problem, await response.json());
};
