import { expect } from '@open-wc/testing';
import type { FormField } from '../../../src/contract/index.ts';
import { words as de } from '../../../src/locales/de/form.ts';
import { words as en } from '../../../src/locales/en/form.ts';
import { words as es } from '../../../src/locales/es/form.ts';
import { words as tr } from '../../../src/locales/tr/form.ts';
import { visibleText } from '../../support/queries.ts';
import type { FormControl } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';
import { campaignOf, ReferralFormPage } from './referral-form-page.ts';

const asking = async (
  fields: readonly FormField[],
  lang = 'en-GB',
  checks?: string,
): Promise<ReferralFormPage> => {
  const page = await new ReferralFormPage(
    campaignOf({ fields: [...fields], ...(checks !== undefined && { checks }) }),
  ).mount('', lang);
  const last = fields.at(-1)?.label;
  await until(() => page.field(typeof last === 'string' ? last : ''));
  return page;
};

const seats: FormField = { name: 'seats', type: 'number', label: 'Seats', required: true };

/** Fills in a control as a browser or a password manager does, with these events alone. */
const fill = (control: FormControl, value: string, ...events: readonly string[]): void => {
  control.value = value;
  for (const type of events) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
};

const submit = (page: ReferralFormPage): void =>
  page.root.querySelector<HTMLButtonElement>('button[type=submit]')?.click();

const sentBy = async (page: ReferralFormPage): Promise<unknown> => {
  submit(page);
  await until(() => expect(page.writes).to.have.length(1));
  const { body } = page.writes[0] ?? {};
  return body && typeof body === 'object' && 'values' in body ? body.values : body;
};

/** What is said below a number. `output` is a status: it is announced politely. */
const understood = (page: ReferralFormPage): string => visibleText(page.root.querySelector('output')!);

describe('a number in a form', () => {
  it('that nobody could read is refused in the words and the digits of the page', async () => {
    for (const [lang, typed, sentence] of [
      ['tr', '2.40.000', tr.not_a_number.replace('{example}', '12,5')],
      ['en-GB', '12 to 15', en.not_a_number.replace('{example}', '12.5')],
      ['de', 'viele', de.not_a_number.replace('{example}', '12,5')],
    ] as const) {
      const page = await asking([seats], lang);
      page.type('Seats', typed);
      submit(page);
      await page.shows(sentence);
      expect(page.field('Seats').value).to.equal(typed);
      expect(page.writes).to.have.length(0);
    }
  });

  it('with decimals is refused where a whole one is asked, and what was understood is said', async () => {
    const page = await asking([{ ...seats, type: 'integer' }], 'es');
    page.type('Seats', '33,5');
    submit(page);
    await page.shows(es.not_an_integer.replace('{example}', '12'));
    expect(page.field('Seats').value).to.equal('33,5');
    expect(page.writes).to.have.length(0);
    page.type('Seats', '1.500');
    await page.shows('1500');
    expect(await sentBy(page)).to.have.property('seats', '1500');
  });

  it('is compared with its limits as it was understood', async () => {
    const page = await asking([{ ...seats, constraints: { min: 0.5, max: 2_000 } }], 'tr');
    page.type('Seats', '2.001');
    submit(page);
    await page.shows(tr.too_big.replace('{limit}', '2.000'));
    page.type('Seats', '0,2');
    await page.shows(tr.too_small.replace('{limit}', '0,5'));
    page.type('Seats', '1.999,5');
    expect(await sentBy(page)).to.deep.equal({ seats: '1999.5' });
  });

  it('that may be read in two ways is shown as it was read, while it is typed, and sent so', async () => {
    for (const [lang, typed, line, value] of [
      ['en-GB', '2.400', 'Understood as 2.4, not 2400.', '2.4'],
      ['en-GB', '2,400', 'Understood as 2400, not 2.4.', '2400'],
      ['es', '2.400', 'Se entiende como 2400, no como 2,4.', '2400'],
      ['tr', '12,500', 'Şöyle anlaşıldı: 12,5; 12500 değil.', '12.5'],
      ['tr', '%15', 'Şöyle anlaşıldı: 15.', '15'],
    ] as const) {
      const page = await asking([seats], lang);
      fill(page.field('Seats'), typed, 'input');
      await until(() => expect(understood(page)).to.equal(line));
      expect(page.field('Seats').value, 'it stays as it was typed').to.equal(typed);
      expect(await sentBy(page)).to.deep.equal({ seats: value });
    }
  });

  it('that is plain says nothing', async () => {
    const page = await asking([seats], 'es');
    page.type('Seats', '12,5');
    await page.form.updateComplete;
    expect(understood(page)).to.equal('');
    page.type('Seats', '12.5');
    await until(() => expect(understood(page)).to.contain('12,5'));
    page.type('Seats', '12,5');
    await until(() => expect(understood(page)).to.equal(''));
  });

  it('is shown anew, and means the same, after the page speaks another language', async () => {
    const page = await asking([seats]);
    page.type('Seats', '2.400');
    await page.form.updateComplete;
    page.page.lang = 'tr';
    await until(() => expect(page.field('Seats').value).to.equal('2,4'));
    expect(await sentBy(page)).to.deep.equal({ seats: '2.4' });
  });
});

