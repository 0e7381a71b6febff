import { expect } from '@open-wc/testing';
import { LaurelRespondEvent, type LaurelBeforeRespondEvent } from '../../../src/index.ts';
import { hasState, spokenText, visibleText } from '../../support/queries.ts';
import { next, until } from '../../support/until.ts';
import { answersIn, problem, receipt, survey, SurveyPage, words } from './survey-page.ts';

const send = 'POST /surveys/plan/responses';

describe('a survey that can’t be answered', () => {
  it('has nothing to ask where the program has no surveys', async () => {
    const page = new SurveyPage({ 'GET /surveys/next': problem(404, 'not_served') });
    await page.mounted('empty');
    expect(visibleText(page.widget)).to.equal('');
  });

  it('says that none is due, by the page’s own words where it has some', async () => {
    const page = new SurveyPage({ 'GET /surveys/next': problem(404, 'not_found') });
    await page.mounted('empty');
    await page.shows(words.nothingDue);
    expect(page.has(words.retry, 'button')).to.equal(false);
    const own = new SurveyPage({ 'GET /surveys/next': problem(404, 'not_found') });
    await own.mounted('empty', '', 'en-GB', '<p slot="empty">No survey just now</p>');
    await own.shows('No survey just now');
    expect(visibleText(own.widget)).not.to.contain(words.nothingDue);
  });

  it('says that the one that a link is about is gone', async () => {
    const page = new SurveyPage({ 'GET /surveys/spring': problem(404, 'not_found') });
    await page.mounted('empty', 'survey="spring"');
    await page.shows(words.gone);
  });

  it('has a failed state, and tries again', async () => {
    const page = new SurveyPage({ 'GET /surveys/next': problem(400, 'invalid_request') });
    await page.mounted('error');
    await page.shows(words.failed);
    page.answers['GET /surveys/next'] = survey;
    page.press(words.retry);
    await page.shows('How do you plan?');
  });

  it('with a question that can’t be read says so, and is not sent', async () => {
    const page = new SurveyPage({
      'GET /surveys/next': { ...survey, questions: [...survey.questions, { id: 4 }] },
    });
    await (await page.mount('layout="page"')).start();
    await page.shows(words.unsendable);
    page.choose('Monthly');
    page.press(words.send);
    expect(page.sent).to.have.length(0);
  });
});

describe('before the first question', () => {
  it('stands the whole trade: what for, who reads, how long, what it gives, until when', async () => {
    const page = await new SurveyPage().mount();
    const text = spokenText(page.widget);
    for (const part of [
      'Shapes your perks.',
      'Read by the product team.',
      '2 questions',
      '2 minutes',
      '€50',
      '€100–500',
      'Oslo draw',
      '2 entries',
      'Open until 31 January 2027',
    ])
      expect(text.replaceAll('\u00a0', ' ')).to.contain(part);
    expect(page.has('Privacy notice', 'link')).to.equal(true);
    expect(page.saved).to.have.length(0);
  });
});

describe('a page that changes its language and goes back', () => {
  it('asks in the first language again', async () => {
    const page = await new SurveyPage({
      'GET /surveys/next': ({ lang }) => ({ ...survey, title: `Title in ${lang}` }),
    }).mount();
    await page.shows('Title in en-GB');
    page.page.lang = 'es';
    await page.shows('Title in es');
    page.page.lang = 'en-GB';
    await page.shows('Title in en-GB');
  });
});

describe('a role that may not answer', () => {
  const may = (ask?: { name: string; href: string }): object => ({
    ...survey,
    viewer: { may: [{ action: 'respond', allowed: false, ask }] },
  });

  it('is told who can, and is not asked', async () => {
    const ask = { name: 'Marta Ruiz', href: '/people/marta' };
    const page = await new SurveyPage({ 'GET /surveys/next': may(ask) }).mount();
    expect(visibleText(page.widget)).to.contain('Marta Ruiz can answer for your company.');
    expect(page.has('Ask Marta Ruiz', 'link')).to.equal(true);
    expect(page.has(words.start)).to.equal(false);
  });

  it('is told so where nobody can be asked', async () => {
    const page = await new SurveyPage({ 'GET /surveys/next': may() }).mount();
    expect(visibleText(page.widget)).to.contain(words.mayNot);
    expect(page.has(words.start)).to.equal(false);
  });
});

