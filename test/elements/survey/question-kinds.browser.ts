import { expect } from '@open-wc/testing';
import type { SurveyAnswers, SurveyQuestion } from '../../../src/contract/index.ts';
import { words as form } from '../../../src/locales/en/form.ts';
import { words as inputs } from '../../../src/locales/en/survey-inputs.ts';
import { words as tr } from '../../../src/locales/tr/survey-inputs.ts';
import { visibleText } from '../../support/queries.ts';
import { controlIn, write } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { furtherAnswers, furtherQuestions, options } from '../../support/survey-further-kinds.ts';
import { answersIn, survey, SurveyPage, words } from './survey-page.ts';

type AskedKind = Omit<SurveyQuestion, 'id' | 'title'> & { readonly title?: string };
const asked = (question: AskedKind): SurveyQuestion => ({ id: 'q', title: 'This?', ...question });

/** A page that asks these at once, with what was answered before. */
const asking = async (
  questions: readonly SurveyQuestion[],
  { answers, lang = 'en-GB' }: { readonly answers?: SurveyAnswers; readonly lang?: string } = {},
): Promise<SurveyPage> => {
  const draft = answers && { answers, revision: 1 };
  const page = await new SurveyPage(
    {},
    { ...survey, ...(draft && { draft }), questions: [...questions] },
  ).mount('layout="page"', lang);
  page.root.querySelector<HTMLButtonElement>('.btn.primary')?.click();
  await until(
    () =>
      page.root.querySelector('.question') !== null &&
      page.root.querySelector('.question .skeleton') === null,
  );
  return page;
};

const find = <Found extends Element>(page: SurveyPage, selector: string): Found => {
  const found = page.root.querySelector<Found>(selector);
  if (!found) throw new Error(`No ${selector} in "${visibleText(page.widget)}"`);
  return found;
};

const box = (page: SurveyPage): HTMLInputElement => find(page, '#q0');

const submit = (page: SurveyPage): void =>
  page.root.querySelector<HTMLButtonElement>('button[type=submit]')?.click();

const sentBy = async (page: SurveyPage): Promise<unknown> => {
  submit(page);
  await until(() => expect(page.sent).to.have.length(1));
  return page.sent.map(answersIn)[0];
};

/** The field has an error that assistive technology is told of, and nothing was sent. */
const refuses = async (page: SurveyPage, text: string): Promise<void> => {
  submit(page);
  await page.shows(text);
  expect(page.sent).to.have.length(0);
};

describe('an answer that does not fit', () => {
  for (const [kind, typed, text] of [
    ['integer', '33.5', form.not_an_integer.replace('{example}', '12')],
    ['email', 'not a mail', form.not_an_email],
    ['tel', 'call me', form.not_a_phone],
    ['url', 'javascript:alert(1)', form.not_an_address],
  ] as const)
    it(`is refused and kept as it was typed: ${kind}`, async () => {
      const page = await asking([asked({ kind })]);
      write(box(page), typed);
      await refuses(page, text);
      expect(box(page).value).to.equal(typed);
      expect(box(page).getAttribute('aria-invalid')).to.equal('true');
      expect(find(page, `#${box(page).getAttribute('aria-describedby') ?? ''}`).textContent).to.contain(text);
    });

  it('is refused in the vendor’s own words, where there are some', async () => {
    const message = { text: 'Nine digits.', lang: 'en' };
    const page = await asking([asked({ kind: 'text', constraints: { pattern: '\\d{9}', message } })]);
    await until(() => {
      write(box(page), '123');
      submit(page);
      expect(visibleText(page.widget)).to.contain('Nine digits.');
    });
    expect(page.sent).to.have.length(0);
    write(box(page), '123456789');
    expect(await sentBy(page)).to.deep.equal({ q: '123456789' });
  });

  it('can’t be given where nobody can read the pattern', async () => {
    const page = await asking([asked({ kind: 'text', required: true, constraints: { pattern: '(a)\\1' } })]);
    await page.shows(words.notShown);
    await page.shows(words.unsendable);
  });

  it('is refused where a slider has no such point, and says which are near', async () => {
    const page = await asking([asked({ kind: 'slider', constraints: { max: 10, step: 2.5 } })]);
    write(find<HTMLInputElement>(page, '#q0-typed'), '3');
    await refuses(page, inputs.not_a_step.replace('{below}', '2.5').replace('{above}', '5'));
  });

  it('is refused where a sum is not whole', async () => {
    const page = await asking([asked({ kind: 'constant_sum', lines: options('Van', 'Ship') })]);
    write(controlIn(page.root, 'Van'), '60');
    await page.shows(inputs.left.replace('{n}', '40'));
    write(controlIn(page.root, 'Ship'), '50');
    await page.shows(inputs.over.replace('{n}', '10'));
    await refuses(page, inputs.wrong_total.replace('{sum}', '110').replace('{total}', '100'));
  });

  it('is refused at the line that it is about', async () => {
    const page = await asking([
      asked({ kind: 'short_texts', lines: options('Name', 'Role'), constraints: { maxLength: 4 } }),
    ]);
    write(controlIn(page.root, 'Name'), 'Ana');
    write(controlIn(page.root, 'Role'), 'Head of buying');
    await refuses(page, 'Too long by 10');
    expect(
      ['Name', 'Role'].map((label) => controlIn(page.root, label).getAttribute('aria-invalid')),
    ).to.deep.equal([null, 'true']);
  });

  it('is none before a box is ticked', async () => {
    const page = await asking([asked({ kind: 'consent', required: true, value: 'true' })]);
    expect(box(page).checked).to.equal(false);
    await refuses(page, form.requiredBox);
    box(page).click();
    expect(await sentBy(page)).to.deep.equal({ q: 'true' });
  });

  it('is none before a slider is touched; a touch in the middle is one', async () => {
    const page = await asking([asked({ kind: 'slider', required: true })]);
    expect(box(page).getAttribute('aria-valuetext')).to.equal(inputs.notSet);
    await refuses(page, words.required);
    box(page).click();
    await until(() => expect(find<HTMLInputElement>(page, '#q0-typed').value).to.equal('50'));
    expect(await sentBy(page)).to.deep.equal({ q: '50' });
  });
});

