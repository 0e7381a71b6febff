import type { MessageLoaders, Messages } from './index.ts';

/** Two groups as one: what a widget says at first, and what a part on demand says besides. */
export const joinMessages = <First extends Messages, More extends Messages>(
  first: MessageLoaders<First>,
  more: MessageLoaders<More>,
): MessageLoaders<First & More> => ({
  en: { ...first.en, ...more.en },
  load: () =>
    Object.fromEntries(
      Object.entries(first.load()).map(([language, load]) => [
        language,
        async (importFile) => {
          const [group, added] = await Promise.all([load(importFile), more.load()[language]?.(importFile)]);
          return { ...group, words: { ...group.words, ...(added?.words ?? more.en) } };
        },
      ]),
    ),
  wordsIn: (file) => ({ ...first.wordsIn(file), ...more.wordsIn(file) }),
});
