import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../../../src/mock/index.ts';
import { FakeBackend } from '../../../support/fake-backend.ts';
import { fastForward } from '../../../support/fast-forward.ts';
import { mountBadge, waitForState, mountReadyBadge } from '../../../support/mount.ts';
import { clickOn } from '../../../support/click.ts';
import {
  queryAllByRole,
  spokenText,
  hasState,
  queryParts,
  visibleText,
  getByRole,
} from '../../../support/queries.ts';
import { next, until } from '../../../support/until.ts';

const states = [
  'loading',
  'slow',
  'ready',
  'stale',
  'error',
  'empty',
  'not-a-member',
  'forbidden',
  'unconfigured',
];
const isOnly = (badge: Element, ...expected: string[]): void => {
  expect(states.filter((state) => hasState(badge, state))).to.deep.equal(expected);
};

const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ code, status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

describe('a widget that waits', () => {
  let slowly: () => void;
  beforeEach(() => (slowly = fastForward()));
  afterEach(() => slowly());

  it('says so to people who hear, and draws its skeleton for those who see', async () => {
    const { badge } = await mountBadge('loading');
    await until(() => hasState(badge, 'loading'));
    const group = getByRole(badge, 'group', 'Loading');
    expect(group.getAttribute('aria-busy')).to.equal('true');
    expect(queryParts(badge, 'card')).to.have.length(1);
    expect(queryAllByRole(badge, 'button')).to.deep.equal([]);
  });

  it('says after three seconds that it takes longer than usual', async () => {
    const { badge } = await mountBadge('loading');
    await until(() => hasState(badge, 'slow'));
    await until(() => spokenText(badge).includes('This takes longer than usual.'));
    expect(spokenText(getByRole(badge, 'status'))).to.equal('This takes longer than usual.');
    isOnly(badge, 'loading', 'slow');
  });

  it('shows an answer that comes late, and takes the remark away', async () => {
    const backend = new FakeBackend('silver');
    backend.hold();
    const { badge } = await mountBadge('silver', { backend });
    await until(() => hasState(badge, 'slow'));
    backend.release();
    await waitForState(badge, 'ready');
    isOnly(badge, 'ready');
    expect(spokenText(badge)).not.to.contain('longer than usual');
  });

  it('keeps the room that the card of a company on its way will take, wide and narrow', async () => {
    const tall = async (
      scenario: ScenarioName,
      state: string,
      variant: string,
      width: number,
    ): Promise<number> => {
      const { badge, page } = await mountBadge(scenario, { badge: `variant="${variant}"` });
      page.style.inlineSize = `${width}px`;
      await waitForState(badge, state);
      const { height } = badge.getBoundingClientRect();
      page.remove();
      return height;
    };
    for (const variant of ['card', 'hero', 'chip']) {
      for (const width of [360, 1000]) {
        const before = await tall('loading', 'loading', variant, width);
        const after = await tall('silver-spend', 'ready', variant, width);
        const moved = Math.abs(after - before);
        expect(moved, `${variant}, ${width} px wide: ${before} px, then ${after} px`).to.be.below(after / 6);
      }
    }
  });
});

