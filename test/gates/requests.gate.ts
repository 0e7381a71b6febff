import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerFrom, scenarios } from '../../src/mock/index.ts';
import { openStage, variants, type Setup, type Stage } from '../support/stage.ts';

const paths = ['/held/session', '/held/standing', '/held/tiers'];

/** A backend that answers nobody until everything that it expects has been asked. */
const patientBackend = (expected: number, patience = 15_000) => {
  const waiting: (() => void)[] = [];
  let late = false;
  const everybody = new Promise<void>((resolve) => {
    waiting.push(resolve);
    // If one request waits for the answer of another, they never all come: answer then, and remember it.
    setTimeout(() => {
      late = true;
      resolve();
    }, patience).unref();
  });
  let asked = 0;
  const answer = async (request: Request): Promise<Response | undefined> => {
    const path = new URL(request.url).pathname;
    if (!paths.includes(path)) return undefined;
    asked += 1;
    if (asked >= expected) waiting[0]?.();
    await everybody;
    return answerFrom(scenarios.silver, path.slice('/held/'.length), request);
  };
  return { answer, isLate: () => late };
};

/** As a page has it: one program around all badges, here for each language. */
const fillPage = (stage: Stage, badges: number, languages: readonly string[]): Promise<void> =>
  stage.page.evaluate(
    ({ badges, languages, variants }) => {
      const program = document.createElement('laurel-program');
      Object.assign(program, { getToken: () => 'a-token' });
      program.setAttribute('endpoint', '/held');
      for (let index = 0; index < badges; index += 1) {
        const badge = document.createElement('laurel-tier-badge');
        badge.lang = languages[index % languages.length] ?? 'en';
        badge.setAttribute('variant', variants[Math.floor(index / languages.length) % 3] ?? 'card');
        badge.setAttribute('ladder', 'open');
        program.append(badge);
      }
      document.querySelector('main')?.append(program);
    },
    { badges, languages, variants },
  );

const isReady = (stage: Stage): Promise<unknown> =>
  stage.page.waitForFunction(() =>
    [...document.querySelectorAll('laurel-tier-badge')].every(
      (badge) =>
        badge.matches(':state(ready)') &&
        (badge.getAttribute('variant') === 'chip' || badge.shadowRoot?.querySelector('[part~=step]')),
    ),
  );

describe('the requests of a page', () => {
  for (const [badges, languages] of [
    [2, ['en']],
    [12, ['en']],
    [30, ['en', 'es', 'tr']],
  ] as const) {
    it(`are one for each resource and language, with ${badges} badges in ${languages.join(', ')}`, async () => {
      // The ladder is asked for once its standing is drawn, by card and hero: it can't be part of the first wave.
      const { answer, isLate } = patientBackend(1 + languages.length);
      const stage = await openStage({ answer });
      try {
        await fillPage(stage, badges, languages);
        await isReady(stage);
        const asked = stage.requests
          .filter(({ path }) => paths.includes(path))
          .map(({ path, lang }) => `${path} ${lang}`);
        assert.equal(isLate(), false, 'a request waited for the answer of another');
        assert.equal(new Set(asked).size, asked.length, `asked twice: ${asked.join(', ')}`);
        assert.equal(asked.filter((one) => one.startsWith('/held/standing')).length, languages.length);
        assert.equal(asked.filter((one) => one.startsWith('/held/tiers')).length, languages.length);
        assert.equal(asked.filter((one) => one.startsWith('/held/session')).length, 1);
        assert.deepEqual(stage.strangers, []);
        console.log(
          `gate requests: ${badges} badges, ${languages.length} languages: ${asked.length} requests, none waited, none left localhost`,
        );
      } finally {
        await stage.close();
      }
    });
  }

  it('without a token are not held up by a session that nobody asked for', async () => {
    const stage = await openStage();
    try {
      const setups: Setup[] = variants.map((variant) => ({
        endpoint: '/loyalty/silver',
        attributes: { variant },
      }));
      await stage.show(setups);
      const asked = stage.requests.filter(({ path }) => path.startsWith('/loyalty')).map(({ path }) => path);
      assert.deepEqual([...new Set(asked)], ['/loyalty/silver/standing']);
    } finally {
      await stage.close();
    }
  });

  it('would be seen to wait, if one did', async () => {
    const { answer, isLate } = patientBackend(2, 1500);
    const stage = await openStage({ answer });
    try {
      const both = await stage.page.evaluate(async () => {
        await fetch('/held/session');
        await fetch('/held/standing');
        return true;
      });
      assert.ok(both && isLate());
    } finally {
      await stage.close();
    }
  });

  it('would be seen to leave, if one did', async () => {
    const stage = await openStage();
    try {
      await stage.page.evaluate(() => fetch('https://stranger.invalid/').catch(() => undefined));
      assert.deepEqual(stage.strangers, ['https://stranger.invalid/']);
    } finally {
      await stage.close();
    }
  });
});
