import { expect } from '@open-wc/testing';
import { FakeBackend } from '../support/fake-backend.ts';
import { ResourceCounter } from '../support/resource-counter.ts';
import {
  badgeLifecycle,
  dialogOf,
  referralFormLifecycle,
  perkListLifecycle,
} from '../support/lifecycle-cases.ts';
import { mountBadge, getByTag, appendToPage, waitForState, mountReadyBadge } from '../support/mount.ts';
import { clickOn } from '../support/click.ts';
import { queryAllByRole, hasState, visibleText } from '../support/queries.ts';
import { until } from '../support/until.ts';

describe('a widget that is moved about', () => {
  it('keeps its content, and asks nothing anew, in another place of the same program', async () => {
    const { badge, program, backend } = await mountReadyBadge('silver');
    const before = visibleText(badge);
    const other = document.createElement('section');
    program.append(other);
    other.append(badge);
    await waitForState(badge, 'ready');
    expect(visibleText(badge)).to.equal(before);
    expect(backend.count('/standing')).to.equal(1);
  });

  it('is cloned with its attributes, and the clone lives by itself', async () => {
    const { badge, program } = await mountReadyBadge('silver', { badge: 'variant="hero" ladder="open"' });
    const clone = badge.cloneNode(true) as typeof badge;
    program.append(clone);
    await waitForState(clone, 'ready');
    expect(clone.variant).to.equal('hero');
    expect(clone.ladder).to.equal('open');
    badge.remove();
    expect(visibleText(clone)).to.contain('Silver');
  });

  it('shows its content again when it comes back, and follows what happened meanwhile', async () => {
    const { badge, program, page } = await mountReadyBadge('silver');
    badge.remove();
    page.lang = 'tr';
    program.append(badge);
    await until(() => /Gümüş/.test(visibleText(badge)));
  });

  it('starts no request when it goes before its first turn', async () => {
    const backend = new FakeBackend('silver');
    const page = appendToPage(
      `<laurel-program endpoint="${backend.endpoint}"><laurel-tier-badge></laurel-tier-badge></laurel-program>`,
    );
    getByTag(page, 'laurel-program').remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(backend.requests.every(({ signal }) => signal.aborted)).to.equal(true);
  });

  it('ends its request when it goes before the answer, and tells nobody', async () => {
    const backend = new FakeBackend('silver');
    backend.hold();
    const { badge, page } = await mountBadge('silver', { backend });
    await until(() => backend.requests.length > 0);
    const heardOf: string[] = [];
    for (const type of ['laurel-load', 'laurel-error'])
      badge.addEventListener(type, () => heardOf.push(type));
    page.remove();
    await until(() => backend.requests.every(({ signal }) => signal.aborted));
    backend.release();
    await badge.updateComplete;
    expect(heardOf).to.deep.equal([]);
  });

  it('does not end the request that another widget waits for', async () => {
    const backend = new FakeBackend('silver');
    backend.hold();
    const { badge, program } = await mountBadge('silver', { backend });
    const other = document.createElement('laurel-tier-badge');
    program.append(other);
    await until(() => backend.requests.length > 0 && hasState(other, 'loading'));
    badge.remove();
    backend.release();
    await waitForState(other, 'ready');
    expect(backend.count('/standing')).to.equal(1);
  });

  it('takes its dialog along, and comes back without it', async () => {
    const program = document.createElement('laurel-program');
    program.endpoint = new FakeBackend('perks').endpoint;
    const list = document.createElement('laurel-perk-list');
    program.append(list);
    appendToPage(program);
    await waitForState(list, 'ready');
    clickOn(list, 'Request a day');
    await until(() => queryAllByRole(list, 'button', 'Review request').length > 0);
    list.remove();
    expect(document.querySelector(':modal')).to.equal(null);
    program.append(list);
    await waitForState(list, 'ready');
    await list.updateComplete;
    expect(dialogOf(list)).to.equal(null);
    clickOn(list, 'Request a day');
    await until(() => queryAllByRole(list, 'button', 'Review request').length > 0);
  });

  it('is made by createElement and cloneNode without attributes, children or effects', () => {
    for (const tag of ['laurel-tier-badge', 'laurel-perk-list', 'laurel-referral-form'] as const) {
      const made = document.createElement(tag);
      expect([...made.attributes, ...made.childNodes]).to.deep.equal([]);
      expect([...made.cloneNode(true).childNodes]).to.deep.equal([]);
    }
    const program = document.createElement('laurel-program');
    expect([...program.attributes, ...program.childNodes]).to.deep.equal([]);
  });
});

/** Ends the turn in which the last one went: a request that is given up clears its timers promise by promise. */
const promisesKept = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });

describe('five hundred mounts', () => {
  for (const [tag, scenario, life, warm] of [
    ['laurel-tier-badge', 'silver', badgeLifecycle, [1, 5, 9]],
    ['laurel-perk-list', 'perks', perkListLifecycle, [1, 3, 5, 9, 13, 17]],
    ['laurel-referral-form', 'referrals', referralFormLifecycle, [1, 3, 5, 9, 13]],
  ] as const) {
    it(`of ${tag} leave no node, listener, timer or request behind`, async function () {
      this.timeout(240_000);
      const backend = new FakeBackend(scenario);
      // Before the count begins: what a page loads on demand it keeps.
      for (const index of warm) await life(backend, index);
      const ledger = new ResourceCounter();
      const nodes = document.querySelectorAll('*').length;
      for (let index = 0; index < 500; index += 1) await life(backend, index);
      // At once, but for promises: a timer that ends by itself outlived its widget too.
      await promisesKept();
      const timers = ledger.timers.size;
      await until(() => ledger.requests.size === 0);
      ledger.close();
      expect(document.querySelectorAll('*').length - nodes, 'nodes').to.equal(0);
      expect(ledger.openListeners.join(), 'listeners').to.equal('');
      expect(ledger.observers.size, 'observers').to.equal(0);
      expect(timers, 'timers').to.equal(0);
      expect(backend.requests.length).to.be.above(250);
    });
  }

  it('would be seen to leave something, if they did', async () => {
    const ledger = new ResourceCounter();
    const listener = (): void => undefined;
    window.addEventListener('focus', listener);
    document.addEventListener('click', listener, { once: true });
    const timer = setTimeout(listener, 60_000);
    expect(ledger.openListeners).to.deep.equal(['1 × focus on Window', '1 × click on HTMLDocument']);
    expect(ledger.timers.size).to.equal(1);
    window.removeEventListener('focus', listener);
    document.dispatchEvent(new Event('click'));
    clearTimeout(timer);
    expect(ledger.openListeners).to.deep.equal([]);
    expect(ledger.timers.size).to.equal(0);
    ledger.close();
  });
});
