import { expect } from '@open-wc/testing';
import { getCountries } from 'libphonenumber-js/min';
import type { SurveyQuestion } from '../../../src/contract/index.ts';
import { words as en } from '../../../src/locales/en/form.ts';
import { words as es } from '../../../src/locales/es/form.ts';
import { visibleText } from '../../support/queries.ts';
import { session, write } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { answersIn, survey, SurveyPage } from './survey-page.ts';

const question = (more: Partial<SurveyQuestion> = {}): SurveyQuestion => ({
  id: 'phone',
  kind: 'tel',
  title: 'Your phone?',
  ...more,
});

interface Asking {
  readonly lang?: string;
  readonly draft?: string;
  readonly account?: string;
}

const sessionOf = (country: string | undefined): object => ({
  ...session,
  account: { ...session.account, country },
});

const asking = async (
  asked: SurveyQuestion,
  { lang = 'es-MX', draft, account }: Asking = {},
): Promise<SurveyPage> => {
  const served = draft === undefined ? {} : { draft: { answers: { phone: draft }, revision: 1 } };
  const page = await new SurveyPage(
    { 'GET /session': sessionOf(account) },
    { ...survey, ...served, questions: [asked] },
  ).mount('layout="page"', lang);
  page.root.querySelector<HTMLButtonElement>('.btn.primary')?.click();
  await until(() => page.root.querySelector('.phone') !== null);
  return page;
};

const box = (page: SurveyPage): HTMLInputElement => {
  const found = page.root.querySelector<HTMLInputElement>('input[type=tel]');
  if (!found) throw new Error(`No field in "${visibleText(page.widget)}"`);
  return found;
};

const list = (page: SurveyPage): HTMLSelectElement => {
  const found = page.root.querySelector<HTMLSelectElement>('.phone select');
  if (!found) throw new Error(`No list in "${visibleText(page.widget)}"`);
  return found;
};

const understood = (page: SurveyPage): string => {
  const output = page.root.querySelector('.phone output');
  return output ? visibleText(output) : '';
};

