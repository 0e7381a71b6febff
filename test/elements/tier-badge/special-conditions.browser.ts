import { expect } from '@open-wc/testing';
import { mountReadyBadge } from '../../support/mount.ts';
import { getByRole, queryAllByRole, queryParts, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import type { Track } from '../../../src/contract/index.ts';
import type { Requirements } from '../../../src/contract/requirements.ts';

const standingWith = (...requirements: Requirements) => ({
  about: '',
  standing: () => ({ tier: { name: 'Silver' }, next: { name: 'Gold' }, requirements }),
});

const tracksOf = (...tracks: Track[]) => ({
  about: '',
  standing: () => ({ tier: { name: 'Silver' }, tracks }),
});

/** The conditions as they are read, once the part that draws them has come. */
const goalsOf = async (
  requirements: Requirements,
  attributes?: { readonly lang: string },
): Promise<string[]> => {
  const { badge } = await mountReadyBadge(standingWith(...requirements), attributes);
  await until(() => expect(queryParts(badge, 'goal')).to.not.be.empty);
  return queryParts(badge, 'goal').map((goal) => visibleText(goal).replace(/\s+/g, ' ').trim());
};

const percent = (amount: number) => ({ amount, unit: '%' });

describe('a condition that is done or not done', () => {
  it('claims neither where the server does not say', async () => {
    const [plan] = await goalsOf([{ label: 'Joint business plan' }]);
    expect(plan).to.equal('Joint business plan');
  });

  it('says so in words, in each language', async () => {
    const requirements = [
      { label: 'Plan', met: true },
      { label: 'Audit', met: false },
    ];
    // What is open stands first.
    expect(await goalsOf(requirements)).to.deep.equal(['Audit Not done yet', 'Plan Done']);
    expect(await goalsOf(requirements, { lang: 'tr' })).to.deep.equal([
      'Audit Henüz tamamlanmadı',
      'Plan Tamamlandı',
    ]);
  });

  it('is one of 1 without a unit, too; of 1 engineer it is counted', async () => {
    const engineer = (amount: number) => ({ amount, unit: 'engineer' });
    const goals = await goalsOf([
      { label: 'Agreement', current: { amount: 0 }, target: { amount: 1 } },
      { label: 'Review', current: { amount: 1 }, target: { amount: 1 } },
      { label: 'Certified', current: engineer(0), target: engineer(1) },
    ]);
    expect(goals.slice(0, 2)).to.deep.equal(['Agreement Not done yet', 'Review Done']);
    expect(goals[2]).to.contain('0 of 1');
  });
});

describe('a condition that must stay below a limit', () => {
  const churn = { label: 'Churn', current: percent(4.2), target: percent(5), direction: 'at_most' };

  it('says the limit, and is no progress towards it', async () => {
    const { badge } = await mountReadyBadge(standingWith(churn));
    await until(() => getByRole(badge, 'meter', 'Churn'));
    const meter = getByRole(badge, 'meter', 'Churn');
    expect(meter.getAttribute('aria-valuetext')).to.equal('4.2%, at most 5%');
    expect(meter.getAttribute('aria-valuenow')).to.equal('42');
    expect(visibleText(badge)).to.contain('4.2%, at most 5%').and.not.contain('of 5%');
  });

  it('draws nothing to scale where a value is below zero, or hidden', async () => {
    const { badge } = await mountReadyBadge(
      standingWith({ ...churn, current: percent(-1) }, { ...churn, current: { hidden: 'role' } }),
    );
    await until(() => expect(visibleText(badge)).to.contain('at most 5%'));
    expect(queryAllByRole(badge, 'meter')).to.be.empty;
  });

  it('is neutral where its direction is unknown', async () => {
    const { badge } = await mountReadyBadge(standingWith({ ...churn, direction: 'between' }));
    await until(() => expect(visibleText(badge)).to.contain('4.2%, target 5%'));
    expect(queryAllByRole(badge, 'meter')).to.be.empty;
  });
});

describe('conditions within conditions', () => {
  it('show the parts of a whole, and a part that could not be read', async () => {
    const { badge } = await mountReadyBadge(
      standingWith({
        label: 'Accredited',
        current: { amount: 6 },
        target: { amount: 8 },
        parts: [{ label: 'of these technical', current: { amount: 3 }, target: { amount: 4 } }, null],
      }),
    );
    await until(() => expect(visibleText(badge)).to.contain('of these technical'));
    expect(visibleText(badge)).to.contain('3 of 4').and.contain('One condition can’t be shown');
  });

  it('say that one of several ways is enough, each in a place of its own', async () => {
    const way = (id: string) => ({ id, join: 'all', within: { id: 'ways', join: 'any' } }) as const;
    const { badge } = await mountReadyBadge(
      standingWith(
        { label: 'Spend', current: { amount: 1 }, target: { amount: 20 }, group: way('a') },
        { label: 'Orders', current: { amount: 2 }, target: { amount: 30 }, group: way('a') },
        { label: 'Referrals', current: { amount: 3 }, target: { amount: 40 }, group: way('b') },
      ),
    );
    await until(() => expect(visibleText(badge)).to.contain('One of these 2 ways is enough'));
    const ways = [...getByRole(badge, 'list').children].map(visibleText);
    expect(ways).to.have.length(2);
    expect(ways[0]).to.contain('Spend').and.contain('Orders').and.not.contain('Referrals');
    expect(ways[1]).to.contain('Referrals');
  });
});

describe('what is earned beside the tier', () => {
  it('shows an unknown status as it was sent, and no check', async () => {
    const { badge } = await mountReadyBadge(tracksOf({ id: 'a', label: 'Security', status: 'paused' }));
    await until(() => expect(queryParts(badge, 'standing-track')).to.have.length(1));
    const [track] = queryParts(badge, 'standing-track');
    expect(track && visibleText(track)).to.match(/Security\s+paused/);
    expect(track?.querySelector('svg')).to.equal(null);
  });

  it('shows until when it is earned, and what earns another', async () => {
    const { badge } = await mountReadyBadge('partner-score');
    await until(() => expect(queryParts(badge, 'standing-track')).to.have.length(2));
    expect(visibleText(badge)).to.contain('Earned until May 31, 2027');
    queryParts(badge, 'standing-track')[1]?.querySelector('summary')?.click();
    await until(() => expect(visibleText(badge)).to.contain('3 people to Data and AI'));
  });
});
