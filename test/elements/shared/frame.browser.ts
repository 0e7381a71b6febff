import { expect } from '@open-wc/testing';
import type { ScenarioName } from '../../../src/mock/index.ts';
import { Backend } from '../../support/backend.ts';
import { hasten } from '../../support/hasten.ts';
import { mount, reaches, ready } from '../../support/mount.ts';
import { press } from '../../support/press.ts';
import { all, heard, isIn, parts, seen, the } from '../../support/see.ts';
import { next, until } from '../../support/until.ts';

const states = [
  'loading',
  'slow',
  'ready',
  'stale',
  'failed',
  'absent',
  'not-a-member',
  'wrong-role',
  'unconnected',
];
const isOnly = (badge: Element, ...expected: string[]): void => {
  expect(states.filter((state) => isIn(badge, state))).to.deep.equal(expected);
};

const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ code, status }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

describe('a widget that waits', () => {
  let slowly: () => void;
  beforeEach(() => (slowly = hasten()));
  afterEach(() => slowly());

  it('says so to people who hear, and draws its skeleton for those who see', async () => {
    const { badge } = await mount('loading');
    await until(() => isIn(badge, 'loading'));
    const group = the(badge, 'group', 'Loading');
    expect(group.getAttribute('aria-busy')).to.equal('true');
    expect(parts(badge, 'card')).to.have.length(1);
    expect(all(badge, 'button')).to.deep.equal([]);
  });

  it('says after three seconds that it takes longer than usual', async () => {
    const { badge } = await mount('loading');
    await until(() => isIn(badge, 'slow'));
    await until(() => heard(badge).includes('This takes longer than usual.'));
    expect(heard(the(badge, 'status'))).to.equal('This takes longer than usual.');
    isOnly(badge, 'loading', 'slow');
  });

  it('shows an answer that comes late, and takes the remark away', async () => {
    const backend = new Backend('silver');
    backend.hold();
    const { badge } = await mount('silver', { backend });
    await until(() => isIn(badge, 'slow'));
    backend.release();
    await reaches(badge, 'ready');
    isOnly(badge, 'ready');
    expect(heard(badge)).not.to.contain('longer than usual');
  });

  it('keeps the room that the card of a company on its way will take, wide and narrow', async () => {
    const tall = async (
      scenario: ScenarioName,
      state: string,
      variant: string,
      width: number,
    ): Promise<number> => {
      const { badge, page } = await mount(scenario, { badge: `variant="${variant}"` });
      page.style.inlineSize = `${width}px`;
      await reaches(badge, state);
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
  beforeEach(() => (slowly = hasten()));
  afterEach(() => slowly());

  it('says what did not load and that nothing has changed, and loads after "Try again"', async () => {
    const { badge, backend } = await mount('unavailable');
    await reaches(badge, 'failed');
    isOnly(badge, 'failed');
    expect(heard(the(badge, 'heading'))).to.equal('Your standing did not load');
    expect(seen(badge)).to.contain('Nothing about it has changed.');
    backend.plays('silver');
    const loaded = next(badge, 'laurel-load');
    press(badge, 'Try again');
    await loaded;
    await reaches(badge, 'ready');
    expect(heard(the(badge, 'region', 'Tier'))).to.match(/^Silver/);
  });

  it('tells it as a status, not as an alarm', async () => {
    const { badge } = await mount('unavailable');
    await reaches(badge, 'failed');
    expect(all(badge, 'alert')).to.deep.equal([]);
    expect(all(badge, 'status').map(heard).join()).to.contain('did not load');
  });

  it('stays failed when trying again fails, and can be tried once more', async () => {
    const { badge, backend } = await mount('contract-2');
    await reaches(badge, 'failed');
    const again = next(badge, 'laurel-error');
    press(badge, 'Try again');
    await again;
    await reaches(badge, 'failed');
    expect(backend.count('/standing')).to.equal(2);
    the(badge, 'button', 'Try again');
  });

  for (const [what, answer, sentence] of [
    ['the session has ended', () => problem(401, 'unauthenticated'), /You are signed out/],
    ['too many asked', () => problem(429, 'rate_limited', { 'Retry-After': '120' }), /Too many requests/],
    ['the answer is a page', () => new Response('<h1>Login</h1>'), /can’t read/],
    ['the address is wrong', () => new Response('Not found', { status: 404 }), /can’t read/],
    ['the tier is missing', () => Response.json({}), /can’t read/],
    ['the answer is empty', () => new Response(''), /can’t read/],
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch')), /usually back/],
  ] as const) {
    it(`says what it means that ${what}`, async () => {
      const backend = new Backend();
      backend.answers(answer);
      const { badge } = await mount('silver', { backend, options: { getToken: () => 'a-token' } });
      await reaches(badge, 'failed');
      expect(seen(badge))
        .to.match(/^Your standing did not load/)
        .and.to.match(sentence);
      the(badge, 'button', 'Try again');
    });
  }

  it('says it in one line as a chip', async () => {
    const { badge } = await mount('unavailable', { badge: 'variant="chip"' });
    await reaches(badge, 'failed');
    expect(seen(badge)).to.equal('Standing did not load');
    expect(the(badge, 'button').title).to.equal('Try again');
    expect(all(badge, 'heading')).to.deep.equal([]);
    expect(badge.getBoundingClientRect().height).to.be.below(60);
  });

  it('keeps what is on screen when a refresh fails, and says of when it is', async () => {
    const { badge, backend } = await ready('silver');
    const before = seen(badge);
    backend.plays('unavailable');
    badge.reload();
    await reaches(badge, 'stale');
    isOnly(badge, 'stale');
    expect(seen(badge)).to.contain(before);
    expect(seen(badge)).to.match(/As of \d\d:\d\d/);
    backend.plays('silver');
    press(badge, 'Try again');
    await reaches(badge, 'ready');
    expect(seen(badge)).to.equal(before);
  });

  it('takes away what is refused from now on', async () => {
    const { badge, backend } = await ready('silver');
    backend.plays('role-required');
    badge.reload();
    await reaches(badge, 'wrong-role');
    expect(seen(badge)).not.to.contain('Silver');
  });
});
