import { expect } from '@open-wc/testing';
import { LaurelErrorEvent, LaurelLoadEvent, LaurelNavigateEvent } from '../../../src/index.ts';
import { mountBadge, appendToPage, waitForState, mountReadyBadge } from '../../support/mount.ts';
import { clickOn } from '../../support/click.ts';
import { getByRole } from '../../support/queries.ts';
import { next, until } from '../../support/until.ts';

describe('what a badge tells its page', () => {
  it('is that an answer is there, once for each answer, as far out as the document', async () => {
    const told: Event[] = [];
    const listen = (event: Event): void => void told.push(event);
    document.addEventListener('laurel-load', listen);
    const outer = document.createElement('div');
    appendToPage(outer);
    const { badge, page } = await mountBadge('silver', { badge: 'ladder="open"' });
    outer.attachShadow({ mode: 'open' }).append(page);
    await until(() => told.length >= 2);
    document.removeEventListener('laurel-load', listen);
    expect(
      told.every((event) => event instanceof LaurelLoadEvent && event.bubbles && event.composed),
    ).to.equal(true);
    expect(told.map((event) => (event as LaurelLoadEvent).resource).sort()).to.deep.equal([
      'ladder',
      'standing',
    ]);
    expect(badge.isConnected).to.equal(true);
  });

  it('is of what kind a failure was, with the server’s code and nothing personal', async () => {
    const { badge } = await mountBadge('role-required');
    const event = await next(badge, 'laurel-error');
    expect(event).to.be.instanceOf(LaurelErrorEvent);
    expect({ ...event }).to.include({ resource: 'standing', kind: 'forbidden', code: 'role_required' });
    expect(JSON.stringify({ ...event })).not.to.match(/Deniz|mailto|Tekin/);
  });

  it('is which parts of an answer could not be read, each once', async () => {
    const { badge } = await mountBadge('partly-unreadable');
    const event = await next(badge, 'laurel-error');
    expect(event.kind).to.equal('contract');
    expect(event.skipped).to.have.length(1);
    expect(event.skipped[0]).to.match(/^\$\.requirements\[0\]/);
    await waitForState(badge, 'ready');
  });

  it('is nothing more when a reload brings the same', async () => {
    const { badge, backend } = await mountReadyBadge('silver');
    const told: Event[] = [];
    badge.addEventListener('laurel-error', (event) => told.push(event));
    badge.reload();
    await until(() => backend.count('/standing') === 2);
    await badge.updateComplete;
    expect(told).to.deep.equal([]);
  });

  it('is that somebody is about to follow a link: the page may prevent it and follow it later', async () => {
    const { badge } = await mountBadge('not-a-member');
    await waitForState(badge, 'not-a-member');
    const { open } = window;
    const opened: unknown[][] = [];
    window.open = (...all) => void opened.push(all) as never;
    let prevented = false;
    badge.addEventListener('laurel-navigate', (event) => event.preventDefault(), { once: true });
    document.addEventListener('click', (event) => (prevented = event.defaultPrevented), { once: true });
    const asked = next(badge, 'laurel-navigate');
    clickOn(badge, 'How to join', 'link');
    const event = await asked;
    expect(event).to.be.instanceOf(LaurelNavigateEvent);
    expect(event.purpose).to.equal('join');
    expect(prevented).to.equal(true);
    expect(opened).to.deep.equal([]);
    event.proceed();
    window.open = open;
    expect(opened).to.have.length(1);
    expect(String(opened[0]?.[0])).to.match(/\/summit\/join$/);
  });

  it('lets the browser follow a link that nobody prevents', async () => {
    const { badge } = await mountBadge('invited');
    await waitForState(badge, 'not-a-member');
    let prevented: boolean | undefined;
    const stop = (event: Event): void => {
      prevented = event.defaultPrevented;
      // Not in a test: mail would open.
      event.preventDefault();
    };
    document.addEventListener('click', stop, { once: true });
    getByRole(badge, 'link', 'Ask Deniz Tekin').click();
    expect(prevented).to.equal(false);
  });

  for (const [scenario, name, purpose] of [
    ['invited', 'Ask Deniz Tekin', 'ask'],
    ['role-required', 'Ask Deniz Tekin', 'ask'],
  ] as const) {
    it(`names the purpose of "${name}" in ${scenario}`, async () => {
      const { badge } = await mountBadge(scenario);
      await waitForState(badge, 'not-a-member', 'forbidden');
      badge.addEventListener('laurel-navigate', (event) => event.preventDefault());
      const asked = next(badge, 'laurel-navigate');
      clickOn(badge, name, 'link');
      expect((await asked).purpose).to.equal(purpose);
    });
  }
});
