import { expect } from '@open-wc/testing';
import { visibleText } from '../../support/queries.ts';
import { unreadableAnswers } from '../../support/unreadable-answers.ts';
import { until } from '../../support/until.ts';
import { answersIn, offline, problem, survey, SurveyPage, words } from './survey-page.ts';

const draft = 'PUT /surveys/plan/draft';

describe('what is answered', () => {
  it('is saved at once, by the revision that was read', async () => {
    const page = new SurveyPage({}, { ...survey, draft: { answers: {}, revision: 4 } });
    await (await page.mount('layout="page"')).start();
    page.choose('Monthly');
    await page.shows(words.saved);
    page.choose('Finance');
    await until(() => expect(page.saved).to.have.length(2));
    expect(page.saved.map(({ body }) => body)).to.deep.equal([
      { answers: { often: 'monthly' }, revision: 4 },
      { answers: { often: 'monthly', who: ['finance'] }, revision: 5 },
    ]);
  });

  it('is asked for again where somebody left off', async () => {
    const page = new SurveyPage({}, { ...survey, draft: { answers: { often: 'yearly' }, revision: 2 } });
    await page.mount();
    await page.shows('1 of 2 answered');
    page.press(words.goOn);
    await page.shows('Who?');
  });

  for (const [name, answer] of Object.entries(unreadableAnswers))
    it(`is looked up where the answer is ${name}, and sent once`, async () => {
      const page = new SurveyPage();
      page.answers[draft] = ({ body }) => {
        page.answers['GET /surveys/next'] = { ...survey, draft: { ...Object(body), revision: 1 } };
        return answer();
      };
      await (await page.mount('layout="page"')).start();
      page.choose('Monthly');
      await page.shows(words.saved);
      page.answers[draft] = { answers: {}, revision: 2 };
      page.choose('Finance');
      await until(() => expect(page.saved).to.have.length(2));
      expect(page.saved.map(({ body }) => body)).to.deep.equal([
        { answers: { often: 'monthly' }, revision: 0 },
        { answers: { often: 'monthly', who: ['finance'] }, revision: 1 },
      ]);
    });

  it('stays on this device without a connection, is there after a reload, and is saved when that is back', async () => {
    const page = new SurveyPage({ [draft]: offline });
    await (await page.mount('layout="page"')).start();
    page.choose('Monthly');
    await page.shows(words.savedHere);
    await (await page.mount('layout="page"')).start();
    expect(page.option('Monthly').checked).to.equal(true);
    page.answers[draft] = { answers: {}, revision: 1 };
    dispatchEvent(new Event('online'));
    await page.shows(words.saved);
    expect(page.saved.map(answersIn).at(-1)).to.deep.equal({ often: 'monthly' });
  });

  it('is kept here alone where the backend keeps no drafts, or must not', async () => {
    const page = new SurveyPage({ [draft]: problem(404, 'not_served') });
    await (await page.mount('layout="page"')).start();
    page.choose('Monthly');
    await page.shows(words.savedHere);
    page.choose('Finance');
    await page.shows(words.savedHere);
    expect(page.saved).to.have.length(1);
  });

  it('of an anonymous survey leaves this tab only when it is sent', async () => {
    const page = new SurveyPage({}, { ...survey, anonymous: true });
    await (await page.mount('layout="page"')).start();
    page.choose('Monthly');
    await page.shows(words.savedHere);
    expect(page.saved).to.have.length(0);
    expect(JSON.stringify({ ...localStorage })).not.to.contain('monthly');
    expect(JSON.stringify({ ...sessionStorage })).to.contain('monthly');
  });

  it('is sent when the page is left while somebody types, by a request that outlives the page', async () => {
    const page = new SurveyPage();
    await (await page.mount('layout="page"')).start();
    page.choose('Never');
    await page.shows(words.saved);
    const { fetch: served } = globalThis;
    const keepalives: boolean[] = [];
    globalThis.fetch = (input, init) => {
      keepalives.push(init?.keepalive ?? false);
      return served(input, init);
    };
    const text = page.root.querySelector('textarea');
    if (!text) throw new Error('There is no text');
    text.value = 'No time';
    text.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    dispatchEvent(new Event('pagehide'));
    await until(() => expect(keepalives).to.deep.equal([true]));
    await until(() =>
      expect(page.saved.map(answersIn).at(-1)).to.deep.equal({ often: 'never', why: 'No time' }),
    );
  });

  it('is gone from the device as soon as the backend has it, whatever its reply is', async () => {
    const odd = new Response('<html>', { status: 201, headers: { 'Content-Type': 'text/html' } });
    const page = new SurveyPage({ [draft]: offline, 'POST /surveys/plan/responses': odd });
    await (await page.mount('layout="page"')).start();
    page.choose('Monthly');
    await page.shows(words.savedHere);
    page.press(words.send);
    await until(() =>
      expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.contain('"answers"'),
    );
  });

  it('is gone from the device once it was sent', async () => {
    const page = new SurveyPage({ [draft]: offline });
    await (await page.mount('layout="page"')).start();
    page.choose('Monthly');
    await page.shows(words.savedHere);
    page.press(words.send);
    await page.shows(words.thanks);
    // What was sent leaves the device once the answer was read, which is shown at the same moment.
    await until(() => !JSON.stringify([{ ...localStorage }, { ...sessionStorage }]).includes('monthly'));
  });
});

