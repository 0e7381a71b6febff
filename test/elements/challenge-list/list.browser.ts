import { expect } from '@open-wc/testing';
import { scenarios } from '../../../src/mock/index.ts';
import { FakeBackend } from '../../support/fake-backend.ts';
import { appendToPage, getByTag, waitForState } from '../../support/mount.ts';
import { getByRole, queryAllByRole, queryParts, spokenText, visibleText } from '../../support/queries.ts';
import { until } from '../../support/until.ts';
import type { LaurelChallengeList } from '../../../src/points.ts';
import type { ScenarioName } from '../../../src/mock/index.ts';
import { ChallengePage, problem, profile, review, viewer } from './challenge-page.ts';

const mountScenario = async (
  name: ScenarioName,
  { lang = 'en-GB', attributes = '', state = 'ready' } = {},
): Promise<LaurelChallengeList> => {
  const backend = new FakeBackend(scenarios[name]);
  const page = appendToPage(
    `<div lang="${lang}"><laurel-program endpoint="${backend.endpoint}"><laurel-challenge-list ${attributes}></laurel-challenge-list></laurel-program></div>`,
  );
  const list = getByTag(page, 'laurel-challenge-list');
  await waitForState(list, state);
  await until(() => !list.shadowRoot?.querySelector('[aria-busy=true]'));
  return list;
};

const cards = (list: Element): HTMLElement[] =>
  queryAllByRole(list, 'item').filter((item) => item.matches('.challenge'));

const card = (list: Element, title: string): HTMLElement => {
  const found = cards(list).find((one) => queryAllByRole(one, 'heading', title).length > 0);
  if (!found) throw new Error(`No card "${title}": ${visibleText(list)}`);
  return found;
};

describe('challenges that can’t be shown', () => {
  it('say that they did not load, and come by another try', async () => {
    const page = new ChallengePage({ 'GET /challenges': problem(500, 'internal') });
    await page.mounted('error');
    expect(visibleText(page.list)).to.match(/The challenges did not load/);
    page.answers['GET /challenges'] = { viewer, items: [review] };
    getByRole(page.list, 'button', 'Try again').click();
    await until(() => page.card('Review Atlas'));
  });

  it('are left out where they can’t be read, and the list says so', async () => {
    const list = await mountScenario('challenges-rough');
    expect(visibleText(list)).to.match(/Some details can’t be shown\./);
    expect(visibleText(list)).not.to.match(/An id that is a number/);
  });

  it('claim nothing that this version does not know', async () => {
    const list = await mountScenario('challenges-rough');
    const unknown = card(list, 'Unknown kind, state, verification and action');
    expect(visibleText(unknown)).to.equal(
      'Other Unknown kind, state, verification and action A step in no known state See what was sent',
    );
  });

  it('have no link to an address that is not safe', async () => {
    const list = await mountScenario('challenges-rough');
    expect(queryAllByRole(card(list, 'Addresses that no link may have'), 'link')).to.have.length(0);
  });

  it('are empty in the words of the program where there are none', async () => {
    const list = await mountScenario('challenges-empty');
    await until(() => getByRole(list, 'heading', 'No challenges yet'));
    expect(queryAllByRole(list, 'button')).to.have.length(0);
  });

  it('name whom to ask, for a role that may not send', async () => {
    const list = await mountScenario('challenges-viewer');
    expect(visibleText(list)).to.match(/Deniz Tekin can send this for your company\./);
    const atlas = card(list, 'Review Atlas X2');
    expect(queryAllByRole(atlas, 'button')).to.have.length(0);
    getByRole(atlas, 'link', 'Ask Deniz Tekin');
  });
});

