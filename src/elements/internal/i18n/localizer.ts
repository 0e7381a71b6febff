import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { LoadedMessages, MessageLoaders, Messages } from '../../../locales/index.ts';
import { PageLanguage } from './page-language.ts';
import { formatPlain, formatRich, type MessageValues } from './message-format.ts';

/** Speaks a widget's words in the language of the page, live. */
export class Localizer<W extends Messages> {
  /** Language that the words are in: of the page if Laurel has it, else English. */
  lang = 'en';
  /** Language of the page as it is tagged; the server is asked in it. */
  tag = '';
  /** False until the first language has come. */
  ready = false;
  readonly #host: ReactiveControllerHost;
  readonly #loaders: MessageLoaders<W>;
  #messages: LoadedMessages<W>;

  constructor(host: ReactiveControllerHost & Element, loaders: MessageLoaders<W>) {
    this.#host = host;
    this.#loaders = loaders;
    this.#messages = loaders.en;
    new PageLanguage(host, (tag) => this.#setLanguage(tag));
  }

  /** What dates and numbers follow: the page's own tag where its words are there, for a line reads in one language. */
  get locale(): string {
    return this.tag.toLowerCase().startsWith(this.lang) ? this.tag : this.lang;
  }

  /** A message as text. */
  text(key: keyof W & string, values: Readonly<Record<string, string | number>> = {}): string {
    return formatPlain(this.#messages[key], values, this.lang);
  }

  /** A message as template, with markup in its placeholders. */
  rich(key: keyof W & string, values: MessageValues = {}): TemplateResult {
    return formatRich(this.#messages[key], values, this.lang);
  }

  /** Until the words of the new language are there, those on screen stay. */
  #setLanguage(tag: string): void {
    this.tag = tag;
    const lang = tag === 'en-XA' ? tag : tag.toLowerCase().replace(/-.*/, '');
    const load = this.#loaders.load[lang];
    if (load) {
      load().then(
        (words) => tag === this.tag && this.#apply(words, lang),
        () => tag === this.tag && this.#apply(this.#loaders.en, 'en'),
      );
    } else this.#apply(this.#loaders.en, 'en');
  }

  #apply(words: LoadedMessages<W>, lang: string): void {
    this.#messages = words;
    this.lang = lang;
    this.ready = true;
    this.#host.requestUpdate();
  }
}