describe('a widget whose answer did not come', () => {
  let slowly: () => void;
  beforeEach(() => (slowly = fastForward()));
  afterEach(() => slowly());

  it('says what did not load and that nothing has changed, and loads after "Try again"', async () => {
    const { badge, backend } = await mountBadge('unavailable');
    await waitForState(badge, 'error');
    isOnly(badge, 'error');
    expect(spokenText(getByRole(badge, 'heading'))).to.equal('Your standing did not load');
    expect(visibleText(badge)).to.contain('Nothing about it has changed.');
    backend.setScenario('silver');
    const loaded = next(badge, 'laurel-load');
    clickOn(badge, 'Try again');
    await loaded;
    await waitForState(badge, 'ready');
    expect(spokenText(getByRole(badge, 'region', 'Tier'))).to.match(/^Silver/);
  });

  it('tells it as a status, not as an alarm', async () => {
    const { badge } = await mountBadge('unavailable');
    await waitForState(badge, 'error');
    expect(queryAllByRole(badge, 'alert')).to.deep.equal([]);
    expect(queryAllByRole(badge, 'status').map(spokenText).join()).to.contain('did not load');
  });

  it('stays failed when trying again fails, and can be tried once more', async () => {
    const { badge, backend } = await mountBadge('contract-2');
    await waitForState(badge, 'error');
    const again = next(badge, 'laurel-error');
    clickOn(badge, 'Try again');
    await again;
    await waitForState(badge, 'error');
    expect(backend.count('/standing')).to.equal(2);
    getByRole(badge, 'button', 'Try again');
  });

  const page = (status: number): Response =>
    new Response('<!doctype html><form>', { status, headers: { 'Content-Type': 'text/html' } });

  for (const [what, answer, sentence] of [
    ['the session has ended', () => problem(401, 'unauthenticated'), /You are signed out/],
    ['too many asked', () => problem(429, 'rate_limited', { 'Retry-After': '120' }), /Too many requests/],
    ['the answer is a page', () => new Response('<h1>Login</h1>'), /can’t read/],
    ['the address is wrong', () => new Response('Not found', { status: 404 }), /can’t read/],
    ['the tier is missing', () => Response.json({}), /can’t read/],
    ['the answer is empty', () => new Response(''), /can’t read/],
    [
      'there is no network',
      () => Promise.reject(new TypeError('Failed to fetch')),
      /could not be reached just now/,
    ],
    [
      'it is away for long',
      () => problem(503, 'unavailable', { 'Retry-After': '300' }),
      /could not be reached just now/,
    ],
    ['a sign-in page came', () => page(200), /A sign-in is needed/],
    ['a sign-in page came with a refusal', () => page(403), /A sign-in is needed/],
    [
      'something refused it without a code',
      () => new Response(null, { status: 403 }),
      /Access to it was refused/,
    ],
    [
      'the vendor has a word of its own',
      () =>
        Response.json(
          { code: 'paused', detail: { text: 'Pausado hasta mayo', lang: 'es' } },
          { status: 409 },
        ),
      /Pausado hasta mayo/,
    ],
    [
      'a framework has words for developers',
      () => Response.json({ detail: 'Failed to read request' }, { status: 400 }),
      /load Nothing about it has changed/,
    ],
  ] as const) {
    it(`says what it means that ${what}`, async () => {
      const backend = new FakeBackend();
      backend.setHandler(answer);
      const { badge } = await mountBadge('silver', { backend, options: { getToken: () => 'a-token' } });
      await waitForState(badge, 'error');
      expect(visibleText(badge))
        .to.match(/^Your standing did not load/)
        .and.to.match(sentence);
      getByRole(badge, 'button', 'Try again');
    });
  }

  it('says it in one line as a chip', async () => {
    const { badge } = await mountBadge('unavailable', { badge: 'variant="chip"' });
    await waitForState(badge, 'error');
    expect(visibleText(badge)).to.equal('Standing did not load');
    expect(getByRole(badge, 'button').title).to.equal('Try again');
    expect(queryAllByRole(badge, 'heading')).to.deep.equal([]);
    expect(badge.getBoundingClientRect().height).to.be.below(60);
  });

  it('keeps what is on screen when a refresh fails, and says of when it is', async () => {
    const { badge, backend } = await mountReadyBadge('silver');
    const before = visibleText(badge);
    backend.setScenario('unavailable');
    badge.reload();
    await waitForState(badge, 'stale');
    isOnly(badge, 'stale');
    expect(visibleText(badge)).to.contain(before);
    expect(visibleText(badge)).to.match(/As of \d\d:\d\d/);
    backend.setScenario('silver');
    clickOn(badge, 'Try again');
    await waitForState(badge, 'ready');
    expect(visibleText(badge)).to.equal(before);
  });

  it('takes away what is refused from now on', async () => {
    const { badge, backend } = await mountReadyBadge('silver');
    backend.setScenario('role-required');
    badge.reload();
    await waitForState(badge, 'forbidden');
    expect(visibleText(badge)).not.to.contain('Silver');
  });
});
