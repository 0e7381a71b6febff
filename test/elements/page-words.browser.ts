import { expect } from '@open-wc/testing';
import { overrideWords, registerLocale } from '../../src/index.ts';
import { FakeBackend } from '../support/fake-backend.ts';
import { madeUpLanguage } from '../support/made-up-language.ts';
import { appendToPage, getByTag, waitForState } from '../support/mount.ts';
import { visibleText } from '../support/queries.ts';
import { until } from '../support/until.ts';

/** A page with two programs in one language, each with a badge. */
const twoPrograms = async (lang: string) => {
  const page = appendToPage(
    '<laurel-program id="stars"><laurel-tier-badge variant="card"></laurel-tier-badge></laurel-program>' +
      '<laurel-program id="plain"><laurel-tier-badge variant="card"></laurel-tier-badge></laurel-program>',
  );
  page.lang = lang;
  const badges = [...page.querySelectorAll('laurel-program')].map((program, index) => {
    const { endpoint } = new FakeBackend('silver', `/${lang}-${index}/loyalty`);
    Object.assign(program, { endpoint, getToken: () => 'a-token' });
    return getByTag(program, 'laurel-tier-badge');
  });
  for (const badge of badges) await waitForState(badge, 'ready');
  return { page, texts: () => badges.map((badge) => visibleText(badge)) };
};

describe('words of the page’s own', () => {
  it('are refused where a choice, a tag or a selector is not well formed', () => {
    expect(() => overrideWords({ tierBadge: { or: '{n, plural, one {x}}' } })).to.throw('No form "other"');
    // @ts-expect-error Types know it, too.
    expect(() => overrideWords({ tierBadge: { or: '{n, spellout}' } })).to.throw('neither plural');
    expect(() => overrideWords({ tierBadge: { or: 'x' } }, { within: '##' })).to.throw();
    expect(() => registerLocale('no tag', madeUpLanguage)).to.throw(RangeError);
  });

  it('are a whole language, with two terms of one program, also for widgets that are there already', async () => {
    const { texts } = await twoPrograms('qya-NO');
    await until(() => texts().every((text) => text.includes('to Gold')));

    registerLocale('qya', madeUpLanguage);
    await until(() => texts().every((text) => text.includes('[') && !text.includes('to Gold')));

    overrideWords(
      { tierBadge: { toTier: '{amount} ✦ {tier}', soFarToTier: '{current} / {target} ✦ {tier}' } },
      { lang: 'qya', within: '#stars' },
    );
    await until(() => texts()[0]?.includes('✦ Gold') === true);
    expect(texts()[1]).not.to.include('✦');
  });

  it('are for one tag, for one region, and the later ones win', async () => {
    overrideWords({ tierBadge: { toTier: 'first {amount} {tier}' } }, { lang: 'en-AU' });
    overrideWords(
      { tierBadge: { toTier: 'then {amount} {tier}', soFarToTier: 'then {tier}' } },
      { lang: 'en-AU', within: 'laurel-tier-badge' },
    );
    overrideWords({ tierBadge: { toTier: 'never', soFarToTier: 'never' } }, { within: 'laurel-wallet' });
    const { page, texts } = await twoPrograms('en-AU');
    await until(() => texts().every((text) => /then .*Gold/.test(text)));
    page.lang = 'en-GB';
    await until(() => texts().every((text) => text.includes('to Gold')));
  });
});

/** Never called: what must not compile. */
export const refusedByTypes = (): void => {
  // @ts-expect-error This placeholder is never filled.
  overrideWords({ tierBadge: { toTier: '{amounts} to {tier}' } });
  // @ts-expect-error There is no such key.
  overrideWords({ tierBadge: { toTiers: 'x' } });
  // @ts-expect-error There is no such group.
  overrideWords({ tierBadges: {} });
  // @ts-expect-error A plural stays one.
  overrideWords({ tierBadge: { rolling: 'months' } });
  // @ts-expect-error Most keys are missing.
  registerLocale('qya', { tierBadge: { or: 'x' } });
  overrideWords({
    wallet: { points: 'Stars' },
    tierBadge: { toTier: '{tier}: {amount}', rolling: { other: '{n} months' } },
  });
};
