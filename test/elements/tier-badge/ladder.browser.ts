import { expect } from '@open-wc/testing';
import { mountBadge, waitForState, mountReadyBadge } from '../../support/mount.ts';
import { clickOn } from '../../support/click.ts';
import { queryAllByRole, queryParts, spokenText, visibleText, getByRole } from '../../support/queries.ts';
import type { LadderStep } from '../../../src/contract/index.ts';
import type { ScenarioName } from '../../../src/mock/index.ts';
import type { Scenario } from '../../../src/mock/scenario.ts';
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

describe('the comparison of benefits', () => {
  const tiers = (...items: LadderStep[]) => ({
    about: '',
    standing: () => ({ tier: { name: 'Silver' } }),
    ladder: () => ({ items }),
  });
  const openLadder = async (scenario: Scenario | ScenarioName): Promise<Element> => {
    const { badge } = await mountReadyBadge(scenario, { badge: 'ladder="open"' });
    await until(() => expect(steps(badge)).to.not.be.empty);
    return badge;
  };
  const cells = (badge: Element): string[][] =>
    queryParts(badge, 'comparison').flatMap((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => spokenText(cell)),
      ),
    );

  it('is not offered where benefits can’t be told apart, or there is one tier', async () => {
    const text = { text: 'Training' };
    const keyed = { key: 'training', text: 'Training' };
    for (const items of [
      [
        { name: 'Silver', benefits: [text] },
        { name: 'Gold', benefits: [text] },
      ],
      [{ name: 'Silver', benefits: [keyed] }],
    ]) {
      const badge = await openLadder(tiers(...items));
      expect(queryAllByRole(badge, 'button', 'Compare the benefits')).to.deep.equal([]);
    }
  });

  it('tells what each tier gives, and what it does not', async () => {
    const badge = await openLadder('partner-path');
    clickOn(badge, 'Compare the benefits');
    await until(() => expect(queryParts(badge, 'comparison')).to.have.length(1));
    expect(cells(badge)).to.deep.equal([
      ['Benefit', 'Registered', 'Select (You are here)', 'Advanced'],
      ['Discount', '3%', '8%', '12%'],
      ['Marketing funds', 'not included', '€3,000 a year', '€10,000 a year'],
      ['Partner manager', 'not included', 'not included', 'one for you'],
    ]);
    clickOn(badge, 'Compare the benefits');
    await until(() => expect(queryParts(badge, 'comparison')).to.be.empty);
  });
});
