import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { LoadedMessages, MessageLoaders, Messages } from '../../../locales/index.ts';
import { importModule } from '../../../client/http/import-module.ts';
import { LaurelErrorEvent } from '../events/resource-events.ts';
import { PageLanguage } from './page-language.ts';
import { formatPlain, formatRich, type MessageValues } from './message-format.ts';

/** The messages of a widget in the language of the page. Follows the page when its language changes, and updates the host. */
export class Localizer<W extends Messages> {
  /** Language of the messages: that of the page if Laurel has it, otherwise English. */
  lang = 'en';
  /** BCP 47 tag of the page's language as the page wrote it. Requests ask for this language. */
  tag = '';
  /** Whether the messages of the first language have loaded. */
  ready = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #loaders: MessageLoaders<W>;
  #messages: LoadedMessages<W>;

  constructor(host: ReactiveControllerHost & Element, loaders: MessageLoaders<W>) {
    this.#host = host;
    this.#loaders = loaders;
    this.#messages = loaders.en;
    new PageLanguage(host, (tag) => this.#setLanguage(tag));
  }

  /** BCP 47 tag for dates and numbers: the page's own tag if its messages are there, so that a line is in one language. */
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

  /** Keeps the messages on screen until those of the new language have loaded. */
  #setLanguage(tag: string): void {
    this.tag = tag;
    const lang = tag === 'en-XA' ? tag : tag.toLowerCase().replace(/-.*/, '');
    const load = this.#loaders.load[lang];
    if (load) {
      importModule(load).then(
        ({ words }) => tag === this.tag && this.#apply(words, lang),
        () => {
          if (tag !== this.tag) return;
          this.#apply(this.#loaders.en, 'en');
          this.#host.dispatchEvent(new LaurelErrorEvent('module', 'connection'));
          addEventListener('online', () => tag === this.tag && this.#setLanguage(tag), { once: true });
        },
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
