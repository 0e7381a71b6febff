import { expect } from '@open-wc/testing';
import { Backend } from '../../support/backend.ts';
import { hasten } from '../../support/hasten.ts';
import { mount, one, place, reaches, ready } from '../../support/mount.ts';
import { heard, isIn, seen } from '../../support/see.ts';
import { until } from '../../support/until.ts';

describe('a widget that is not connected', () => {
  let slowly: () => void;
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    slowly = hasten();
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    slowly();
    console.warn = warn;
  });

  const alone = (variant = 'card') =>
    one(place(`<laurel-tier-badge variant="${variant}"></laurel-tier-badge>`), 'laurel-tier-badge');

  it('holds its place and says nothing before its time is up', async () => {
    slowly();
    const badge = alone();
    await badge.updateComplete;
    await until(() => isIn(badge, 'unconnected'));
    expect(seen(badge)).to.equal('');
    expect(badge.getBoundingClientRect().height).to.be.above(100);
    expect(warnings).to.deep.equal([]);
  });

  it('tells developers on their own machine what to do, and the console once', async () => {
    const badges = [alone(), alone('chip'), alone('hero')];
    for (const badge of badges) {
      await until(() => expect(heard(badge)).to.contain('Laurel is not connected'));
      expect(isIn(badge, 'unconnected')).to.equal(true);
    }
    expect(seen(badges[0]!)).to.contain('<laurel-program endpoint="…">, or call configureLaurel');
    expect(warnings.filter((text) => text.startsWith('Laurel is not connected'))).to.have.length(1);
  });

  it('is told that the endpoint is none', async () => {
    const { badge } = await mount('silver', { options: { endpoint: 'ftp://example.com/' } });
    await until(() => expect(seen(badge)).to.contain('names no usable endpoint'));
  });

  it('is told that the endpoint asks who one is', async () => {
    const { badge } = await mount('signed-out');
    await until(() => expect(seen(badge)).to.contain('The endpoint asks who you are'));
    expect(isIn(badge, 'unconnected')).to.equal(true);
  });

  it('works as soon as it is connected after all', async () => {
    const badge = alone();
    await until(() => expect(seen(badge)).to.contain('not connected'));
    const program = document.createElement('laurel-program');
    program.endpoint = new Backend('silver').endpoint;
    badge.parentElement?.append(program);
    program.append(badge);
    await reaches(badge, 'ready');
    expect(seen(badge)).to.contain('Silver');
  });

  it('says nothing of developers to a person who signed out', async () => {
    const { badge, program } = await ready('silver');
    program.signOut();
    await until(() => isIn(badge, 'unconnected'));
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await badge.updateComplete;
    expect(seen(badge)).to.equal('');
  });

  it('labels sample data as such, and never falls back to it', async () => {
    const { badge } = await mount('silver', { options: { endpoint: 'demo:' } });
    await reaches(badge, 'ready');
    expect(seen(badge)).to.match(/Sample data$/);
    const { badge: real } = await mount('contract-2');
    await reaches(real, 'failed');
    expect(seen(real)).not.to.match(/Silver|Sample/);
  });
});

describe('a resource that a program does not have', () => {
  it('leaves the place to the page', async () => {
    const { badge } = await mount('not-served', { content: '<p slot="empty">No tiers here.</p>' });
    await reaches(badge, 'absent');
    expect(seen(badge)).to.equal('No tiers here.');
  });

  it('is empty without a word of the page', async () => {
    const { badge } = await mount('not-served');
    await reaches(badge, 'absent');
    expect(seen(badge)).to.equal('');
    expect(badge.getBoundingClientRect().height).to.be.below(2);
  });

  it('is absent when the session does not serve it, whatever the route answers', async () => {
    const backend = new Backend('silver');
    backend.answers(({ path }) =>
      path === '/session'
        ? Response.json({
            program: { id: 'p', name: 'P' },
            account: { id: 'a', name: 'A' },
            member: { id: 'm', displayName: 'M', roles: [] },
            served: ['session'],
          })
        : new Response('', { status: 500 }),
    );
    const { badge } = await mount('silver', { backend, options: { getToken: () => 't' } });
    await reaches(badge, 'absent');
  });
});
