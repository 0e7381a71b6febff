import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Message } from '../../locales/dictionary.ts';
import { Language } from './language.ts';
import { plain, rich, type Values } from './message.ts';

export type English = Readonly<Record<string, Message>>;

/** A widget's words: English at hand, the other languages on demand. */
export interface Vocabulary<W extends English> {
  readonly en: W;
  readonly load: Readonly<Record<string, () => Promise<Messages<W>>>>;
}

/** Every key of the English, in some language. The dictionaries themselves are held to more: see `Dictionary`. */
type Messages<W extends English> = Readonly<Record<keyof W & string, Message>>;

/** Speaks a widget's words in the language of the page, live. */
export class Words<W extends English> {
  /** Language that the words are in: of the page if Laurel has it, else English. */
  lang = 'en';
  /** Language of the page as it is tagged; the server is asked in it. */
  tag = '';
  /** False until the first language has come. */
  ready = false;
  readonly #host: ReactiveControllerHost;
  readonly #vocabulary: Vocabulary<W>;
  #words: Messages<W>;

  constructor(host: ReactiveControllerHost & Element, vocabulary: Vocabulary<W>) {
    this.#host = host;
    this.#vocabulary = vocabulary;
    this.#words = vocabulary.en;
    new Language(host, (tag) => this.#speak(tag));
  }

  /** What dates and numbers follow: the page's own tag where its words are there, for a line reads in one language. */
  get locale(): string {
    return this.tag.toLowerCase().startsWith(this.lang) ? this.tag : this.lang;
  }

  /** A message as text. */
  text(key: keyof W & string, values: Readonly<Record<string, string | number>> = {}): string {
    return plain(this.#words[key], values, this.lang);
  }

  /** A message as template, with markup in its placeholders. */
  rich(key: keyof W & string, values: Values = {}): TemplateResult {
    return rich(this.#words[key], values, this.lang);
  }

  /** Until the words of the new language are there, those on screen stay. */
  #speak(tag: string): void {
    this.tag = tag;
    const lang = tag === 'en-XA' ? tag : tag.toLowerCase().replace(/-.*/, '');
    const load = this.#vocabulary.load[lang];
    if (load) {
      load().then(
        (words) => tag === this.tag && this.#use(words, lang),
        () => tag === this.tag && this.#use(this.#vocabulary.en, 'en'),
      );
    } else this.#use(this.#vocabulary.en, 'en');
  }

  #use(words: Messages<W>, lang: string): void {
    this.#words = words;
    this.lang = lang;
    this.ready = true;
    this.#host.requestUpdate();
  }
}
