import type { AllWords, CheckedWords, SomeWords } from '../../../locales/all-words.ts';
import { readMessages } from '../../../locales/choice-syntax.ts';
import { pageLanguages, type RegisteredFile } from '../../../locales/page-languages.ts';
import { canonicalTag, fallbackTags } from './language-tag.ts';
import { composedParent, isElement } from './page-language.ts';

export type { AllWords, SomeWords } from '../../../locales/all-words.ts';

/** Where words of the page's own stand in for those of Laurel; without a field, everywhere. */
export interface OverrideScope {
  /** BCP 47 tag: `es` is also for `es-MX`, `en-US` for that region alone. */
  readonly lang?: string;
  /** A selector of the widgets, or of what is around them: `#summit`, `laurel-wallet`. Looked at when a widget is connected. */
  readonly within?: string;
}

/** Whether an element, or one around it in the flat tree, is what a selector says. */
const isWithin = (element: Element, selector: string): boolean => {
  for (let node: Node | null = element; node; node = composedParent(node))
    if (isElement(node) && node.matches(selector)) return true;
  return false;
};

const tellWidgets = (): void => {
  for (const listener of [...pageLanguages.listeners]) listener();
};

/** The groups of a file with each choice read. @throws if one is not well formed. */
const withChoices = <Words extends object>(words: Words): Words => {
  const groups = Object.entries(words).map(([name, group]) => [name, readMessages(group)]);
  return Object.fromEntries(groups);
};

/**
 * Registers a whole language, or other words for one that is shipped: every group with every key. Widgets in it, or in a
 * region of it, show it at once. A text is as in docs/languages.md: `{placeholders}`, `*strong*`, ICU's plural and select.
 *
 * @throws if the tag is none, or a choice is not well formed.
 */
export const registerLocale = <const Words extends AllWords>(
  tag: string,
  words: Words & CheckedWords<Words>,
): void => {
  const canonical = Intl.getCanonicalLocales(tag).join();
  const file: RegisteredFile = {
    ...withChoices<AllWords>(words),
    onDemand: () => Promise.resolve(file),
    dialogs: () => Promise.resolve(file),
  };
  pageLanguages.files[canonical] = () => Promise.resolve(file);
  tellWidgets();
};

const overrides: { readonly words: SomeWords; readonly scope: OverrideScope }[] = [];

/**
 * Puts words of the page's own in the place of some of Laurel's, in all languages or in one, on the whole page or within what
 * a selector names. What is given later wins.
 *
 * @throws if a choice or the selector is not well formed.
 */
export const overrideWords = <const Words extends SomeWords>(
  words: Words & CheckedWords<Words>,
  scope: OverrideScope = {},
): void => {
  if (scope.within) document.createDocumentFragment().querySelector(scope.within);
  overrides.push({ words: withChoices<SomeWords>(words), scope });
  pageLanguages.replace = ({ host, tag }, wordsIn) => {
    const tags = fallbackTags(tag);
    const own = overrides.filter(
      ({ scope: { lang, within } }) =>
        (!lang || tags.includes(canonicalTag(lang))) && (!within || isWithin(host, within)),
    );
    return Object.assign({}, ...own.map(({ words }) => wordsIn(words)));
  };
  tellWidgets();
};
