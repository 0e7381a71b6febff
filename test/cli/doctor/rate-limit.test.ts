import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pauseAfter } from '../../../src/cli/doctor/http/rate-limit.ts';

describe('the pause after a refusal by a rate limit', () => {
  const after = (retryAfter: string | undefined, status = 429): number | undefined =>
    pauseAfter({
      request: { method: 'GET', url: 'http://localhost', headers: {} },
      ms: 1,
      answer: {
        status,
        headers: new Headers(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
        repeated: [],
        text: '',
        isUtf8: true,
        hasMark: false,
        bytes: 0,
      },
    });

  test('is what Retry-After says, in seconds or as a date, up to two minutes', () => {
    assert.deepEqual(
      ['0', '120', 'Mon, 01 Jan 2024 00:00:00 GMT'].map((value) => after(value)),
      [0, 120, 0],
    );
    assert.deepEqual(
      [
        after('121'),
        after('Fri, 01 Jan 2999 00:00:00 GMT'),
        after('soon'),
        after(undefined),
        after('1', 503),
      ],
      Array.from({ length: 5 }),
    );
  });
});