describe('an address in a form', () => {
  it('that is pasted with what surrounds it is shown as it was understood, and sent so', async () => {
    const page = await asking([
      { name: 'mail', type: 'email', label: 'Mail' },
      { name: 'web', type: 'url', label: 'Web' },
      { name: 'who', label: 'Who' },
      { name: 'why', type: 'textarea', label: 'Why' },
    ]);
    page.type('Mail', 'Can Kaya <CAN@İMBAT.example>; ');
    page.type('Web', 'imbat.example/about, İzmir');
    page.type('Who', '\u202aCan\u200b Kaya\u00a0\u202c');
    page.type('Why', '\ufeffso\u00adlid\nteam');
    await page.form.updateComplete;
    const values = {
      mail: 'CAN@imbat.example',
      web: 'https://imbat.example/about',
      who: 'Can Kaya',
      why: 'solid\nteam',
    };
    for (const [label, value] of [
      ['Mail', values.mail],
      ['Web', values.web],
      ['Who', values.who],
      ['Why', values.why],
    ] as const)
      expect(page.field(label).value.trim()).to.equal(value);
    expect(await sentBy(page)).to.deep.equal(values);
  });

  it('of which nobody can tell which is meant stays as it was pasted, and is refused', async () => {
    const page = await asking([{ name: 'mail', type: 'email', label: 'Mail' }]);
    page.type('Mail', 'a@imbat.example, b@lodos.example');
    submit(page);
    await page.shows(en.not_an_email);
    expect(page.field('Mail').value).to.equal('a@imbat.example, b@lodos.example');
  });

  it('of the company becomes its domain, before anything is asked about it', async () => {
    for (const [pasted, domain, asked] of [
      ['https://www.imbat.example/about?x=1', 'imbat.example', 'imbat.example'],
      ['İMBAT.EXAMPLE, İzmir', 'imbat.example', 'imbat.example'],
      ['Can <can@bücher.example>', 'bücher.example', 'xn--bcher-kva.example'],
    ] as const) {
      const page = await asking([{ name: 'site', label: 'Site', required: true }], 'tr', 'site');
      page.type('Site', pasted);
      await until(() => expect(page.checks.map(({ body }) => body)).to.deep.equal([{ domain: asked }]));
      expect(page.field('Site').value).to.equal(domain);
      expect(await sentBy(page)).to.deep.equal({ site: domain });
    }
  });

  it('that was filled in without the end of typing is shown as it is sent', async () => {
    const page = await asking([{ name: 'web', type: 'url', label: 'Web' }]);
    fill(page.field('Web'), 'lodos.example', 'input');
    expect(await sentBy(page)).to.deep.equal({ web: 'https://lodos.example' });
  });
});

describe('a form that a browser fills in', () => {
  const fields: FormField[] = [
    { name: 'org', label: 'Company', autocomplete: 'organization', required: true },
    { name: 'country', type: 'country', label: 'Country', required: true },
    { name: 'how', type: 'radio', label: 'How', options: [{ value: 'sea', label: 'By sea' }] },
    { name: 'ok', type: 'checkbox', label: 'Agreed' },
    { name: 'seats', type: 'number', label: 'Seats' },
  ];
  for (const events of [['input'], ['change'], ['input', 'change']])
    it(`with ${events.join(' and ')} alone sends all of it`, async () => {
      const page = await asking(fields);
      fill(page.field('Company'), 'Lodos', ...events);
      fill(page.field('Country'), 'NO', ...events);
      fill(page.field('Seats'), '40', ...events);
      for (const label of ['By sea', 'Agreed']) {
        const box = page.field(label);
        if (box instanceof HTMLInputElement) box.checked = true;
        for (const type of events) box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }
      expect(await sentBy(page)).to.deep.equal({
        org: 'Lodos',
        country: 'NO',
        how: 'sea',
        ok: 'true',
        seats: '40',
      });
    });
});

describe('a text that is too long', () => {
  it('is kept whole, and is said to be too long as soon as it is', async () => {
    const page = await asking(
      [{ name: 'code', label: 'Code', required: true, constraints: { maxLength: 5 } }],
      'tr',
    );
    fill(page.field('Code'), '👍👍👍👍👍', 'input');
    await page.form.updateComplete;
    expect(page.field('Code').getAttribute('aria-invalid')).to.equal('false');
    fill(page.field('Code'), 'sekizinci', 'input');
    await page.shows(tr.too_long.other.replace('{over}', '4').replace('{n}', '5'));
    expect(page.field('Code').value).to.equal('sekizinci');
    submit(page);
    await until(() => expect(page.focused).to.equal(page.field('Code')));
    expect(page.writes).to.have.length(0);
  });
});