describe('a draft from another device', () => {
  it('that went on meanwhile is shown beside what is here, and one of both is kept', async () => {
    const there = { answers: { often: 'never' }, revision: 7, savedAt: '2026-11-21T14:02:00+01:00' };
    const page = new SurveyPage();
    await (await page.mount('layout="page"')).start();
    page.answers[draft] = problem(409, 'draft_moved_on');
    page.answers['GET /surveys/next'] = { ...survey, draft: there };
    page.choose('Monthly');
    await page.shows(words.conflict);
    expect(visibleText(page.widget)).to.contain('Monthly').and.to.contain('Never');
    page.answers[draft] = { answers: {}, revision: 8 };
    page.press(words.takeThere);
    await page.shows('Why Never?');
    expect(page.option('Never').checked).to.equal(true);
    await page.shows(words.saved);
    page.choose('Sales');
    await until(() =>
      expect(page.saved.at(-1)?.body).to.deep.equal({
        answers: { often: 'never', who: ['sales'] },
        revision: 7,
      }),
    );
  });

  it('is merged with what is here, and only what both answered otherwise is asked about', async () => {
    const page = new SurveyPage();
    await (await page.mount('layout="page"')).start();
    page.choose('Monthly');
    await page.shows(words.saved);
    page.answers[draft] = ({ body }) =>
      (body as { revision: number }).revision < 7
        ? problem(409, 'draft_moved_on')
        : { answers: {}, revision: (body as { revision: number }).revision + 1 };
    page.answers['GET /surveys/next'] = {
      ...survey,
      draft: { answers: { often: 'never', why: 'No time' }, revision: 7 },
    };
    page.option('Finance').focus();
    page.choose('Finance');
    await page.shows('Why Never?');
    expect(visibleText(page.widget)).not.to.contain(words.conflict);
    expect(page.focused).to.equal(page.option('Finance'));
    await until(() =>
      expect(page.saved.at(-1)?.body).to.deep.equal({
        answers: { often: 'never', who: ['finance'], why: 'No time' },
        revision: 7,
      }),
    );
    page.answers['GET /surveys/next'] = {
      ...survey,
      draft: { answers: { often: 'yearly', who: ['sales'], why: 'No time' }, revision: 12 },
    };
    page.answers[draft] = problem(409, 'draft_moved_on');
    page.choose('Another');
    await page.shows(words.conflict);
    const asked = [...page.root.querySelectorAll('.conflict dt')].map((title) => title.textContent?.trim());
    expect(asked).to.deep.equal(['Who?']);
    page.answers[draft] = { answers: {}, revision: 13 };
    page.press(words.keepHere);
    await until(() =>
      expect(page.saved.at(-1)?.body).to.deep.equal({
        answers: { often: 'yearly', who: ['finance', 'other'], why: 'No time' },
        revision: 12,
      }),
    );
    expect(page.focused?.textContent).to.contain('often');
  });

  it('that differs in what is not asked any more is not asked about, nor shown', async () => {
    const page = new SurveyPage(
      {},
      { ...survey, draft: { answers: { often: 'never', why: 'Mine' }, revision: 2 } },
    );
    await (await page.mount('layout="page"')).start();
    page.answers[draft] = problem(409, 'draft_moved_on');
    page.answers['GET /surveys/next'] = {
      ...survey,
      draft: { answers: { often: 'yearly', why: 'A secret' }, revision: 3 },
    };
    page.types('Mine, too');
    page.choose('Yearly');
    // Once at first, then after each of two drafts that were refused: one after the choice, one after the merge.
    await until(() => expect(page.askedOf('GET /surveys/next')).to.have.length(3));
    await page.misses('Why');
    expect(visibleText(page.widget)).not.to.contain(words.conflict).and.not.to.contain('A secret');
  });

  it('is not asked about where both say the same', async () => {
    const page = new SurveyPage();
    await (await page.mount('layout="page"')).start();
    page.answers[draft] = problem(409, 'draft_moved_on');
    page.answers['GET /surveys/next'] = { ...survey, draft: { answers: { often: 'monthly' }, revision: 7 } };
    page.choose('Monthly');
    await until(() => expect(page.askedOf('GET /surveys/next')).to.have.length(2));
    expect(visibleText(page.widget)).not.to.contain(words.conflict);
  });
});
