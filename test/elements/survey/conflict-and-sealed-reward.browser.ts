import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { surveyWords } from '../../support/survey-words.ts';
import { hasState, visibleText } from '../../support/queries.ts';
import { session, write } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { answersIn, receipt, survey, SurveyPage, words } from './survey-page.ts';

const other = {
  ...survey,
  id: 'mood',
  title: 'How is it?',
  questions: [{ id: 'mood', kind: 'text', title: 'Say it' }],
};

describe('while somebody answers', () => {
  it('another survey comes: it begins anew, nothing of the first goes along, and that waits where it was left', async () => {
    const page = new SurveyPage({
      'GET /surveys/mood': other,
      'GET /surveys/plan': survey,
      'PUT /surveys/plan/draft': undefined,
    });
    await (await page.mount('survey="plan"')).start();
    page.choose('Monthly');
    await page.shows(words.savedHere);
    page.widget.survey = 'mood';
    await page.shows('How is it?');
    expect(page.has(words.start)).to.equal(true);
    await page.start();
    expect(visibleText(page.widget)).to.contain('Say it').and.not.to.contain('Monthly');
    expect(page.requests.filter(({ path }) => path.startsWith('/surveys/mood')).map(answersIn)).to.deep.equal(
      [{}],
    );
    page.widget.survey = 'plan';
    await page.shows('How do you plan?');
    await page.shows('1 of 2 answered');
    page.press(words.goOn);
    await page.shows('Who?');
  });

  it('the page changes its language: answers, place and words that were written stay', async () => {
    const page = await (await new SurveyPage().mount()).start();
    page.choose('Never');
    page.press(words.next);
    await page.shows('Who?');
    page.press(words.next);
    await page.shows('Why Never?');
    const text = page.root.querySelector('textarea');
    if (!text) throw new Error('There is no text');
    write(text, 'No time');
    await page.shows(words.saved);
    const [first, ...rest] = survey.questions;
    const options = first?.options?.map((option) => ({ ...option, label: `${String(option.label)} (es)` }));
    page.answers['GET /surveys/next'] = {
      ...survey,
      title: '¿Cómo?',
      questions: [{ ...first, options }, ...rest],
      draft: { answers: { often: 'never', why: 'No time' }, revision: 2 },
    };
    page.page.lang = 'es';
    await page.shows('Why Never (es)?');
    await page.shows(surveyWords.es.send);
    expect(page.root.querySelector('textarea')?.value).to.equal('No time');
    expect(visibleText(page.widget)).not.to.contain(surveyWords.es.conflict);
  });

  it('another member signs in: nothing that the first one answered is shown, saved or sent', async () => {
    const page = await (await new SurveyPage().mount('layout="page"')).start();
    page.choose('Never');
    await page.shows('Why Never?');
    await page.shows(words.saved);
    const saved = page.saved.length;
    page.program.signOut();
    await until(() => hasState(page.widget, 'unconfigured'));
    expect(visibleText(page.widget)).to.equal('');
    page.answers['GET /session'] = {
      ...session,
      member: { ...session.member, id: 'deniz', displayName: 'Deniz' },
    };
    const shown = new Set<string | null>();
    const observer = new MutationObserver(() => shown.add(page.root.textContent));
    observer.observe(page.root, { childList: true, characterData: true, subtree: true });
    page.program.endpoint = `${page.endpoint}/`;
    await page.shows(words.start);
    observer.disconnect();
    for (const text of shown) expect(text).not.to.match(/Never|Why|Continue|answered/);
    await page.start();
    expect(visibleText(page.widget)).not.to.contain('Why');
    expect(page.option('Never').checked).to.equal(false);
    page.choose('Monthly');
    await until(() => expect(page.saved.length).to.be.greaterThan(saved));
    expect(page.saved.slice(saved).map(answersIn)).to.deep.equal([{ often: 'monthly' }]);
  });
});

describe('the sealed reward', () => {
  const sealed = async (): Promise<SurveyPage> => {
    const page = await (await new SurveyPage().mount('layout="page"')).start();
    page.choose('Monthly');
    page.press(words.send);
    await page.shows(words.thanks);
    return page;
  };

  it('is nowhere before it is opened, and takes one press', async () => {
    const page = await sealed();
    await until(() => expect(page.focused?.textContent).to.contain(words.thanks));
    expect(page.root.textContent).not.to.contain('250');
    page.press(words.open);
    await page.shows('250');
    expect(page.sent).to.have.length(1);
  });

  it('once opened takes the focus, and what it is, is told with it', async () => {
    const page = await sealed();
    page.press(words.open);
    await until(() => expect(page.focused?.textContent?.trim()).to.equal(words.yours));
    const told = page.root.getElementById(page.focused?.getAttribute('aria-describedby') ?? '');
    if (!told) throw new Error('Nothing is told with it');
    expect(told.textContent).to.contain('Cloud credit').and.to.contain('250');
  });

  it('moves for nobody who does not want it', async () => {
    const moving = async (): Promise<number> => {
      const page = await sealed();
      page.press(words.open);
      await page.shows('Usable for a year.');
      return page.root.querySelector('[part~=sealed-reward]')?.getAnimations({ subtree: true }).length ?? 0;
    };
    expect(await moving()).to.be.greaterThan(0);
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      expect(await moving()).to.equal(0);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('is the same on every later visit', async () => {
    const page = await new SurveyPage(
      {},
      {
        ...survey,
        response: {
          ...receipt,
          earned: [{ kind: 'sealed', label: 'Sealed', value: receipt.revealed?.value }],
        },
      },
    ).mount();
    await page.shows('250');
    expect(page.has(words.open)).to.equal(false);
  });
});
