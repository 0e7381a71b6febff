import { expect } from '@open-wc/testing';
import { mountReadyBadge } from '../../support/mount.ts';
import { queryAllByRole, queryParts, visibleText, getByRole } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import type { Standing } from '../../../src/contract/index.ts';

const values = (meter: Element) =>
  ['aria-valuemin', 'aria-valuenow', 'aria-valuemax', 'aria-valuetext'].map((name) =>
    meter.getAttribute(name)?.replace(/\u00a0/g, ' '),
  );

const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });
const standingScenario = (standing: Omit<Standing, 'tier'>) => ({
  about: '',
  standing: () => ({ tier: { name: 'Silver' }, ...standing }),
});
const onTheWay = (...requirements: NonNullable<Standing['requirements']>) =>
  standingScenario({ next: { name: 'Gold' }, requirements });

describe('the track of a condition', () => {
  it('tells its value to those who do not see it, in numbers and in words', async () => {
    const { badge } = await mountReadyBadge('silver');
    expect(values(getByRole(badge, 'meter', 'Spend'))).to.deep.equal([
      '0',
      '74',
      '100',
      '€111,600 of €150,000',
    ]);
    expect(values(getByRole(badge, 'meter', 'Certified engineers'))).to.deep.equal([
      '0',
      '3',
      '4',
      '3 certified engineers of 4 certified engineers',
    ]);
  });

  it('tells it in the language of the page', async () => {
    const { badge } = await mountReadyBadge('silver', { lang: 'tr' });
    expect(values(getByRole(badge, 'meter', 'Harcama'))[3]).to.equal('€111.600 / €150.000');
  });

  it('is filled as far as it is reached, and marks what keeps the tier', async () => {
    const { badge, page } = await mountReadyBadge('silver-spend', { badge: 'variant="card"' });
    page.style.inlineSize = '500px';
    const [track] = queryParts(badge, 'track');
    const [fill] = queryParts(badge, 'fill');
    const width = (element?: Element): number => element?.getBoundingClientRect().width ?? 0;
    await until(() => expect(width(fill) / width(track)).to.be.closeTo(0.744, 0.01));
    const [legend] = queryParts(badge, 'legend');
    expect(legend && visibleText(legend)).to.match(/Silver.*Gold/);
    expect(queryParts(badge, 'tick').length).to.be.at.least(2);
  });

  it('is full, not overfull, beyond its target, and empty below zero', async () => {
    const { badge } = await mountReadyBadge(
      onTheWay(
        { label: 'Over', current: euros(900), target: euros(100) },
        { label: 'Under', current: euros(-50), target: euros(100) },
      ),
    );
    expect(values(getByRole(badge, 'meter', 'Over'))[1]).to.equal('100');
    expect(values(getByRole(badge, 'meter', 'Under'))[1]).to.equal('0');
    for (const fill of queryParts(badge, 'fill')) {
      const { width } = fill.getBoundingClientRect();
      expect(width).to.be.at.most((fill.parentElement?.getBoundingClientRect().width ?? 0) + 1);
    }
  });

  it('is not drawn for a target of zero or less', async () => {
    const { badge } = await mountReadyBadge(onTheWay({ label: 'None', current: euros(0), target: euros(0) }));
    expect(queryAllByRole(badge, 'meter')).to.deep.equal([]);
  });

  it('is pieces for a dozen things and a length for more', async () => {
    const { badge } = await mountReadyBadge(
      onTheWay(
        { label: 'Few', current: { amount: 5 }, target: { amount: 12 } },
        { label: 'Many', current: { amount: 5 }, target: { amount: 13 } },
      ),
    );
    expect(values(getByRole(badge, 'meter', 'Few')).slice(0, 3)).to.deep.equal(['0', '5', '12']);
    expect(values(getByRole(badge, 'meter', 'Many'))[2]).to.equal('100');
  });

  it('leaves out a mark that the role may not see, or that lies outside', async () => {
    const marks = [
      { label: 'Hidden mark', at: { hidden: 'role' } },
      { label: 'Far mark', at: euros(500) },
      { label: 'Near mark', at: euros(40) },
    ];
    const { badge } = await mountReadyBadge(
      onTheWay({ label: 'Spend', current: euros(10), target: euros(100), marks }),
    );
    const [legend] = queryParts(badge, 'legend');
    expect(legend && visibleText(legend)).to.contain('Near mark');
    expect(visibleText(badge)).not.to.match(/Hidden mark|Far mark/);
  });
});

describe('conditions together', () => {
  it('put first what is still open', async () => {
    const { badge } = await mountReadyBadge(
      onTheWay(
        { label: 'Done', current: euros(100), target: euros(100), remaining: euros(0), met: true },
        { label: 'Open', current: euros(10), target: euros(50), remaining: euros(40), met: false },
      ),
    );
    expect(visibleText(badge)).to.match(/€40 to Gold.*Done: Reached/);
  });

  it('say "or" inside a group of which one is enough, and nowhere else', async () => {
    const group = { id: 'g', join: 'any' } as const;
    const { badge } = await mountReadyBadge(
      onTheWay(
        { label: 'A', current: euros(1), target: euros(10), remaining: euros(9), group },
        { label: 'B', current: euros(1), target: euros(20), remaining: euros(19), group },
        { label: 'C', current: euros(1), target: euros(30), remaining: euros(29) },
      ),
    );
    expect(visibleText(badge)).to.match(/€9 to Gold.* or B: €19 more.*C: €29 more/);
    expect(visibleText(badge).match(/ or /g)).to.have.length(1);
  });

  it('say how far it is when the server does not say what is missing', async () => {
    const { badge } = await mountReadyBadge(
      onTheWay({ label: 'Spend', current: euros(111_600), target: euros(150_000) }),
    );
    expect(visibleText(badge)).to.contain('€111,600 of €150,000 to Gold');
    expect(visibleText(badge)).not.to.contain('38,400');
  });

  it('say that one can’t be shown, and never take it for met', async () => {
    const { badge } = await mountReadyBadge({
      about: '',
      standing: () => ({ tier: { name: 'Silver' }, next: { name: 'Gold' }, requirements: [null] }),
    });
    await until(() => expect(visibleText(badge)).to.contain('One condition can’t be shown'));
    expect(visibleText(badge)).not.to.contain('Reached');
  });
});
