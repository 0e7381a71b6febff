// Languages: `page-language.ts` follows the page's `lang`, `language-tag.ts` reads it tolerantly, and a `Localizer` gives a widget
// its words from `src/locales` and the tag and time zone by which `numbers.ts` and `dates.ts` format. Texts of a backend pass
// through `local-text.ts` alone.

import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DateWords } from '../../../locales/calendar-words.ts';
import { dates as englishDates } from '../../../locales/en/calendar.ts';
import type { LoadedMessages, MessageLoaders, Messages } from '../../../locales/index.ts';
import { pageLanguages } from '../../../locales/page-languages.ts';
import { importModule } from '../../../client/http/import-module.ts';
import { LaurelErrorEvent } from '../events/resource-events.ts';
import { nearestLanguage } from './language-tag.ts';
import { PageLanguage } from './page-language.ts';
import { formatPlain, formatRich, type MessageValues } from './message-format.ts';
import { programTimeZone } from './program-time-zone.ts';

/** Languages whose letters run from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** The messages of a widget in the language of the page. Follows the page when its language changes, and updates the host. */
export class Localizer<W extends Messages> {
  /** Language of the messages: the nearest to that of the page that Laurel has, otherwise English. */
  lang = 'en';
  /**
   * BCP 47 tag for dates and numbers: the page's own, even where the words are English. What stands beside a widget is
   * written that way, and "1.234" must not mean two numbers on one page. Changes together with the messages.
   */
  locale = 'en';
  /** BCP 47 tag of the words, for `lang` attributes: the page's own if they are in its language. */
  textLang = 'en';
  /** Canonical BCP 47 tag of the page's language; empty until the widget is connected. Requests ask for this language. */
  tag = '';
  /** How dates are written without `Intl`, where the words of the language bring that along. */
  dateWords: DateWords | undefined = englishDates;
  /** Whether the messages of the first language have loaded. */
  ready = false;
  readonly host: ReactiveControllerHost & Element;
  readonly #loaders: MessageLoaders<W>;
  #messages: LoadedMessages<W>;
  /** Counts the languages asked for: what comes late must not win. */
  #loads = 0;

  constructor(host: ReactiveControllerHost & Element, loaders: MessageLoaders<W>) {
    this.host = host;
    this.#loaders = loaders;
    this.#messages = loaders.en;
    new PageLanguage(host, (tag) => this.#setLanguage(tag));
  }

  /** Direction of the words where it may differ from the page's: English on a page that runs right to left. */
  get dir(): 'ltr' | undefined {
    return this.textLang === this.tag ? undefined : 'ltr';
  }

  /** IANA time zone in which the program counts its days, if it has named one. */
  get timeZone(): string | undefined {
    return programTimeZone(this.host);
  }

  /** A message as text. */
  text(key: keyof W & string, values: Readonly<Record<string, string | number>> = {}): string {
    return formatPlain(this.#messages[key], values, this);
  }

  /** A message as template, with markup in its placeholders. */
  rich(key: keyof W & string, values: MessageValues = {}): TemplateResult {
    return formatRich(this.#messages[key], values, this);
  }

  /** Keeps the messages on screen until those of the new language have loaded. */
  #setLanguage(tag: string): void {
    this.tag = tag;
    const { en } = this.#loaders;
    const loaders = this.#loaders.load();
    const lang = nearestLanguage(tag, loaders);
    const load = loaders[lang];
    this.#loads += 1;
    const count = this.#loads;
    const isLatest = (): boolean => count === this.#loads;
    if (load) {
      load(importModule).then(
        ({ words, dates }) => isLatest() && this.#apply(words, lang, dates),
        () => {
          if (!isLatest()) return;
          this.#apply(en, 'en', englishDates);
          this.host.dispatchEvent(new LaurelErrorEvent('module', 'connection'));
          addEventListener('online', () => isLatest() && this.#setLanguage(tag), { once: true });
        },
      );
    } else this.#apply(en, 'en', englishDates);
  }

  #apply(words: LoadedMessages<W>, lang: string, dates: DateWords | undefined): void {
    this.#messages = { ...words, ...pageLanguages.replace?.(this, this.#loaders.wordsIn) };
    this.dateWords = dates;
    this.lang = lang;
    this.textLang = this.tag.split('-')[0] === lang.split('-')[0] ? this.tag : lang;
    // English words with dates that run the other way in them can't be read: there a line is in one language.
    this.locale = this.textLang !== this.tag && rightToLeft.test(this.tag) ? this.textLang : this.tag;
    this.ready = true;
    this.host.requestUpdate();
  }
}
