import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { initialWords, messageLoaders, onDemandWords } from '../../src/locales/index.ts';
import { pointsDialogWords, pointsWords } from '../../src/locales/points-words.ts';
import type { Message } from '../../src/locales/translation.ts';
import { words as survey } from '../../src/locales/en/survey.ts';
import { pseudoLocalize } from '../../src/locales/pseudo-locale.ts';

type LocaleMessages = Readonly<Record<string, Message>>;

const folder = new URL('../../src/locales/', import.meta.url);
/** The files that a page loads, two for all widgets and two for those of points: they hold all groups of the language. */
const loadedFiles = ['initial', 'on-demand', 'points', 'points-dialogs'];
const filesOf = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, folder))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !loadedFiles.includes(name));
const translatedLanguages = Object.keys(initialWords);
/** `dates` has no words for people to read as they are; test/elements/internal/i18n/every-day.test.ts holds it. */
const groups = filesOf('en').filter((group) => group !== 'calendar');
const languages = ['en', ...translatedLanguages];

const messagesOf = async (group: string, language: string): Promise<LocaleMessages> => {
  const module: Record<string, LocaleMessages> = await import(
    new URL(`${language}/${group}.ts`, folder).href
  );
  const words = module['words'] ?? module['states'];
  if (!words) throw new Error(`${language}/${group}.ts exports no words`);
  return words;
};

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

/** What hurries, threatens or cheers, by language. */
const hurry: Readonly<Record<string, RegExp>> = {
  en: /\b(hurry|now or never|act now|last chance|only \d+|limited|don.?t miss|expires? soon|running out|congratulations|exclusive offer|deal|urgent|immediately|lose)\b/i,
  es: /(apúrese|dese prisa|date prisa|última oportunidad|no se pierda|no pierda|solo quedan|por tiempo limitado|felicidades|enhorabuena|urgente|inmediatamente)/i,
  tr: /(acele|son şans|son fırsat|kaçırmayın|sınırlı süre|tebrikler|hemen|acil|kaybedersiniz)/i,
};

/** The same word in another language is right here. */
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  es: ['{date}: {to}', '*{rank}*'],
  tr: ['{date}: {to}', '*{rank}*'],
};

describe('the registry of languages', () => {
  it('names every folder of words, and each has every group', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(folders.map(({ name }) => name).sort(), [...languages].sort());
    for (const language of languages) assert.deepEqual(filesOf(language), filesOf('en'), language);
  });

  it('loads a group in each language, and in the pseudo language, through what tries again', async () => {
    const { en, load } = messageLoaders(survey, initialWords, (file) => file.survey);
    assert.equal(en, survey);
    assert.deepEqual(Object.keys(load), [...translatedLanguages, 'en-XA']);
    for (const [language, loadGroup] of Object.entries(load)) {
      let imports = 0;
      const { words }: { readonly words: LocaleMessages } = await loadGroup((load) => {
        imports += 1;
        return load();
      });
      assert.equal(imports, 1, language);
      assert.deepEqual(Object.keys(words).sort(), Object.keys(survey).sort(), language);
      assert.notEqual(words['start'], survey.start, language);
    }
  });

  it('brings the dates of a language with the first words of every widget', async () => {
    for (const load of Object.values(messageLoaders(survey, initialWords, (file) => file.survey).load)) {
      const { words, dates } = await load((file) => file());
      assert.equal(
        dates === undefined,
        JSON.stringify(words.start).includes('['),
        JSON.stringify(words.start),
      );
    }
  });

  it('has every group of every language in one of its files', async () => {
    for (const language of translatedLanguages) {
      const files = [initialWords, onDemandWords, pointsWords, pointsDialogWords].map((words) =>
        Object.entries(words),
      );
      const loaded = await Promise.all(
        files.flat().flatMap(([name, load]) => (name === language ? [load()] : [])),
      );
      const inFiles = loaded
        .flatMap((file) => Object.entries<LocaleMessages>({ ...file }))
        .flatMap(([name, words]) => (name === 'dates' ? [] : [words]));
      const all = await Promise.all(groups.map((group) => messagesOf(group, language)));
      // The words of the states are part of each widget's own.
      const states = await messagesOf('states', language);
      assert.deepEqual(new Set([...inFiles, states]), new Set(all), language);
    }
  });
});

for (const group of groups) {
  describe(`the words of ${group}`, async () => {
    const english = await messagesOf(group, 'en');
    for (const language of translatedLanguages) {
      const words = await messagesOf(group, language);

      it(`are all there in ${language}, and no more`, () => {
        assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort());
      });

      it(`hold the same placeholders in ${language}`, () => {
        for (const [key, message] of Object.entries(english)) {
          const wanted = placeholders(forms(message).at(-1) ?? '');
          assert.deepEqual(placeholders(forms(words[key] ?? '').at(-1) ?? ''), wanted, `${language}.${key}`);
        }
      });

      it(`have the plural forms that ${language} counts in`, () => {
        const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        for (const [key, message] of Object.entries(words)) {
          if (typeof message !== 'string') {
            // "many" is for millions in Spanish; "other" stands in for it.
            for (const form of wanted)
              if (form !== 'many') assert.ok(form in message, `${language}.${key} lacks ${form}`);
          }
        }
      });

      it(`leave nothing in English in ${language}`, () => {
        for (const [key, message] of Object.entries(english)) {
          const same = forms(message).filter((text) => forms(words[key] ?? '').includes(text));
          const left = same.filter(
            (text) =>
              /[a-z]{2}/i.test(text.replace(/\{\w+\}/g, '')) || !sharedWords[language]?.includes(text),
          );
          assert.deepEqual(left, [], `${language}.${key}`);
        }
      });
    }

    for (const language of languages) {
      const words = await messagesOf(group, language);
      it(`hurry nobody and shout at nobody in ${language}`, () => {
        for (const [key, message] of Object.entries(words)) {
          for (const text of forms(message)) {
            assert.doesNotMatch(text, /[!¡]/, `${language}.${key}`);
            const pattern = hurry[language];
            if (pattern) assert.doesNotMatch(text, pattern, `${language}.${key}`);
          }
        }
      });

      it(`are typeset in ${language}: no straight quotes, no double spaces, pairs of *`, () => {
        for (const [key, message] of Object.entries(words)) {
          for (const text of forms(message)) {
            assert.doesNotMatch(text, /['"]|\s\s|^\s|\s$|\.\.\./, `${language}.${key}: ${text}`);
            assert.equal(text.split('*').length % 2, 1, `${language}.${key}: ${text}`);
          }
        }
      });
    }

    it('never give a placeholder a Turkish suffix', async () => {
      for (const [key, message] of Object.entries(await messagesOf(group, 'tr'))) {
        for (const text of forms(message))
          assert.doesNotMatch(text, /\}(['’]|[a-zçğıöşü])/i, `tr.${key}: ${text}`);
      }
    });

    it('grow by two fifths in the pseudo language and keep their placeholders', () => {
      for (const [key, message] of Object.entries(pseudoLocalize(english))) {
        const [before = ''] = forms(english[key] ?? '');
        const [after = ''] = forms(message);
        assert.deepEqual(placeholders(after), placeholders(before));
        assert.ok(after.length >= before.length * 1.4, key);
      }
    });
  });
}

it('there are words for the common states, the badge and membership', () => {
  for (const group of ['states', 'membership', 'tier-badge']) assert.ok(groups.includes(group), group);
});