describe('a card', () => {
  it('says what it earns and for whom, why it matters, how it is verified, until when, how often', async () => {
    const list = await mountScenario('challenges');
    const words = visibleText(card(list, 'Review Atlas X2'));
    expect(words).to.match(/150 points to the wallet of Tekin Lojistik A\.Ş\./);
    expect(words).to.match(
      /20 minutes.*Until 31 December.*Ingrid Solberg reads it.*usually within 3 working days/,
    );
    expect(words).to.match(/once per product.*1 of 3 times/);
    expect(words).to.match(/For you You put in order.*For us Other logistics teams/);
    expect(words).to.match(/Reviews, this quarter.*150 points of at most 600 points earned/);
    expect(words).not.to.match(/only|left|hurry/i);
  });

  it('counts nothing that can be met once', async () => {
    const list = await mountScenario('challenges');
    expect(visibleText(list)).not.to.match(/\d of 1 times/);
  });

  it('lists the modules of a course with what is done, current and to come', async () => {
    const list = await mountScenario('challenges');
    const course = card(list, 'Route planning for dispatchers');
    expect(spokenText(course)).to.match(
      /2 of 5 done.*The map , finished 15 minutes.*92\s?%.*Several depots , current/,
    );
    expect(course.querySelector('[aria-current=step]')?.textContent).to.contain('Several depots');
    const meter = getByRole(course, 'meter', 'Steps');
    expect(meter.getAttribute('aria-valuetext')).to.equal('2 of 5 done');
    getByRole(course, 'link', 'Continue');
  });

  it('shows score, pass mark and certificate with its validity', async () => {
    const list = await mountScenario('challenges');
    const course = card(list, 'Cost engineering, level 1');
    expect(visibleText(course)).to.match(/Score: 86\s?%.*pass mark 80\s?%.*passed/);
    expect(visibleText(course)).to.match(/Cost Engineer, level 1, valid until 30 September 2027/);
    getByRole(course, 'link', 'Cost Engineer, level 1');
  });

  it('says nothing of passing that the server does not say', async () => {
    const list = await mountScenario('challenges');
    expect(visibleText(card(list, 'Route planning for dispatchers'))).not.to.match(/passed/);
  });

  it('folds a long course', async () => {
    const list = await mountScenario('challenges-rough');
    const course = card(list, 'A course of forty modules');
    expect(visibleText(course)).not.to.match(/Module 40/);
    getByRole(course, 'disclosure', /./).click();
    await until(() => /Module 40/.test(visibleText(course)));
  });

  it('says why it is locked and what unlocks it', async () => {
    const list = await mountScenario('challenges');
    const locked = card(list, 'Speak at the Logistics Day');
    expect(visibleText(locked)).to.match(/Locked.*Opens with Gold.*€38,400 to go/);
    getByRole(locked, 'link', 'What Gold needs');
    expect(queryAllByRole(locked, 'button')).to.have.length(0);
  });

  it('says from when it can be met, as a date', async () => {
    const list = await mountScenario('challenges');
    expect(visibleText(card(list, 'Spring survey'))).to.match(/Opens later.*From 1 March.*Until 31 March/);
  });

  it('has an action whose name says what it is for', async () => {
    const list = await mountScenario('challenges');
    const names = queryParts(list, 'action').map((action) =>
      (action.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => list.shadowRoot?.getElementById(id)?.textContent?.trim().replace(/\s+/g, ' '))
        .join(' '),
    );
    expect(names).to.contain('Send proof Review Atlas X2');
    expect(new Set(names).size).to.equal(names.length);
  });
});

describe('the filter', () => {
  it('shows what is to do, in review, and done', async () => {
    const list = await mountScenario('challenges');
    getByRole(list, 'button', 'In review').click();
    await until(() => cards(list).length === 1);
    getByRole(list, 'button', 'Done').click();
    await until(() => card(list, 'Cost engineering, level 1') && cards(list).length === 1);
    getByRole(list, 'button', 'To do').click();
    await until(() => card(list, 'Review the Planner'));
    expect(
      cards(list)
        .map((one) => visibleText(one))
        .join(),
    ).not.to.match(/Locked|Opens later|Over/);
    await until(() => /6 challenges/.test(spokenText(list)));
  });

  it('shows one kind, and leads back from nothing', async () => {
    const list = await mountScenario('challenges');
    const select = list.shadowRoot?.querySelector('select');
    if (!select) throw new Error('There is no list of kinds');
    select.value = 'Profile';
    select.dispatchEvent(new Event('change'));
    await until(() => cards(list).length === 1);
    getByRole(list, 'button', 'Done').click();
    await until(() => getByRole(list, 'heading', 'Nothing fits this choice'));
    getByRole(list, 'button', 'Show all').click();
    await until(() => cards(list).length === 11);
  });

  it('asks the backend where there are more pages', async () => {
    const list = await mountScenario('challenges-more');
    expect(cards(list)).to.have.length(4);
    getByRole(list, 'button', 'Done').click();
    await until(() => card(list, 'Cost engineering, level 1') && cards(list).length === 1);
  });

  it('is narrowed by the page', async () => {
    const list = await mountScenario('challenges', {
      attributes: 'kind="review, learning" state="rejected, completed"',
    });
    expect(cards(list)).to.have.length(2);
  });
});

describe('pages', () => {
  it('come one after the other, and the focus goes to the first new card', async () => {
    const list = await mountScenario('challenges-more');
    await until(() => getByRole(list, 'button', 'Show more'));
    getByRole(list, 'button', 'Show more').click();
    await until(() => cards(list).length === 8);
    await until(() => list.shadowRoot?.activeElement?.textContent?.trim() === 'Review the Depot kit');
    getByRole(list, 'button', 'Show more').click();
    await until(() => cards(list).length === 11);
    expect(queryAllByRole(list, 'button', 'Show more')).to.have.length(0);
  });

  it('say that the next one did not load', async () => {
    const page = new ChallengePage({
      'GET /challenges': ({ path }) =>
        path.includes('cursor') ? problem(500, 'internal') : { viewer, items: [review], nextCursor: 'a' },
    });
    await page.mount();
    await until(() => getByRole(page.list, 'button', 'Show more'));
    getByRole(page.list, 'button', 'Show more').click();
    await until(() => /The next challenges did not load\./.test(visibleText(page.list)));
    page.answers['GET /challenges'] = ({ path }) =>
      path.includes('cursor') ? { viewer, items: [profile] } : { viewer, items: [review], nextCursor: 'a' };
    getByRole(page.list, 'button', 'Try again').click();
    await until(() => page.card('Complete the profile'));
  });
});

for (const lang of ['es', 'tr']) {
  it(`has all its words in ${lang}`, async () => {
    const list = await mountScenario('challenges', { lang });
    expect(visibleText(list)).not.to.match(/\b(Send|Locked|Done|For you|minutes|Until|passed)\b/);
    getByRole(list, 'button', lang === 'es' ? 'Pendientes' : 'Yapılacaklar');
  });
}
