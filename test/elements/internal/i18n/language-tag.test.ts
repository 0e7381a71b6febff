import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  canonicalTag,
  fallbackTags,
  nearestLanguage,
} from '../../../../src/elements/internal/i18n/language-tag.ts';

describe('a language tag of a page', () => {
  const tags: Readonly<Record<string, string>> = {
    es: 'es',
    'en-GB': 'en-GB',
    en_US: 'en-US',
    'EN-us': 'en-US',
    tr: 'tr',
    zh_hant_tw: 'zh-Hant-TW',
    'de_DE.UTF-8': 'de-DE',
    'sr_RS@latin': 'sr-RS',
    'es, en;q=0.8': 'es',
    'en-': 'en',
    'fr--CA': 'fr',
    'zz-ZZ-': 'zz-ZZ',
    'pt-BR-toolongsubtag': 'pt-BR',
    'en-US-x-ours': 'en-US-x-ours',
    'ar-u-nu-latn': 'ar-u-nu-latn',
    iw: 'he',
    '': '',
    '-en': '',
    'x-private': '',
    'i-klingon': '',
    '12345': '',
    'a b': '',
    C: '',
    ünïcode: '',
    [`en-${'a'.repeat(296)}`]: 'en',
    ['e'.repeat(300)]: '',
    ['de-'.repeat(100)]: 'de-DE',
  };
  for (const [written, wanted] of Object.entries(tags)) {
    it(`“${written.slice(0, 24)}” is “${wanted}”, which Intl takes`, () => {
      const tag = canonicalTag(written);
      assert.equal(tag, wanted || 'en');
      assert.doesNotThrow(() => [new Intl.NumberFormat(tag), new Intl.DateTimeFormat(tag)]);
    });
  }
});

describe('the words of a page', () => {
  const languages = {
    es: true,
    'en-XA': true,
    pt: true,
    'pt-BR': true,
    zh: true,
    'zh-Hant': true,
    'zh-Hant-HK': true,
  };
  const nearest: Readonly<Record<string, string>> = {
    es: 'es',
    'es-MX': 'es',
    'pt-BR': 'pt-BR',
    'pt-AO': 'pt',
    'zh-Hant-HK': 'zh-Hant-HK',
    'zh-Hant-TW': 'zh-Hant',
    'zh-CN': 'zh',
    'en-GB': 'en',
    'en-XA': 'en-XA',
    est: 'en',
    'zz-ZZ': 'en',
  };
  it('are looked for by region, script and declared order', () => {
    const tags = ['es-MX', 'es-ES', 'es-419', 'pt-PT', 'zh-Hant-TW', 'zh-TW', 'zh-CN', 'de-AT', 'qya'];
    assert.deepEqual(
      tags.map((tag) => fallbackTags(tag).join(' ')),
      [
        'es-MX es-419 es',
        'es-ES es',
        'es-419 es',
        'pt-PT pt pt-BR',
        'zh-Hant-TW zh-Hant zh-Hans zh',
        'zh-TW zh-Hant zh-Hans zh',
        'zh-CN zh zh-Hans',
        'de-AT de',
        'qya',
      ],
    );
  });
  for (const [tag, language] of Object.entries(nearest)) {
    it(`are in ${language} for ${tag}`, () => assert.equal(nearestLanguage(tag, languages), language));
  }
});
