import { expect } from '@open-wc/testing';
import { visibleText } from '../../../support/queries.ts';
import { until } from '../../../support/until.ts';
import { ClaimPage, review } from './claim-page.ts';

const asking = async (...fields: object[]): Promise<ClaimPage> => {
  const page = await new ClaimPage({ 'GET /perks/review': { ...review, form: { fields } } }).mount();
  return page.open();
};

const sentBy = async (page: ClaimPage): Promise<unknown> => {
  page.press('Review request');
  await page.shows(/Send request/);
  page.press('Send request');
  await until(() => page.writes.length === 1);
  return page.writes[0]?.body;
};

describe('a field', () => {
  for (const [type, value, sentence] of [
    ['email', 'selin', 'Enter an e-mail address, such as name@company.com.'],
    ['email', 'selin@delta', 'The part after @ needs an ending, such as .com.'],
    ['tel', 'call me', 'Enter a phone number, such as +44 20 7946 0958.'],
    ['url', 'tekin', 'Enter a web address, such as https://company.com.'],
    ['number', 'many', 'Enter a number, such as 12.'],
    ['number', '13', 'Enter 12 or less.'],
    ['number', '0', 'Enter 1 or more.'],
  ] as const) {
    it(`of ${type} says what to do about "${value}"`, async () => {
      const page = await asking({ name: 'it', type, label: 'It', constraints: { min: 1, max: 12 } });
      page.type('It', value);
      page.press('Review request');
      await page.shows(new RegExp(sentence.replace(/[.+]/g, '\\$&')));
      expect(page.field('It').getAttribute('aria-invalid')).to.equal('true');
    });
  }

  it('counts letters near its limit, cuts nothing that is pasted, and says how to shorten it', async () => {
    const page = await asking({
      name: 'it',
      type: 'textarea',
      label: 'It',
      constraints: { minLength: 3, maxLength: 10 },
    });
    page.type('It', 'ab');
    page.press('Review request');
    await page.shows(/Write at least 3 characters\./);
    page.type('It', 'twelve chars');
    await page.shows(/Shorten this to 10 characters\. 12 of 10 characters/);
    expect(page.field('It').value).to.equal('twelve chars');
  });

  it('of an unknown type is a line of text; one of a known type has its own control', async () => {
    const page = await asking(
      { name: 'a', type: 'hologram', label: 'A' },
      { name: 'b', type: 'tel', label: 'B', autocomplete: 'tel' },
      { name: 'c', type: 'date', label: 'C', constraints: { min: '2026-12-01' }, help: 'A working day' },
    );
    expect(page.field('A').type).to.equal('text');
    expect([page.field('B').type, page.field('B').autocomplete]).to.deep.equal(['tel', 'tel']);
    expect(page.field('C').getAttribute('min')).to.equal('2026-12-01');
    page.type('C', '2026-12-07');
    await page.shows(/Mon,? 7 December 2026 · A working day/);
    const help = page.list.shadowRoot?.getElementById(page.field('C').getAttribute('aria-describedby') ?? '');
    expect(help?.textContent).to.match(/A working day/);
  });

  it('marks what need not be answered, and leaves it out', async () => {
    const page = await asking({ name: 'a', label: 'A' }, { name: 'b', label: 'B', required: true });
    expect(visibleText(page.dialog)).to.match(/A optional B (?!optional)/);
    page.type('B', '  yes ');
    expect(await sentBy(page)).to.deep.equal({ values: { b: 'yes' } });
  });

  it('of choices takes what was chosen; a number its comma; a box says true', async () => {
    const page = await asking(
      {
        name: 'size',
        type: 'select',
        label: 'Size',
        required: true,
        options: [{ value: 's', label: 'Small' }],
      },
      { name: 'n', type: 'number', label: 'Days' },
      { name: 'ok', type: 'checkbox', label: 'Agreed', required: true },
    );
    page.press('Review request');
    await page.shows(/Choose one of these\..*Check this box to continue\./);
    const size = page.field('Size');
    size.value = 's';
    size.dispatchEvent(new Event('change', { bubbles: true }));
    page.type('Days', '1,5');
    page.field('Agreed').click();
    page.press('Review request');
    await page.shows(/Size Small.*Days 1\.5.*Agreed Yes/);
    page.press('Send request');
    await until(() => page.writes.length === 1);
    expect(page.writes[0]?.body).to.deep.equal({ values: { size: 's', n: '1.5', ok: 'true' } });
  });

  it('begins with the server’s answer, and with what was chosen before when it is opened again', async () => {
    const options = ['s', 'm'].map((value) => ({ value, label: value.toUpperCase() }));
    const fields = [
      { name: 'a', label: 'A', value: 'Tekin' },
      { name: 'size', type: 'select', label: 'Size', options },
    ];
    const page = await asking(...fields);
    expect(page.field('A').value).to.equal('Tekin');
    const size = page.field('Size');
    size.value = 'm';
    size.dispatchEvent(new Event('change', { bubbles: true }));
    await page.mount();
    await page.open();
    expect([page.field('A').value, page.field('Size').value]).to.deep.equal(['Tekin', 'm']);
  });

  it('shows a server’s texts as texts', async () => {
    const page = await asking({ name: 'a', label: '<img src=x onerror=alert(1)>', help: '<b>bold</b>' });
    expect(visibleText(page.dialog)).to.match(/<img src=x onerror=alert\(1\)> optional <b>bold<\/b>/);
  });
});
