import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { Problem } from '../../src/contract/core/problem.ts';
import type { AppOptions } from '../../demo/backend/http/app.ts';
import { read, type SeededBackend } from './seeded-backend.ts';

/** Calls a seeded backend in this process and checks its replies against the contract. No rate limit gets in the way. */
export class BackendTestClient {
  readonly backend: SeededBackend;
  readonly app: (request: Request) => Promise<Response>;

  constructor(backend: SeededBackend, options: Partial<AppOptions> = {}) {
    this.backend = backend;
    const unlimited = { requests: 1e6, seconds: 60 };
    this.app = backend.app({ rate: unlimited, companyCheckRate: unlimited, ...options });
  }

  /** The parsed reply of a call that must succeed and must hold nothing that the contract does not name. */
  async expectOk<Schema extends z.ZodMiniType>(
    schema: Schema,
    call: Promise<Response>,
  ): Promise<z.output<Schema>> {
    const response = await call;
    const text = await response.text();
    assert.equal(response.status, 200, text);
    const body: unknown = JSON.parse(text);
    assert.deepEqual(z.parse(schema, body), body, 'nothing that the contract does not name');
    return z.parse(schema, body);
  }

  /** The problem of a call that must be refused; `wait` is its `Retry-After`. */
  async expectProblem(
    call: Promise<Response>,
  ): Promise<Problem & { status: number; readonly wait: string | null }> {
    const response = await call;
    const problem = z.parse(Problem, await read(response));
    return { ...problem, status: response.status, wait: response.headers.get('retry-after') };
  }
}
