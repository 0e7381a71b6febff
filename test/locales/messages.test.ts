import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { formsOf, placeholdersOf, wordFaults, type LocaleWords } from '../../.config/locale/check-words.ts';
import { groups, loadedFiles, wordsOf } from '../../.config/locale/language-folder.ts';
import { initialWords, messageLoaders, onDemandWords } from '../../src/locales/index.ts';
import { pointsDialogWords, pointsWords } from '../../src/locales/points-words.ts';
import { words as survey } from '../../src/locales/en/survey.ts';
import { pseudoLocalize } from '../../src/locales/pseudo-locale.ts';

const folder = new URL('../../src/locales/', import.meta.url);
const filesOf = (language: string): string[] =>
  readdirSync(new URL(`${language}/`, folder)).map((file) => file.replace(/\.ts$/, ''));
const translatedLanguages = Object.keys(initialWords());
const languages = ['en', ...translatedLanguages];

/** What a language says of itself for these tests, in `notes/<tag>.json`. */
interface LanguageNotes {
  /** Whether a native speaker has read it. */
  readonly reviewed: boolean;
  /** Texts that are rightly the same as in English. */
  readonly same?: readonly string[];
  /** A pattern of what hurries, threatens or cheers. */
  readonly hurry?: string;
}

const notesOf = (language: string): LanguageNotes => {
  const path = new URL(`notes/${language}.json`, import.meta.url);
  assert.ok(existsSync(path), `test/locales/notes/${language}.json is missing`);
  return JSON.parse(readFileSync(path, 'utf8'));
};

const load = <File>(file: () => Promise<File>): Promise<File> => file();

describe('the registry of languages', () => {
  it('names every folder of words, and each has every group', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    assert.deepEqual(folders.map(({ name }) => name).sort(), [...languages].sort());
    for (const language of translatedLanguages) {
      // Without a calendar of its own a language's dates are left to `Intl`.
      const files = filesOf(language).filter((file) => file !== 'calendar');
      assert.deepEqual(files.toSorted(), [...groups, ...loadedFiles].toSorted(), language);
    }
  });

  it('loads a group in each language, and in the pseudo language, through what tries again', async () => {
    const { en, load } = messageLoaders(survey, initialWords, (file) => file.survey);
    assert.equal(en, survey);
    assert.deepEqual(Object.keys(load()), [...translatedLanguages, 'en-XA']);
    for (const [language, loadGroup] of Object.entries(load())) {
      let imports = 0;
      const { words }: { readonly words: LocaleWords } = await loadGroup((load) => {
        imports += 1;
        return load();
      });
      assert.equal(imports, 1, language);
      assert.deepEqual(Object.keys(words).sort(), Object.keys(survey).sort(), language);
      assert.notEqual(words['start'], survey.start, language);
    }
  });

  it('brings the dates of a language that has them with the first words of every widget', async () => {
    for (const [language, loadGroup] of Object.entries(
      messageLoaders(survey, initialWords, (file) => file.survey).load(),
    )) {
      const { dates } = await loadGroup(load);
      assert.equal(dates !== undefined, existsSync(new URL(`${language}/calendar.ts`, folder)), language);
    }
  });

  it('has every group of every language in one of its files', async () => {
    for (const language of translatedLanguages) {
      const files = await Promise.all(
        [initialWords, onDemandWords, pointsWords, pointsDialogWords].map((words) =>
          words()[language]?.(load),
        ),
      );
      const inFiles = files
        .flatMap((file) => Object.entries<unknown>({ ...file }))
        .flatMap(([name, words]) => (name === 'dates' || typeof words === 'function' ? [] : [words]));
      const all = await Promise.all(groups.map((group) => wordsOf(language, group)));
      assert.equal(new Set(inFiles).size, inFiles.length, language);
      // The words of the states are part of each widget's own.
      assert.equal(inFiles.length, all.length - 1, language);
    }
  });
});

for (const group of groups) {
  describe(`the words of ${group}`, async () => {
    const english = await wordsOf('en', group);

    for (const language of languages) {
      const words = await wordsOf(language, group);
      const { same = [], hurry } = notesOf(language);

      it(`are complete and well formed in ${language}`, () => {
        assert.deepEqual(wordFaults(words, english, language), []);
      });

      it(`hurry nobody in ${language}`, () => {
        const pattern = hurry && new RegExp(hurry, 'i');
        for (const [key, message] of Object.entries(words))
          for (const text of formsOf(message))
            if (pattern) assert.doesNotMatch(text, pattern, `${language}.${key}`);
      });

      if (language === 'en') continue;
      it(`leave nothing in English in ${language}`, () => {
        for (const [key, message] of Object.entries(english)) {
          const translated = formsOf(words[key] ?? '');
          const left = formsOf(message).filter((text) => translated.includes(text) && !same.includes(text));
          assert.deepEqual(left, [], `${language}.${key}`);
        }
      });
    }

    it('never give a placeholder a Turkish suffix', async () => {
      for (const [key, message] of Object.entries(await wordsOf('tr', group)))
        for (const text of formsOf(message))
          assert.doesNotMatch(text, /\}(['’]|[a-zçğıöşü])/i, `tr.${key}: ${text}`);
    });

    it('grow by two fifths in the pseudo language and keep their placeholders', () => {
      for (const [key, message] of Object.entries(pseudoLocalize(english))) {
        const [before = ''] = formsOf(english[key] ?? '');
        const [after = ''] = formsOf(message);
        assert.deepEqual(placeholdersOf(after), placeholdersOf(before));
        assert.ok(after.length >= before.length * 1.4, key);
      }
    });
  });
}
