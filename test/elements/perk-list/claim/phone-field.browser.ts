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
    await until(() => expect(page.field('It').value).to.equal('+64 9 887 0123'));
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
    await until(() => expect(page.field('It').value).to.equal('+64 9 887 0123'));
    expect(country(page)).to.equal('NZ');
    expect(await sentBy(page)).to.deep.equal({ values: { it: '+6498870123', where: 'CL' } });
  });

  it('of too few digits says so', async () => {
    const page = await asking({ name: 'it', type: 'tel', label: 'It', country: 'NZ' });
    page.type('It', '09 88');
    page.press('Review request');
    await page.shows(new RegExp(words.phone_too_short.slice(0, 30)));
    expect(page.field('It').getAttribute('aria-invalid')).to.equal('true');
  });
});