describe('answering', () => {
  it('asks one question at a time, and brings each into focus', async () => {
    const page = await (await new SurveyPage().mount()).start();
    expect(visibleText(page.widget)).to.contain('How often?').and.not.to.contain('Who?');
    page.choose('Monthly');
    page.press(words.next);
    await page.shows('Who?');
    await until(() => expect(page.focused?.textContent).to.contain('Who?'));
    page.press(words.back);
    await page.shows('How often?');
    expect(page.option('Monthly').checked).to.equal(true);
  });

  it('does not go on without an answer that is needed, and says so', async () => {
    const page = await (await new SurveyPage().mount()).start();
    page.press(words.next);
    await page.shows(words.required);
    page.choose('Yearly');
    await page.misses(words.required);
  });

  it('takes no digit where no option has the focus: not at a button, a title, or a ranking', async () => {
    const questions = [
      survey.questions[0] ?? null,
      { id: 'order', kind: 'ranking', title: 'Order', options: [{ value: 'x', label: 'Xylem' }] },
    ];
    const page = await (await new SurveyPage({}, { ...survey, questions }).mount('layout="page"')).start();
    await until(() => expect(page.has('Add Xylem')).to.equal(true));
    const stops = page.root.querySelectorAll<HTMLElement>('button, [tabindex], input');
    let tried = 0;
    for (const stop of stops) {
      if (stop.matches('.choices input')) continue;
      stop.focus();
      for (const key of ['1', '2', '3', '9'])
        stop.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      tried += 1;
    }
    expect(tried).to.be.greaterThan(3);
    expect(['Monthly', 'Yearly', 'Never'].some((label) => page.option(label).checked)).to.equal(false);
  });

  it('takes the keys 1 to 9, and leaves a digit that is typed alone', async () => {
    const page = await (await new SurveyPage().mount()).start();
    const press = (key: string): void => {
      (page.focused ?? page.widget).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    };
    page.option('Monthly').focus();
    press('3');
    expect(page.option('Never').checked).to.equal(true);
    expect(visibleText(page.widget)).to.contain('How often?');
    page.press(words.next);
    await page.shows('Who?');
    page.choose('Another');
    await page.shows(words.other);
    const other = page.root.querySelector<HTMLInputElement>('.free-text input');
    other?.focus();
    press('1');
    expect(page.option('Finance').checked).to.equal(false);
  });

  it('shows what an answer asks for, hides it again, and keeps what was written there', async () => {
    const page = await (await new SurveyPage().mount('layout="page"')).start();
    await page.misses('Why');
    page.choose('Never');
    await page.shows('Why Never?');
    page.types('No time');
    page.choose('Monthly');
    await page.misses('Why');
    page.choose('Never');
    await page.shows('Why Never?');
    expect(page.root.querySelector('textarea')?.value).to.equal('No time');
  });

  it('lets what stands alone exclude the others', async () => {
    const page = await (await new SurveyPage().mount('layout="page"')).start();
    page.choose('Finance', 'Sales', 'Nobody');
    await until(() => expect(page.option('Finance').checked).to.equal(false));
    expect(page.option('Nobody').checked).to.equal(true);
    page.choose('Sales');
    await until(() => expect(page.option('Nobody').checked).to.equal(false));
  });
});

