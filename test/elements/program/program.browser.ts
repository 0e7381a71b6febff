import { expect } from '@open-wc/testing';
import { FakeBackend } from '../../support/fake-backend.ts';
import { getByTag, appendToPage, waitForState } from '../../support/mount.ts';
import { hasState, visibleText } from '../../support/queries.ts';
import { next, until } from '../../support/until.ts';
import type { ProgramOptions } from '../../../src/index.ts';

const program = (options: ProgramOptions, inside = '<laurel-tier-badge></laurel-tier-badge>') => {
  const element = document.createElement('laurel-program');
  Object.assign(element, options);
  element.innerHTML = inside;
  return element;
};

const badgeIn = (root: ParentNode) => getByTag(root, 'laurel-tier-badge');
const backends = () =>
  [new FakeBackend('silver', '/alpha/loyalty'), new FakeBackend('platinum', '/beta/loyalty')] as const;

describe('two programs on a page', () => {
  const both = async () => {
    const [alpha, beta] = backends();
    const first = program({ endpoint: alpha.endpoint, getToken: () => 'token-of-marta' });
    const second = program({ endpoint: beta.endpoint, getToken: () => 'token-of-ines' });
    first.lang = 'en';
    second.lang = 'tr';
    first.scheme = 'light';
    second.scheme = 'dark';
    const page = appendToPage('');
    page.append(first, second);
    await waitForState(badgeIn(first), 'ready');
    await waitForState(badgeIn(second), 'ready');
    return { alpha, beta, first, second };
  };

  it('show each its own member, language and scheme', async () => {
    const { alpha, beta, first, second } = await both();
    await until(() => /^Silver/.test(visibleText(first)) && /^Platin /.test(visibleText(second)));
    expect(new Set(alpha.requests.map(({ token }) => token))).to.deep.equal(new Set(['token-of-marta']));
    expect(new Set(beta.requests.map(({ token }) => token))).to.deep.equal(new Set(['token-of-ines']));
    expect(new Set(beta.requests.map(({ lang }) => lang))).to.deep.equal(new Set(['tr']));
    expect(getComputedStyle(badgeIn(first)).colorScheme).to.equal('light');
    expect(getComputedStyle(badgeIn(second)).colorScheme).to.equal('dark');
  });

  it('do not notice when the other one signs out', async () => {
    const { alpha, beta, first, second } = await both();
    const [before, asked] = [visibleText(second), beta.requests.length];
    const events: string[] = [];
    for (const type of ['laurel-load', 'laurel-error'])
      second.addEventListener(type, () => events.push(type));
    first.signOut();
    await until(() => hasState(badgeIn(first), 'unconfigured'));
    expect(visibleText(first)).to.equal('');
    expect(visibleText(second)).to.equal(before);
    expect(beta.requests).to.have.length(asked);
    expect(events).to.deep.equal([]);
    const known = alpha.requests.length;
    badgeIn(second).reload();
    await until(() => beta.requests.length > asked);
    expect(alpha.requests).to.have.length(known);
  });

  it('let a widget change sides, and leave nothing of the first behind', async () => {
    const { first, second } = await both();
    const badge = badgeIn(first);
    second.append(badge);
    await until(() => /^Platin /.test(visibleText(badge)));
    expect(visibleText(badge)).not.to.match(/Silver|Gümüş/);
  });
});

describe('a person who signs out', () => {
  it('takes all figures along, and no late answer brings them back', async () => {
    const backend = new FakeBackend('silver');
    backend.hold();
    const element = program({ endpoint: backend.endpoint, getToken: () => 'a-token' });
    appendToPage(element);
    await until(() => backend.requests.length > 0);
    element.signOut();
    backend.release();
    await until(() => hasState(badgeIn(element), 'unconfigured'));
    await until(() => backend.requests.every(({ signal }) => signal.aborted));
    expect(visibleText(element)).to.equal('');
    badgeIn(element).reload();
    await badgeIn(element).updateComplete;
    expect(visibleText(element)).to.equal('');
  });

  it('is asked for a new token when the page connects again', async () => {
    const backend = new FakeBackend('silver');
    const tokens = ['first', 'second'];
    const element = program({ endpoint: backend.endpoint, getToken: () => tokens.shift() ?? 'none' });
    appendToPage(element);
    await waitForState(badgeIn(element), 'ready');
    element.signOut();
    await until(() => hasState(badgeIn(element), 'unconfigured'));
    const { getToken } = element;
    element.getToken = (request) => getToken?.(request) ?? '';
    await waitForState(badgeIn(element), 'ready');
    expect([...new Set(backend.requests.map(({ token }) => token))]).to.deep.equal(['first', 'second']);
  });
});

describe('another account', () => {
  it('means another token, and the figures of the first are gone before the new ones come', async () => {
    const backend = new FakeBackend('silver');
    const asked: unknown[] = [];
    const element = program({
      endpoint: backend.endpoint,
      account: 'tekin',
      getToken: (request) => {
        asked.push(request);
        return `of-account-${request.account}`;
      },
    });
    appendToPage(element);
    const badge = badgeIn(element);
    await waitForState(badge, 'ready');
    backend.setScenario('platinum');
    backend.hold();
    element.setAttribute('account', 'tekin-soguk');
    await until(() => hasState(badge, 'loading'));
    expect(visibleText(badge)).not.to.contain('Silver');
    backend.release();
    await until(() => /^Platinum/.test(visibleText(badge)));
    expect(asked).to.deep.equal([
      { reason: 'account', account: 'tekin' },
      { reason: 'account', account: 'tekin-soguk' },
    ]);
    expect(backend.requests.at(-1)?.token).to.equal('of-account-tekin-soguk');
  });
});

describe('a program inside a program', () => {
  it('has the identity of the one around it', async () => {
    const backend = new FakeBackend('silver');
    const inner =
      '<laurel-program account="tekin-soguk"><laurel-tier-badge></laurel-tier-badge></laurel-program>';
    const element = program(
      { endpoint: backend.endpoint, getToken: ({ account }) => `of-account-${account}` },
      inner,
    );
    appendToPage(element);
    await waitForState(badgeIn(element), 'ready');
    expect(new Set(backend.requests.map(({ token }) => token))).to.deep.equal(
      new Set(['of-account-tekin-soguk']),
    );
  });

  it('takes no token to an endpoint of its own', async () => {
    const [alpha, beta] = backends();
    const inner = `<laurel-program endpoint="${beta.endpoint}"><laurel-tier-badge></laurel-tier-badge></laurel-program>`;
    const element = program({ endpoint: alpha.endpoint, getToken: () => 'secret' }, inner);
    appendToPage(element);
    const { detail } = { detail: next(badgeIn(element), 'laurel-load') };
    await detail;
    expect(beta.requests.map(({ token }) => token)).to.deep.equal([undefined]);
    expect(alpha.requests).to.deep.equal([]);
  });

  it('follows when the one around it changes', async () => {
    const [alpha, beta] = backends();
    const inner = '<laurel-program><laurel-tier-badge></laurel-tier-badge></laurel-program>';
    const element = program({ endpoint: alpha.endpoint }, inner);
    appendToPage(element);
    await until(() => /^Silver/.test(visibleText(element)));
    element.endpoint = beta.endpoint;
    await until(() => /^Platinum/.test(visibleText(element)));
  });
});