const type = (page: SurveyPage, text: string): void => {
  const field = box(page);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

const choose = (page: SurveyPage, country: string): void => {
  list(page).value = country;
  for (const event of ['input', 'change'])
    list(page).dispatchEvent(new Event(event, { bubbles: true, composed: true }));
};

const submit = (page: SurveyPage): void =>
  page.root.querySelector<HTMLButtonElement>('button[type=submit]')?.click();

const sentBy = async (page: SurveyPage): Promise<unknown> => {
  submit(page);
  await until(() => expect(page.sent).to.have.length(1));
  return page.sent.map(answersIn)[0];
};

describe('a question for a phone number', () => {
  it('reads a number by the region of the page, says what it understood, and sends that', async () => {
    const page = await asking(question());
    expect(list(page).value).to.equal('MX');
    type(page, '55 1234 5678');
    await until(() =>
      expect(understood(page)).to.equal(es.understood.replace('{number}', '+52 55 1234 5678')),
    );
    expect(box(page).value, 'what is being typed stays').to.equal('55 1234 5678');
    expect(await sentBy(page)).to.deep.equal({ phone: '+525512345678' });
  });

  it('takes the country that the survey names before that of the page, and that before the account’s', async () => {
    expect(list(await asking(question({ country: 'PE' }))).value).to.equal('PE');
    expect(list(await asking(question({ country: 'Mars' }), { account: 'NO' })).value).to.equal('MX');
    const page = await asking(question(), { lang: 'tr', account: 'DE' });
    await until(() => expect(list(page).value).to.equal('DE'));
    expect(list(await asking(question(), { lang: 'tr' })).value).to.equal('');
  });

  it('follows a number that names its country', async () => {
    const page = await asking(question());
    write(box(page), '+44 20 7946 0958');
    await until(() => expect(list(page).value).to.equal('GB'));
    expect(page.root.querySelector('.phone .code')?.textContent).to.equal('+44');
    expect(await sentBy(page)).to.deep.equal({ phone: '+442079460958' });
  });

  it('reads the same digits anew where another country is chosen', async () => {
    const page = await asking(question(), { lang: 'en-GB' });
    write(box(page), '0151 234 5678');
    await until(() =>
      expect(understood(page)).to.equal(en.understood.replace('{number}', '+44 151 234 5678')),
    );
    expect(box(page).value, 'it stays as it was typed, and moves nothing below it').to.equal('0151 234 5678');
    choose(page, 'NO');
    await until(() => expect(box(page).value).to.equal('1512345678'));
    submit(page);
    await page.shows(en.phone_too_long);
    expect(page.sent).to.have.length(0);
  });

  for (const [typed, lang, sentence] of [
    ['55 1234', 'es-MX', es.phone_too_short],
    ['55 1234 5678 9012 3', 'es-MX', es.phone_too_long],
    ['910 000 000', 'es', es.no_country],
    ['llámame', 'es-MX', es.not_a_phone],
  ] as const)
    it(`says what to do about ${typed} in ${lang}, and sends nothing`, async () => {
      const page = await asking(question(), { lang });
      write(box(page), typed);
      submit(page);
      await page.shows(sentence);
      expect(box(page).getAttribute('aria-invalid')).to.equal('true');
      expect(page.sent).to.have.length(0);
    });

  it('keeps the country and the text of a draft, whole or not', async () => {
    const whole = await asking(question(), { draft: '+905321112233', lang: 'en-GB' });
    expect([list(whole).value, box(whole).value]).to.deep.equal(['TR', '+90 532 111 22 33']);
    const begun = await asking(question());
    choose(begun, 'AR');
    type(begun, '11 2345');
    submit(begun);
    await begun.shows(es.phone_too_short);
    const part = await asking(question(), { draft: '+54 11 2345' });
    expect([list(part).value, box(part).value]).to.deep.equal(['AR', '+54 11 2345']);
  });

  it('names its countries in the language of the page, in its order; a number stays from left to right', async () => {
    const page = await asking(question(), { lang: 'tr-TR' });
    const names = [...list(page).options].map(({ text }) => text.trim());
    expect(names).to.include('Türkiye +90');
    const order = new Intl.Collator('tr');
    const sorted = names
      .map((name) => name.replace(/ \+\d+$/, ''))
      .sort((one, other) => order.compare(one, other));
    expect(names.map((name) => name.replace(/ \+\d+$/, ''))).to.deep.equal(sorted);
    expect([...list(page).options].map(({ value }) => value)).to.include.members(getCountries());
    expect([box(page).dir, list(page).getAttribute('aria-label')?.length]).to.have.members(['ltr', 9]);
  });

  for (const [draft, lang, sent] of [
    ['0532 111 22 33', 'tr-TR', '+905321112233'],
    ['٠٥٣٢ ١١١ ٢٢ ٣٣', 'tr-TR', '+905321112233'],
    ['11 2345 6789', 'es-AR', '+541123456789'],
  ] as const)
    it(`sends ${draft} of a draft in ${lang} as it is shown`, async () => {
      const page = await asking(question(), { draft, lang });
      expect(box(page).value, 'it stays as it was typed').to.equal(draft);
      expect(await sentBy(page)).to.deep.equal({ phone: sent });
    });

  it('sends what was typed before the country of the account was known as it is shown then', async () => {
    const page = await asking(question(), { lang: 'en' });
    write(box(page), '22 123 4567');
    expect([list(page).value, understood(page)]).to.deep.equal(['', '']);
    page.answers['GET /session'] = sessionOf('CL');
    const { now } = Date;
    Date.now = () => now() + 60_000;
    dispatchEvent(new Event('online'));
    Date.now = now;
    await until(() => expect(list(page).value).to.equal('CL'));
    expect(understood(page)).to.equal(en.understood.replace('{number}', '+56 2 2123 4567'));
    expect(await sentBy(page)).to.deep.equal({ phone: '+56221234567' });
  });

  it('asks nobody again where the account is, whatever language the page has by then', async () => {
    const page = await new SurveyPage(
      { 'GET /session': sessionOf('SE') },
      { ...survey, questions: [question()] },
    ).mount('layout="page"', 'en');
    page.page.lang = 'tr';
    await until(() => page.askedOf('GET /surveys/next').length === 2);
    page.root.querySelector<HTMLButtonElement>('.btn.primary')?.click();
    await until(() => expect(list(page).value).to.equal('SE'));
    expect(page.askedOf('GET /session')).to.have.length(1);
  });

  it('leaves the number of a draft to the country of the language that the page has by then', async () => {
    const page = await asking(question(), { draft: '30 1234 5678', lang: 'es-AR' });
    expect(list(page).value).to.equal('AR');
    page.page.lang = 'es-MX';
    await until(() => expect(list(page).value).to.equal('MX'));
    expect(await sentBy(page)).to.deep.equal({ phone: '+523012345678' });
  });

  it('offers no blank choice once a country is known', async () => {
    const blank = (page: SurveyPage): number =>
      [...list(page).options].filter(({ value }) => value === '').length;
    const page = await asking(question(), { lang: 'en' });
    expect(blank(page)).to.equal(1);
    choose(page, 'SE');
    await until(() => expect(blank(page)).to.equal(0));
    expect(list(page).value).to.equal('SE');
    expect(blank(await asking(question(), { lang: 'en-NZ' }))).to.equal(0);
  });

  it('takes the main country of a code for a number that is not whole', async () => {
    for (const [draft, country] of [
      ['+7 912', 'RU'],
      ['+1 41', 'US'],
    ] as const)
      expect(list(await asking(question(), { draft, lang: 'en' })).value).to.equal(country);
  });

  it('is held to no pattern or length of the vendor: what is sent has another form than what is typed', async () => {
    const constraints = { pattern: '[0-9]{8}', minLength: 8, maxLength: 8 };
    const page = await asking(question({ constraints }), { lang: 'da-DK' });
    write(box(page), '32 12 34 56');
    expect(await sentBy(page)).to.deep.equal({ phone: '+4532123456' });
  });

  it('names its list after the question', async () => {
    const page = await asking(question({ title: 'A number for the night' }), { lang: 'en' });
    const names = list(page).getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(names[0]).to.equal(list(page).id);
    expect(page.root.getElementById(names[1] ?? '')?.textContent).to.include('A number for the night');
  });

  for (const [dir, lang] of [
    ['rtl', 'ar-EG'],
    ['ltr', 'en-NZ'],
  ] as const)
    it(`keeps the code clear of the arrow in ${dir}`, async () => {
      const page = await asking(question(), { lang });
      page.root.querySelector('.phone')?.setAttribute('dir', dir);
      const [code, arrow] = ['.code', '.icon'].map((part) =>
        page.root.querySelector(`.phone ${part}`)?.getBoundingClientRect(),
      );
      if (!code || !arrow) throw new Error('There is no code, or no arrow');
      expect(code.left < arrow.left, 'the code stands where the line begins').to.equal(dir === 'ltr');
      expect(code.right <= arrow.left || arrow.right <= code.left).to.equal(true);
    });
});
