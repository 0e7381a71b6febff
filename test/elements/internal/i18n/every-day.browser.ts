import { expect } from '@open-wc/testing';
import { compareEveryDay, dateWords, dayStyles } from './every-day.ts';

// The Node suite of the same name writes every day; this one asks the browser's own `Intl`, whose data may be older.

for (const { patterns } of Object.values(dateWords)) {
  for (const tag of Object.keys(patterns)) {
    it(`days of two centuries read in ${tag} as this browser’s Intl writes them`, () => {
      for (const style of dayStyles) {
        const { days, wrong } = compareEveryDay(tag, style, 29);
        expect(days).to.be.greaterThan(2_500);
        expect(wrong.slice(0, 5), style).to.deep.equal([]);
      }
    });
  }
}
