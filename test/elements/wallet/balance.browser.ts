import { expect } from '@open-wc/testing';
import type { Wallet } from '../../../src/contract/index.ts';
import { getByRole, hasState, queryAllByRole, queryParts, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import { balance, entriesPath, offline, problem, WalletPage, walletPath, words } from './wallet-page.ts';

const pageOf = (wallet: Partial<Wallet>): WalletPage =>
  new WalletPage({ [walletPath]: { ...balance, ...wallet }, [entriesPath]: problem(404, 'not_served') });

describe('a balance that can’t be shown', () => {
  it('says that it did not load, and tries again', async () => {
    const page = await new WalletPage({ [walletPath]: offline }).mounted('error');
    await page.shows(words.failed);
    page.answers[walletPath] = balance;
    page.press(words.retry);
    await page.shows('3,120');
  });

  it('says so in a chip, which is the button that tries again', async () => {
    const page = await new WalletPage({ [walletPath]: offline }).mounted('error', 'variant="chip"');
    page.answers[walletPath] = balance;
    page.press(`${words.failedShort}, ${words.retry}`);
    await page.shows('3,120');
  });

  it('is not here where the backend knows no such wallet', async () => {
    const gone = { 'GET /wallets/old': problem(404, 'not_found') };
    const page = await new WalletPage(gone).mounted('empty', 'wallet="old"');
    await page.shows(words.gone);
  });

  it('says in a chip that it is not here, and offers nothing to press', async () => {
    const gone = { 'GET /wallets/old': problem(404, 'not_found') };
    const page = await new WalletPage(gone).mounted('empty', 'wallet="old" variant="chip"');
    await page.shows(words.gone);
    expect(queryAllByRole(page.widget, 'button')).to.have.length(0);
  });

  it('names whom to ask where the role may not see it', async () => {
    const refused = problem(403, 'role_required', { ask: { name: 'Deniz Tekin' } });
    const page = await new WalletPage({ [walletPath]: refused }).mounted('forbidden');
    await page.shows('Deniz Tekin');
  });

  it('stays on screen where a refresh fails, and says how old it is', async () => {
    const page = await new WalletPage().mount();
    page.answers[walletPath] = offline;
    page.widget.reload();
    await until(() => hasState(page.widget, 'stale'));
    expect(visibleText(page.widget)).to.contain('3,120').and.to.contain('As of');
  });
});

describe('a balance', () => {
  it('says what can be spent, in which points, and whose it is', async () => {
    const page = await pageOf({ note: 'They don’t count towards your tier.' }).mount();
    expect(page.part('balance')).to.equal(
      'Northpeak points 3,120 points available to spend Company balance: Tekin They don’t count towards your tier.',
    );
  });

  it('calls a balance of one person so, and one of an unknown kind of owner neither', async () => {
    const person = await pageOf({ owner: { kind: 'member', name: 'Marta' } }).mount();
    expect(person.part('owner')).to.equal('Personal balance: Marta');
    const other = await pageOf({ owner: { kind: 'guild', name: 'Anatolia' } }).mount();
    expect(other.part('owner')).to.equal('Balance: Anatolia');
  });

  it('shows what is to be settled apart from the balance, with its reason', async () => {
    const page = await pageOf({
      available: { amount: 0, unit: 'points' },
      debt: {
        total: { amount: 400, unit: 'points' },
        items: [{ amount: { amount: 400, unit: 'points' }, text: 'Order NP-1 was returned' }],
      },
    }).mount();
    expect(page.part('available')).to.equal('0 points available to spend');
    expect(page.part('debt'))
      .to.contain('400 points to be settled')
      .and.to.contain(words.debtNote)
      .and.to.contain('Order NP-1 was returned');
    expect(visibleText(page.widget)).not.to.match(/[-−]\s?400/);
  });

  it('says nothing of a debt, of pending or reserved points where there are none', async () => {
    const none = { total: { amount: 0 } };
    const page = await pageOf({ debt: none, pending: none, reserved: none }).mount();
    for (const part of ['debt', 'pending', 'reserved', 'expiring'])
      expect(queryParts(page.widget, part), part).to.have.length(0);
  });

  it('tells of pending points what they come from, until when, and who acts next', async () => {
    const page = await pageOf({
      pending: {
        total: { amount: 350, unit: 'points' },
        items: [
          {
            amount: { amount: 150, unit: 'points' },
            text: 'Review of Atlas X2',
            on: '2026-11-27',
            actor: { name: 'Ingrid Solberg', role: 'customer team' },
            note: 'usually within 3 working days',
            reference: { label: 'R-1', url: 'https://portal.example/r-1' },
          },
          {
            amount: { amount: 200, unit: 'points' },
            text: 'Module',
            actor: { name: 'Marta', isViewer: true },
          },
        ],
      },
    }).mount();
    expect(page.part('pending')).to.contain('350 points');
    expect(page.part('item')).to.equal(
      'Review of Atlas X2 150 points expected by 27 November 2026 · next: Ingrid Solberg, customer team · ' +
        'usually within 3 working days · R-1 | Module 200 points next: you',
    );
    expect(getByRole(page.widget, 'link', 'R-1').getAttribute('href')).to.equal('https://portal.example/r-1');
  });

  it('draws no link to an address that is not safe', async () => {
    const reference = { label: 'Rules', url: 'javascript:alert(1)' };
    const page = await pageOf({ counting: { text: 'By the rules.', reference } }).mount();
    expect(page.part('counting')).to.equal('By the rules. Rules');
    expect(queryAllByRole(page.widget, 'link')).to.have.length(0);
  });

  it('draws what expires in proportion to the balance, and says it day by day', async () => {
    const page = await pageOf({
      available: { amount: 1000 },
      expiring: [
        { amount: { amount: 100 }, on: '2026-12-31' },
        { amount: { amount: 300 }, on: '2027-03-31' },
      ],
    }).mount();
    expect(page.part('day')).to.equal('31 Dec 2026 100 | 31 Mar 2027 300');
    const pieces = [...page.root.querySelectorAll<HTMLElement>('.lots > i')];
    expect(pieces.map((piece) => Number(piece.style.getPropertyValue('--grow')))).to.deep.equal([
      0.1, 0.3, 0.6,
    ]);
  });

  it('draws the days alone where more expires than can be spent', async () => {
    const page = await pageOf({
      available: { amount: 0 },
      expiring: [{ amount: { amount: 100 }, on: '2026-12-31' }],
    }).mount();
    expect(page.root.querySelectorAll('.lots > i')).to.have.length(1);
    expect(page.root.querySelectorAll('.rest')).to.have.length(0);
  });

  it('writes decimals as the page’s language does', async () => {
    const page = pageOf({ available: { amount: 123_450, scale: 2, unit: 'créditos' } });
    await page.mount('', 'es-ES');
    await page.shows('1234,50 créditos disponibles para usar');
  });
});

describe('a balance in less room', () => {
  it('is one line in a chip, which asks for no entries', async () => {
    const page = await new WalletPage().mount('variant="chip"');
    expect(visibleText(page.widget)).to.equal('3,120 points');
    expect(page.askedOf(entriesPath)).to.have.length(0);
  });

  it('says in a chip what is to be settled', async () => {
    const page = await pageOf({ debt: { total: { amount: 400, unit: 'points' } } }).mount('variant="chip"');
    await page.shows('400 points to be settled');
  });

  it('is a card without entries for a column', async () => {
    const page = await new WalletPage().mount('variant="card"');
    expect(page.root.querySelector('table')).to.equal(null);
    expect(page.askedOf(entriesPath)).to.have.length(0);
  });

  it('is whole where the variant is unknown', async () => {
    const page = await new WalletPage().mount('variant="poster"');
    expect(page.widget.variant).to.equal('full');
  });
});
