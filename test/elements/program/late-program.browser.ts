import { expect } from '@open-wc/testing';
// The badge before the program, as a page may load them: only this file tells what happens then.
import '../../../src/elements/tier-badge/define.ts';
import { configureLaurel, signOut } from '../../../src/elements/internal/program/page-provider.ts';
import { FakeBackend } from '../../support/fake-backend.ts';
import { hasState, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';

const page = (markup: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = markup;
  document.body.append(element);
  return element;
};

describe('a program that comes after its widgets', () => {
  it('connects them: the tag is defined later than the badge inside it', async () => {
    expect(customElements.get('laurel-program')).to.equal(undefined);
    const backend = new FakeBackend('silver');
    const element = page(
      `<laurel-program endpoint="${backend.endpoint}"><laurel-tier-badge></laurel-tier-badge></laurel-program>`,
    );
    const badge = element.querySelector('laurel-tier-badge')!;
    // What a script sets before the tag is defined counts as well, from the first request on.
    const early = new FakeBackend('platinum', '/early');
    const second = page(
      `<laurel-program endpoint="${early.endpoint}"><laurel-tier-badge></laurel-tier-badge></laurel-program>`,
    );
    Object.assign(second.firstElementChild!, { getToken: () => 'set-early' });
    await until(() => hasState(badge, 'unconfigured'));
    expect(backend.requests).to.deep.equal([]);
    await import('../../../src/elements/program/define.ts');
    await until(() => /^Silver/.test(visibleText(badge)));
    expect(backend.count('/standing')).to.equal(1);
    await until(() => /^Platinum/.test(visibleText(second)));
    expect([...new Set(early.requests.map(({ token }) => token))]).to.deep.equal(['set-early']);
    element.remove();
    second.remove();
  });

  it('connects them: the page is configured later than the badge on it', async () => {
    const backend = new FakeBackend('platinum');
    const element = page('<laurel-tier-badge></laurel-tier-badge>');
    const badge = element.querySelector('laurel-tier-badge')!;
    await until(() => hasState(badge, 'unconfigured'));
    configureLaurel({ endpoint: backend.endpoint, getToken: () => 'of-the-page' });
    await until(() => /^Platinum/.test(visibleText(badge)));
    expect(new Set(backend.requests.map(({ token }) => token))).to.deep.equal(new Set(['of-the-page']));
    element.remove();
  });

  it('is replaced when the page is configured anew', async () => {
    const [first, second] = [new FakeBackend('silver', '/one'), new FakeBackend('platinum', '/two')];
    const element = page('<laurel-tier-badge></laurel-tier-badge>');
    configureLaurel({ endpoint: first.endpoint });
    await until(() => /^Silver/.test(visibleText(element)));
    configureLaurel({ endpoint: second.endpoint });
    await until(() => /^Platinum/.test(visibleText(element)));
    element.remove();
  });

  it('gives its identity to a program without one, and that may sign out alone', async () => {
    const backend = new FakeBackend('silver');
    configureLaurel({
      endpoint: backend.endpoint,
      getToken: ({ account = 'tekin' }) => `of-account-${account}`,
    });
    const element = page(
      '<laurel-tier-badge></laurel-tier-badge><laurel-program account="other"><laurel-tier-badge></laurel-tier-badge></laurel-program>',
    );
    const [outer, inner] = [...element.querySelectorAll('laurel-tier-badge')];
    await until(() => /^Silver/.test(visibleText(outer!)) && /^Silver/.test(visibleText(inner!)));
    element.querySelector('laurel-program')!.signOut();
    await until(() => visibleText(inner!) === '');
    expect(visibleText(outer!)).to.match(/^Silver/);
    signOut();
    await until(() => visibleText(outer!) === '');
    element.remove();
  });

  it('may be defined twice, and leaves another version that came first where it is, with one warning', async () => {
    const { defineElement } = await import('../../../src/elements/internal/program/define-element.ts');
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    const present = customElements.get('laurel-tier-badge');
    if (present) defineElement('laurel-tier-badge', present);
    expect(warnings).to.deep.equal([]);
    const older = class extends HTMLElement {
      static laurel = '0.0.9';
    };
    customElements.define('laurel-old-badge', older);
    defineElement('laurel-old-badge', class extends HTMLElement {});
    console.warn = warn;
    expect(customElements.get('laurel-old-badge')).to.equal(older);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('0.0.9');
  });
});