describe('a long list', () => {
  const countries = options('Austria', 'Belgium', 'Croatia', 'Denmark', 'Estonia', 'Finland', 'Greece');
  const many = [...countries, ...options(...Array.from({ length: 20 }, (_, n) => `Place ${n}`))];
  const search = (page: SurveyPage): HTMLInputElement => find(page, '#q0-find');
  const key = (page: SurveyPage, name: string): boolean =>
    search(page).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  const listed = (page: SurveyPage): string[] =>
    [...page.root.querySelectorAll('option.option')].map((option) => visibleText(option));

  it('says that nothing has these letters, and keeps what was chosen', async () => {
    const page = await asking([asked({ kind: 'single', options: many })], { answers: { q: 'croatia' } });
    write(search(page), 'xyz');
    await page.shows(inputs.notFound);
    await page.shows('Croatia');
    key(page, 'Enter');
    expect(page.sent).to.have.length(0);
    expect(await sentBy(page)).to.deep.equal({ q: 'croatia' });
  });

  it('finds letters with and without marks, and Enter takes the only one that is left', async () => {
    const page = await asking([asked({ kind: 'single', options: [...many, ...options('Türkiye')] })], {
      lang: 'tr',
    });
    write(search(page), 'TURKİ');
    await page.shows(tr.found.other?.replace('{n}', '1') ?? '');
    expect(listed(page)).to.deep.equal(['Türkiye']);
    key(page, 'Enter');
    expect(await sentBy(page)).to.deep.equal({ q: 'türkiye' });
  });

  it('gets the focus by the arrow, and by Enter while there are several', async () => {
    const page = await asking([asked({ kind: 'single', options: many })]);
    search(page).focus();
    key(page, 'ArrowDown');
    expect(page.focused).to.equal(box(page));
    search(page).focus();
    key(page, 'Enter');
    expect(page.focused).to.equal(box(page));
  });
});

describe('every further kind', () => {
  it('shows the answers of a draft again, and sends them as they are', async () => {
    const page = await asking(furtherQuestions, { answers: furtherAnswers });
    expect(await sentBy(page)).to.deep.equal(furtherAnswers);
  });

  it('is required as a whole', async () => {
    const page = await asking(furtherQuestions);
    await refuses(page, words.required);
    await until(() => expect(page.root.querySelectorAll('.error')).to.have.length(furtherQuestions.length));
  });

  it('takes back what was given to a line', async () => {
    const page = await asking(
      [asked({ kind: 'matrix', several: true, lines: options('North'), options: options('Mon', 'Fri') })],
      { answers: { q: { north: ['mon'] } } },
    );
    box(page).click();
    expect(await sentBy(page)).to.deep.equal({});
  });
});

describe('what the server suggests', () => {
  it('is shown and sent; what was answered counts more', async () => {
    const fresh = await asking([asked({ kind: 'integer', required: true, value: '24' })]);
    await until(() => expect(box(fresh).value).to.equal('24'));
    expect(await sentBy(fresh)).to.deep.equal({ q: '24' });
    const again = await asking([asked({ kind: 'integer', value: '24' })], { answers: { q: '7' } });
    expect(await sentBy(again)).to.deep.equal({ q: '7' });
  });
});

describe('a comment', () => {
  it('is sent beside its answer', async () => {
    const page = await asking([asked({ kind: 'stars', comment: 'Why so?' })]);
    page.root.querySelectorAll<HTMLInputElement>('.star input')[3]?.click();
    write(controlIn(page.root, 'Why so?'), 'Too\u200b late');
    expect(await sentBy(page)).to.deep.equal({ q: '4', 'q.comment': 'Too late' });
  });
});
