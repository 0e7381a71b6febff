import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Membership } from '../../../contract/core/envelope.ts';
import type { Permission } from '../../../contract/core/permission.ts';
import type { ContactPerson } from '../../../contract/core/person.ts';
import { messageLoaders, onDemandWords } from '../../../locales/index.ts';
import { words as en } from '../../../locales/en/membership.ts';
import { formatDay } from '../i18n/dates.ts';
import type { WidgetView } from './widget-view.ts';
import { icon } from '../ui/icons.ts';
import { link } from '../ui/link.ts';
import { localText } from '../i18n/local-text.ts';
import { boundedList } from '../ui/bounded-list.ts';
import { medalOutline } from '../ui/medal-outline.ts';
import { safeUrl } from '../ui/safe-url.ts';
import { Localizer } from '../i18n/localizer.ts';

const messages = messageLoaders(en, onDemandWords, (file) => file.membership);

const knownStatuses = ['invited', 'applied', 'suspended', 'ended', 'none'] as const;
const isKnownStatus = (status: string): status is (typeof knownStatuses)[number] =>
  knownStatuses.some((known) => known === status);

/** What a widget shows to people whose company is not an active member, or whose role may not see the data. Loaded on demand. */
export class MembershipStates {
  readonly #localizer: Localizer<typeof en>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#localizer = new Localizer(host, messages);
  }

  /** False until the messages of the page's language have loaded. */
  get ready(): boolean {
    return this.#localizer.ready;
  }

  /** The membership's status and dates, what it would open or requires, and the way to join. */
  notMember(
    view: Pick<WidgetView<never>, 'compact' | 'cardClass'>,
    membership: Membership,
    permissions: Permission[],
  ): TemplateResult {
    const { status, opens, requires, reason } = membership;
    const words = this.#localizer;
    const key = isKnownStatus(status) ? status : 'none';
    if (view.compact) return view.compact(words.text(`${key}Short`));
    const title = words.rich(key, {
      account: membership.account ? html`<bdi>${membership.account}</bdi>` : words.text('yourCompany'),
      program: membership.program ? localText(membership.program) : words.text('theProgram'),
    });
    const lines = [...(opens ?? []), ...(requires ?? [])];
    const [rows, more] = boundedList(lines, words, { key: membership });
    return html`<section class=${view.cardClass} part="card">
      <div class="identity">
        <span part="artwork"><slot name="artwork">${medalOutline}</slot></span>
        <h3 class="n20 strong" part="title">${title}</h3>
      </div>
      <p class="muted">${this.#renderDates(membership)}${reason ? html` ${localText(reason)}` : nothing}</p>
      ${
        lines.length > 0
          ? html`<ul class="benefits" part="benefits">
                ${rows.map((line) => html`<li>${icon('check')}<span>${localText(line)}</span></li>`)}
              </ul>
              ${more}`
          : nothing
      }
      ${this.#renderJoin(permissions, status)}
      <slot name="footer"></slot>
    </section>`;
  }

  /** That this role may not see the data, and whom to ask. */
  forbidden(
    view: Pick<WidgetView<never>, 'compact' | 'cardClass'>,
    ask: ContactPerson | undefined,
  ): TemplateResult {
    const words = this.#localizer;
    if (view.compact) return view.compact(words.text('roleShort'));
    return html`<section class=${view.cardClass} part="card">
      ${medalOutline}
      <h3 class="n16 strong" part="title">${words.text('role')}</h3>
      <p class="muted">
        ${ask ? words.rich('roleAsk', { name: html`<bdi>${ask.name}</bdi>` }) : words.text('roleNoAsk')}
      </p>
      ${ask ? this.#contactLink(ask) : nothing}
    </section>`;
  }

  #renderDates({ status, by, since, until }: Membership): TemplateResult {
    const words = this.#localizer;
    const date = since && formatDay(since, words);
    const name = by && status === 'invited' ? localText(by) : undefined;
    const parts = [];
    if (name) parts.push(date ? words.rich('byOn', { by: name, date }) : words.rich('by', { by: name }));
    else if (date) parts.push(words.text('on', { date }));
    if (by && until && status === 'applied') {
      parts.push(words.rich('readBy', { by: localText(by), date: formatDay(until, words) }));
    }
    if (until && status === 'invited')
      parts.push(words.text('invitationUntil', { date: formatDay(until, words) }));
    return html`${parts.map((part, index) => (index ? html` ${part}` : part))}`;
  }

  #renderJoin(permissions: Permission[], status: string): TemplateResult | typeof nothing {
    const join = permissions.find(({ action }) => action === 'join');
    if (!join) return nothing;
    const words = this.#localizer;
    if (join.allowed && safeUrl(join.href)) {
      const text = words.text(status === 'invited' ? 'accept' : status === 'none' ? 'join' : 'restore');
      return html`<p class="action">${link(join.href, text, { purpose: 'join', kind: 'btn primary' })}</p>`;
    }
    if (!join.ask) return join.reason ? html`<p class="quiet n12">${localText(join.reason)}</p>` : nothing;
    const reason = join.reason ? localText(join.reason) : words.text('onlyAdmin');
    return html`<p class="action">${this.#contactLink(join.ask)}<span class="quiet n12">${reason}</span></p>`;
  }

  #contactLink(ask: ContactPerson): TemplateResult {
    const text = this.#localizer.rich('ask', { name: html`<bdi>${ask.name}</bdi>` });
    return safeUrl(ask.href)
      ? link(ask.href, html`<span>${text}</span>`, { purpose: 'ask', kind: 'btn primary' })
      : html`<b>${text}</b>`;
  }
}
