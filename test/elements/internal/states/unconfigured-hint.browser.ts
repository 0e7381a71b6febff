import { expect } from '@open-wc/testing';
import { FakeBackend } from '../../../support/fake-backend.ts';
import { fastForward } from '../../../support/fast-forward.ts';
import { mountBadge, getByTag, appendToPage, waitForState, mountReadyBadge } from '../../../support/mount.ts';
import { spokenText, hasState, visibleText } from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';

describe('a widget that is not connected', () => {
  let slowly: () => void;
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    slowly = fastForward();
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    slowly();
    console.warn = warn;
  });

  const alone = (variant = 'card') =>
    getByTag(
      appendToPage(`<laurel-tier-badge variant="${variant}"></laurel-tier-badge>`),
      'laurel-tier-badge',
    );

  it('holds its place and says nothing before its time is up', async () => {
    slowly();
    const badge = alone();
    await badge.updateComplete;
    await until(() => hasState(badge, 'unconfigured'));
    expect(visibleText(badge)).to.equal('');
    expect(badge.getBoundingClientRect().height).to.be.above(100);
    expect(warnings).to.deep.equal([]);
  });

  it('tells developers on their own machine what to do, and the console once', async () => {
    const badges = [alone(), alone('chip'), alone('hero')];
    for (const badge of badges) {
      await until(() => expect(spokenText(badge)).to.contain('Laurel is not connected'));
      expect(hasState(badge, 'unconfigured')).to.equal(true);
    }
    expect(visibleText(badges[0]!)).to.contain('<laurel-program endpoint="…">, or call configureLaurel');
    expect(warnings.filter((text) => text.startsWith('Laurel is not connected'))).to.have.length(1);
  });

  it('is told that the endpoint is none', async () => {
    const { badge } = await mountBadge('silver', { options: { endpoint: 'ftp://example.com/' } });
    await until(() => expect(visibleText(badge)).to.contain('names no usable endpoint'));
  });

  it('is told that the endpoint asks who one is', async () => {
    const { badge } = await mountBadge('signed-out');
    await until(() => expect(visibleText(badge)).to.contain('The endpoint asks who you are'));
    expect(hasState(badge, 'unconfigured')).to.equal(true);
  });

  it('works as soon as it is connected after all', async () => {
    const badge = alone();
    await until(() => expect(visibleText(badge)).to.contain('not connected'));
    const program = document.createElement('laurel-program');
    program.endpoint = new FakeBackend('silver').endpoint;
    badge.parentElement?.append(program);
    program.append(badge);
    await waitForState(badge, 'ready');
    expect(visibleText(badge)).to.contain('Silver');
  });

  it('says nothing of developers to a person who signed out', async () => {
    const { badge, program } = await mountReadyBadge('silver');
    program.signOut();
    await until(() => hasState(badge, 'unconfigured'));
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await badge.updateComplete;
    expect(visibleText(badge)).to.equal('');
  });

  it('labels sample data as such, and never falls back to it', async () => {
    const { badge } = await mountBadge('silver', { options: { endpoint: 'demo:' } });
    await waitForState(badge, 'ready');
    expect(visibleText(badge)).to.match(/Sample data$/);
    const { badge: real } = await mountBadge('contract-2');
    await waitForState(real, 'error');
    expect(visibleText(real)).not.to.match(/Silver|Sample/);
  });
});

describe('a resource that a program does not have', () => {
  it('leaves the place to the page', async () => {
    const { badge } = await mountBadge('not-served', { content: '<p slot="empty">No tiers here.</p>' });
    await waitForState(badge, 'empty');
    expect(visibleText(badge)).to.equal('No tiers here.');
  });

  it('is empty without a word of the page', async () => {
    const { badge } = await mountBadge('not-served');
    await waitForState(badge, 'empty');
    expect(visibleText(badge)).to.equal('');
    expect(badge.getBoundingClientRect().height).to.be.below(2);
  });

  it('is absent when the session does not serve it, whatever the route answers', async () => {
    const backend = new FakeBackend('silver');
    backend.setHandler(({ path }) =>
      path === '/session'
        ? Response.json({
            program: { id: 'p', name: 'P' },
            account: { id: 'a', name: 'A' },
            member: { id: 'm', displayName: 'M', roles: [] },
            served: ['session'],
          })
        : new Response('', { status: 500 }),
    );
    const { badge } = await mountBadge('silver', { backend, options: { getToken: () => 't' } });
    await waitForState(badge, 'empty');
  });
});
