import { expect } from '@open-wc/testing';
import type { SurveyQuestion } from '../../../src/contract/index.ts';
import { words as form } from '../../../src/locales/en/form.ts';
import { words as es } from '../../../src/locales/es/form.ts';
import { visibleText } from '../../support/queries.ts';
import { write } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { answersIn, survey, SurveyPage } from './survey-page.ts';

const hours: SurveyQuestion = { id: 'h', kind: 'number', title: 'Hours?', required: true, unit: 'h' };

/** A page that asks these at once. */
const asking = async (questions: readonly SurveyQuestion[], lang = 'en-GB'): Promise<SurveyPage> => {
  const page = await new SurveyPage({}, { ...survey, questions: [...questions] }).mount(
    'layout="page"',
    lang,
  );
  page.root.querySelector<HTMLButtonElement>('.btn.primary')?.click();
  await until(() => box(page));
  return page;
};

const box = (page: SurveyPage): HTMLTextAreaElement | HTMLInputElement => {
  const found = page.root.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input.control');
  if (!found) throw new Error(`Nothing to write into in "${visibleText(page.widget)}"`);
  return found;
};

const type = (page: SurveyPage, text: string): void => {
  box(page).value = text;
  box(page).dispatchEvent(new Event('input', { bubbles: true }));
};

const submit = (page: SurveyPage): void =>
  page.root.querySelector<HTMLButtonElement>('button[type=submit]')?.click();

const sentBy = async (page: SurveyPage): Promise<unknown> => {
  submit(page);
  await until(() => expect(page.sent).to.have.length(1));
  return page.sent.map(answersIn)[0];
};

const understood = (page: SurveyPage): string => visibleText(page.root.querySelector('output')!);

describe('a number in a survey', () => {
  it('that nobody could read is kept as it was typed, and refused with an example of the language', async () => {
    const page = await asking([hours], 'es');
    write(box(page), '8-10');
    submit(page);
    await page.shows(es.not_a_number.replace('{example}', '12,5'));
    expect(box(page).value).to.equal('8-10');
    expect(page.sent).to.have.length(0);
  });

  for (const [lang, typed, value, line] of [
    ['es', '8,25', '8.25', ''],
    ['tr', '2.400', '2400', 'Şöyle anlaşıldı: 2400; 2,4 değil.'],
    ['de', '2.400,5', '2400.5', 'Verstanden als 2400,5.'],
    ['en-GB', '2.400', '2.4', 'Understood as 2.4, not 2400.'],
    ['ar', '٢٬٤٠٠', '2400', 'فُهم الرقم على أنه 2400.'],
    ['fa', '۸٫۵', '8.5', ''],
    ['en-IN', '2,50,000', '250000', 'Understood as 250000.'],
  ] as const)
    it(`is ${value} where ${lang} reads "${typed}"${line && `, and says: ${line}`}`, async () => {
      const page = await asking([hours], lang);
      type(page, typed);
      await until(() => expect(understood(page)).to.equal(line));
      expect(box(page).value).to.equal(typed);
      expect(await sentBy(page)).to.deep.equal({ h: value });
    });

  it('brings the questions that depend on it, as it was understood', async () => {
    const more: SurveyQuestion = {
      id: 'more',
      kind: 'info',
      title: 'That is much.',
      showIf: { any: [{ all: [{ question: 'h', min: 1_000 }] }] },
    };
    const page = await asking([hours, more], 'tr');
    type(page, '1,500');
    await until(() => expect(understood(page)).to.contain('1,5'));
    expect(visibleText(page.widget)).not.to.contain('That is much.');
    type(page, '1.500');
    await page.shows('That is much.');
  });

  it('says what was understood of the last text, also where two texts mean the same', async () => {
    const page = await asking([hours]);
    type(page, '2,400');
    await until(() => expect(understood(page)).to.equal('Understood as 2400, not 2.4.'));
    type(page, '2400');
    await until(() => expect(understood(page)).to.equal(''));
    expect(await sentBy(page)).to.deep.equal({ h: '2400' });
  });

  it('comes back from the draft as the language of the page writes it', async () => {
    const draft = { answers: { h: '2400.5' }, revision: 1 };
    const page = new SurveyPage({}, { ...survey, draft, questions: [hours] });
    await page.mount('layout="page"', 'es');
    page.root.querySelector<HTMLButtonElement>('.btn.primary')?.click();
    await until(() => expect(box(page).value).to.equal('2400,5'));
    expect(await sentBy(page)).to.deep.equal({ h: '2400.5' });
  });
});

describe('a text in a survey', () => {
  const why: SurveyQuestion = { id: 'why', kind: 'text', title: 'Why?', constraints: { maxLength: 12 } };

  it('that is too long is kept whole, and is said to be too long as soon as it is pasted', async () => {
    const page = await asking([why]);
    box(page).focus();
    document.execCommand('insertText', false, 'Too slow on Mondays');
    await page.shows(form.too_long.other.replace('{over}', '7').replace('{n}', '12'));
    expect(box(page).value).to.equal('Too slow on Mondays');
    type(page, '🙂'.repeat(12));
    await page.misses('Too long');
    expect(await sentBy(page)).to.deep.equal({ why: '🙂'.repeat(12) });
  });

  it('loses what nobody sees', async () => {
    const page = await asking([why]);
    write(box(page), '\ufeffcheap\u200b,\u00a0fast');
    await until(() => expect(box(page).value).to.equal('cheap, fast'));
    expect(await sentBy(page)).to.deep.equal({ why: 'cheap, fast' });
  });

  it('of one’s own words loses it, too', async () => {
    const who: SurveyQuestion = {
      id: 'who',
      kind: 'single',
      title: 'Who?',
      options: [
        { value: 'me', label: 'Me' },
        { value: 'other', label: 'Another', open: true },
      ],
    };
    const page = await new SurveyPage({}, { ...survey, questions: [who] }).mount('layout="page"');
    await page.start();
    page.choose('Another');
    await until(() => box(page));
    write(box(page), 'the\u200b board');
    expect(await sentBy(page)).to.deep.equal({ who: 'other', 'who.other': 'the board' });
  });
});
