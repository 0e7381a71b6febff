import { expect } from '@open-wc/testing';
import { words } from '../../../../src/locales/en/form.ts';
import { until } from '../../../support/until.ts';
import { ClaimPage, review } from './claim-page.ts';

const asking = async (...fields: object[]): Promise<ClaimPage> => {
  const page = await new ClaimPage({ 'GET /perks/review': { ...review, form: { fields } } }).mount();
  await page.open();
  await until(() => page.dialog.querySelector('.phone') !== null);
  return page;
};

const country = (page: ClaimPage): string | undefined =>
  page.dialog.querySelector<HTMLSelectElement>('.phone select')?.value;

const understood = (page: ClaimPage): string =>
  page.dialog.querySelector('.phone .parsed-value')?.textContent ?? '';

const sentBy = async (page: ClaimPage): Promise<unknown> => {
  page.press('Review request');
  await page.shows(/Send request/);
  page.press('Send request');
  await until(() => page.writes.length === 1);
  return page.writes[0]?.body;
};

describe('a field for a phone number', () => {
  it('is read by the country that the vendor names', async () => {
    const page = await asking({ name: 'it', type: 'tel', label: 'It', country: 'NZ' });
    expect(country(page)).to.equal('NZ');
    page.type('It', '09 887 0123');
    await until(() => expect(understood(page)).to.include('+64 9 887 0123'));
    expect(page.field('It').value, 'it stays as it was typed').to.equal('09 887 0123');
    expect(await sentBy(page)).to.deep.equal({ values: { it: '+6498870123' } });
  });

  it('is read by the country that the form asks for, before the vendor’s', async () => {
    const page = await asking(
      { name: 'where', type: 'country', label: 'Where' },
      { name: 'it', type: 'tel', label: 'It', country: 'NZ' },
    );
    page.type('Where', 'CL');
    await until(() => expect(country(page)).to.equal('CL'));
  });

  it('keeps its country where the country of the form changes afterwards', async () => {
    const page = await asking(
      { name: 'it', type: 'tel', label: 'It', country: 'NZ' },
      { name: 'where', type: 'country', label: 'Where' },
    );
    page.type('It', '09 887 0123');
    page.type('Where', 'CL');
    await until(() => expect(understood(page)).to.include('+64 9 887 0123'));
    expect(country(page)).to.equal('NZ');
    expect(await sentBy(page)).to.deep.equal({ values: { it: '+6498870123', where: 'CL' } });
  });

  it('that was filled in without a country code is read by the country that the form asks for', async () => {
    const page = await asking(
      { name: 'where', type: 'country', label: 'Where' },
      { name: 'it', type: 'tel', label: 'It', country: 'AU', value: '2 2345 6789' },
    );
    expect([country(page), page.field('It').value]).to.deep.equal(['AU', '2 2345 6789']);
    page.type('Where', 'CL');
    await until(() => expect(country(page)).to.equal('CL'));
    expect(await sentBy(page)).to.deep.equal({ values: { it: '+56223456789', where: 'CL' } });
  });

  it('is held to no length of the vendor', async () => {
    const constraints = { minLength: 7, maxLength: 8 };
    const page = await asking({ name: 'it', type: 'tel', label: 'It', country: 'SG', constraints });
    page.type('It', '6123 4567');
    expect(await sentBy(page)).to.deep.equal({ values: { it: '+6561234567' } });
  });

  it('has a list of its own name beside another number', async () => {
    const page = await asking(
      { name: 'day', type: 'tel', label: 'By day' },
      { name: 'night', type: 'tel', label: 'By night' },
    );
    const names = [...page.dialog.querySelectorAll('.phone select')].map((list) =>
      (list.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => {
        const part = page.dialog.querySelector(`#${id}`);
        return part?.getAttribute('aria-label') ?? part?.textContent.replace(/\s+/g, ' ').trim();
      }),
    );
    expect(names).to.deep.equal([
      [words.callingCode, 'By day optional'],
      [words.callingCode, 'By night optional'],
    ]);
  });

  it('of too few digits says so', async () => {
    const page = await asking({ name: 'it', type: 'tel', label: 'It', country: 'NZ' });
    page.type('It', '09 88');
    page.press('Review request');
    await page.shows(new RegExp(words.phone_too_short.slice(0, 30)));
    expect(page.field('It').getAttribute('aria-invalid')).to.equal('true');
  });
});