describe('sending', () => {
  it('sends what is asked and nothing that is hidden, once', async () => {
    const page = await (await new SurveyPage().mount('layout="page"')).start();
    page.choose('Never');
    await page.shows('Why Never?');
    page.types('No time');
    page.choose('Monthly', 'Finance');
    await page.misses('Why');
    page.press(words.send);
    page.press(words.send);
    await page.shows(words.thanks);
    expect(page.sent.map(answersIn)).to.deep.equal([{ often: 'monthly', who: ['finance'] }]);
  });

  it('can be held back by the page, and finished by it', async () => {
    const page = await (await new SurveyPage().mount('layout="page"')).start();
    page.choose('Monthly');
    let held: LaurelBeforeRespondEvent | undefined;
    page.widget.addEventListener('laurel-before-respond', (event) => {
      event.preventDefault();
      held = event;
    });
    page.press(words.send);
    expect(page.sent).to.have.length(0);
    const responded = next(page.widget, 'laurel-respond');
    held?.proceed();
    held?.proceed();
    const event = await responded;
    expect(event).to.be.instanceOf(LaurelRespondEvent);
    expect([event.survey, event.response, page.sent.length]).to.deep.equal(['plan', 'r1', 1]);
  });

  it('brings the answer that the server refused before whoever sent it', async () => {
    const refused = problem(422, 'invalid_fields', {
      fieldErrors: [{ path: 'answers.often', code: 'not_an_option' }],
    });
    const page = await (await new SurveyPage({ [send]: refused }).mount()).start();
    page.choose('Monthly');
    page.press(words.next);
    await page.shows('Who?');
    page.press(words.send);
    await page.shows(words.faulty);
    expect(visibleText(page.widget)).to.contain('How often?').and.to.contain(words.check);
  });

  for (const [code, key] of [
    ['survey_closed', 'closed'],
    ['survey_answered', 'already'],
    ['of_next_year', 'refused'],
  ] as const)
    it(`says what ${code} means, and loses nothing`, async () => {
      const page = await (
        await new SurveyPage({ [send]: problem(409, code) }).mount('layout="page"')
      ).start();
      page.choose('Monthly');
      page.press(words.send);
      await page.shows(words[key]);
      expect(page.option('Monthly').checked).to.equal(true);
    });
});

describe('a survey that was answered', () => {
  const sent = async (): Promise<SurveyPage> => {
    const page = await (await new SurveyPage().mount('layout="page"')).start();
    page.choose('Monthly');
    page.press(words.send);
    await page.shows(words.thanks);
    return page;
  };

  it('the reward stays sealed until it is opened, by one gesture', async () => {
    const page = await sent();
    expect(spokenText(page.widget)).not.to.contain('250');
    page.press(words.open);
    await page.shows('250');
    await page.shows('Usable for a year.');
    await until(() => expect(page.focused?.id).to.equal('title'));
    page.press(words.done);
    await page.shows('2 answers, sent once');
  });

  it('keeps its receipt when no other survey is due, and nothing of it is called old', async () => {
    const page = await sent();
    const none = page.askedOf('GET /surveys/next').length;
    page.answers['GET /surveys/next'] = problem(404, 'not_found');
    page.press(words.open);
    await page.shows('250');
    page.press(words.done);
    for (const change of [() => page.widget.reload(), () => (page.page.lang = 'es')]) {
      const asked = page.askedOf('GET /surveys/next').length;
      change();
      await until(() => expect(page.askedOf('GET /surveys/next').length).to.be.greaterThan(asked));
      await until(() => expect(page.root.textContent).to.match(/2 (answers, sent once|respuestas)/));
      expect(hasState(page.widget, 'ready')).to.equal(true);
      expect(page.root.querySelector('[part~=note]')).to.equal(null);
    }
    expect(none).to.be.greaterThan(0);
  });

  it('a later visit reads the receipt at once, with the same reward', async () => {
    const page = await new SurveyPage({}, { ...survey, response: receipt }).mount();
    await page.shows('2 answers, sent once');
    expect(page.has(words.start)).to.equal(false);
  });
});
