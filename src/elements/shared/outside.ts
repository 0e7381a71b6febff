import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Membership, Permission } from '../../contract/membership.ts';
import type { Ask } from '../../contract/ask.ts';
import { words as en } from '../../locales/membership/en.ts';
import { formatDay } from './date.ts';
import type { View } from './view.ts';
import { icon } from './icon.ts';
import { link } from './link.ts';
import { localText } from './local-text.ts';
import { openMedal } from './open-medal.ts';
import { safeUrl } from './safe-url.ts';
import { Words } from './words.ts';

const vocabulary = {
  en,
  load: {
    es: async () => (await import('../../locales/membership/es.ts')).words,
    tr: async () => (await import('../../locales/membership/tr.ts')).words,
    'en-XA': async () => (await import('../../locales/pseudo.ts')).pseudo(en),
  },
};

const titles = ['invited', 'applied', 'suspended', 'ended', 'none'] as const;
const isTitle = (status: string): status is (typeof titles)[number] =>
  titles.some((title) => title === status);

/** What people see whose company is not an active member, or whose role may not look. */
export class Outside {
  readonly #words: Words<typeof en>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#words = new Words(host, vocabulary);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  notMember(
    view: Pick<View<never>, 'line' | 'surface'>,
    membership: Membership,
    may: Permission[],
  ): TemplateResult {
    const { status, opens, requires, reason } = membership;
    const words = this.#words;
    const key = isTitle(status) ? status : 'other';
    if (view.line) return view.line(words.text(`${key}Short`));
    const title = words.rich(key, {
      account: membership.account ? html`<bdi>${membership.account}</bdi>` : words.text('yourCompany'),
      program: membership.program ? localText(membership.program) : words.text('theProgram'),
    });
    const lines = [...(opens ?? []), ...(requires ?? [])];
    return html`<section class=${view.surface} part="card">
      <div class="id">
        <span part="artwork"><slot name="artwork">${openMedal}</slot></span>
        <h3 class="n20 strong" part="title">${title}</h3>
      </div>
      <p class="muted">${this.#circumstances(membership)}${reason ? html` ${localText(reason)}` : nothing}</p>
      ${
        lines.length > 0
          ? html`<ul class="gives" part="benefits">
              ${lines.map((line) => html`<li>${icon('check')}<span>${localText(line)}</span></li>`)}
            </ul>`
          : nothing
      }
      ${this.#action(may, status)}
      <slot name="footer"></slot>
    </section>`;
  }

  wrongRole(view: Pick<View<never>, 'line' | 'surface'>, ask: Ask | undefined): TemplateResult {
    const words = this.#words;
    if (view.line) return view.line(words.text('roleShort'));
    return html`<section class=${view.surface} part="card">
      ${openMedal}
      <h3 class="n16 strong" part="title">${words.text('role')}</h3>
      <p class="muted">
        ${ask ? words.rich('roleAsk', { name: html`<bdi>${ask.name}</bdi>` }) : words.text('roleNoAsk')}
      </p>
      ${ask ? this.#askLink(ask) : nothing}
    </section>`;
  }

  #circumstances({ status, by, since, until }: Membership): TemplateResult {
    const words = this.#words;
    const date = since && formatDay(since, words.locale);
    const name = by && status === 'invited' ? localText(by) : undefined;
    const parts = [];
    if (name) parts.push(date ? words.rich('byOn', { by: name, date }) : words.rich('by', { by: name }));
    else if (date) parts.push(words.text('on', { date }));
    if (by && until && status === 'applied') {
      parts.push(words.rich('readBy', { by: localText(by), date: formatDay(until, words.locale) }));
    }
    if (until && status === 'invited')
      parts.push(words.text('invitationUntil', { date: formatDay(until, words.locale) }));
    return html`${parts.map((part, index) => (index ? html` ${part}` : part))}`;
  }

  #action(may: Permission[], status: string): TemplateResult | typeof nothing {
    const join = may.find(({ action }) => action === 'join');
    if (!join) return nothing;
    const words = this.#words;
    if (join.allowed && safeUrl(join.href)) {
      const text = words.text(status === 'invited' ? 'accept' : status === 'none' ? 'join' : 'restore');
      return html`<p class="act">${link(join.href, text, { purpose: 'join', kind: 'btn primary' })}</p>`;
    }
    if (!join.ask) return join.reason ? html`<p class="quiet n12">${localText(join.reason)}</p>` : nothing;
    const why = join.reason ? localText(join.reason) : words.text('onlyAdmin');
    return html`<p class="act">${this.#askLink(join.ask)}<span class="quiet n12">${why}</span></p>`;
  }

  #askLink(ask: Ask): TemplateResult {
    const text = this.#words.rich('ask', { name: html`<bdi>${ask.name}</bdi>` });
    return safeUrl(ask.href)
      ? link(ask.href, html`<span>${text}</span>`, { purpose: 'ask', kind: 'btn primary' })
      : html`<b>${text}</b>`;
  }
}
