import { expect } from '@open-wc/testing';
import { mountBadge, waitForState, mountReadyBadge } from '../../support/mount.ts';
import { clickOn } from '../../support/click.ts';
import { queryAllByRole, queryParts, visibleText, getByRole } from '../../support/queries.ts';
import { until } from '../../support/until.ts';

const steps = (badge: Element): string[] => queryParts(badge, 'step').map(visibleText);

describe('the ladder', () => {
  it('is not there, and not asked for, unless the page wants it', async () => {
    const { badge, backend } = await mountReadyBadge('silver');
    expect(queryAllByRole(badge, 'button')).to.deep.equal([]);
    expect(backend.count('/tiers')).to.equal(0);
  });

  it('is asked for once, when somebody wants to see it, and folds away again', async () => {
    const { badge, backend } = await mountReadyBadge('silver', { badge: 'ladder' });
    expect(getByRole(badge, 'button', 'All tiers').ariaExpanded).to.equal('false');
    expect(backend.count('/tiers')).to.equal(0);
    clickOn(badge, 'All tiers');
    await until(() => steps(badge).length === 5);
    expect(getByRole(badge, 'button', 'Hide tiers').ariaExpanded).to.equal('true');
    clickOn(badge, 'Hide tiers');
    await until(() => steps(badge).length === 0);
    clickOn(badge, 'All tiers');
    await until(() => steps(badge).length === 5);
    expect(backend.count('/tiers')).to.equal(1);
  });

  it('lists all tiers from the lowest, with what they ask for and where the company stands', async () => {
    const { badge } = await mountReadyBadge('silver', { badge: 'ladder="open"' });
    await until(() =>
      expect(steps(badge)).to.deep.equal([
        'Bronze €30,000',
        'Silver You are here',
        'Gold €150,000',
        'Platinum €400,000',
        'Circle By invitation',
      ]),
    );
    getByRole(badge, 'list', 'All tiers');
    expect(queryParts(badge, 'step').map((step) => step.getAttribute('aria-current'))).to.deep.equal([
      null,
      'step',
      null,
      null,
      null,
    ]);
    expect(queryAllByRole(badge, 'button', /tiers/)).to.deep.equal([]);
  });

  it('marks no step of a company without a tier', async () => {
    const { badge } = await mountReadyBadge('no-tier', { badge: 'ladder="open"' });
    await until(() => steps(badge).length === 5);
    expect(queryParts(badge, 'step').filter((step) => step.hasAttribute('aria-current'))).to.deep.equal([]);
  });

  it('finds the step by its name when the server marks none', async () => {
    const { badge } = await mountReadyBadge(
      {
        about: '',
        standing: () => ({ tier: { name: 'Two' } }),
        ladder: () => ({ items: [{ name: 'One' }, { name: 'Two' }] }),
      },
      { badge: 'ladder="open"' },
    );
    await until(() => expect(steps(badge)).to.deep.equal(['One', 'Two You are here']));
  });

  it('leaves out a step that can’t be read, and shows the others', async () => {
    const { badge, backend } = await mountBadge('silver', { badge: 'ladder="open"' });
    backend.setHandler(({ path }) =>
      path === '/tiers'
        ? Response.json({ items: [{ name: 'One' }, { nom: 'Deux' }, { name: 'Three' }] })
        : Response.json({ tier: { name: 'One' } }),
    );
    await waitForState(badge, 'ready');
    await until(() => expect(steps(badge)).to.deep.equal(['One You are here', 'Three']));
  });

  it('says that it did not load while the badge stays, and loads after "Try again"', async () => {
    const { badge, backend } = await mountBadge('silver', { badge: 'ladder="open"' });
    backend.setHandler(({ path }) =>
      path === '/tiers' ? new Response('', { status: 400 }) : Response.json({ tier: { name: 'Silver' } }),
    );
    await waitForState(badge, 'ready');
    await until(() => expect(visibleText(badge)).to.contain('The tiers did not load'));
    expect(visibleText(badge)).to.match(/^Silver/);
    backend.setScenario('silver');
    clickOn(badge, 'Try again');
    await until(() => steps(badge).length === 5);
  });

  it('is simply not there when the program does not serve it', async () => {
    const { badge, backend } = await mountReadyBadge('level-0', { badge: 'ladder="open"' });
    await until(() => backend.count('/tiers') === 1 && !badge.shadowRoot?.querySelector('[aria-busy]'));
    await until(() => expect(visibleText(badge)).to.equal('Gold'));
  });

  it('follows the language of the page', async () => {
    const { badge, page } = await mountReadyBadge('silver', { badge: 'ladder="open"' });
    await until(() => steps(badge).length === 5);
    page.lang = 'tr';
    await until(() => expect(steps(badge)[1]).to.equal('Gümüş Buradasınız'));
  });
});
