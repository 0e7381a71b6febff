import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Perk, PerkChoice, PriceStep, Quota, QuotaGrant } from '../../../contract/perks.ts';
import { messageLoaders, onDemandWords } from '../../../locales/index.ts';
import type { words as listEnglish } from '../../../locales/en/perk-list.ts';
import { words as en } from '../../../locales/en/perk-terms.ts';
import { quotaFigure } from '../../../rules/quota.ts';
import { formatDay } from '../../internal/i18n/dates.ts';
import { figureTemplate } from '../../internal/i18n/figures.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { Localizer } from '../../internal/i18n/localizer.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { adoptStyles } from '../../internal/ui/adopt-styles.ts';
import { icon } from '../../internal/ui/icons.ts';
import { perkTermsStyles } from './perk-terms.styles.ts';
import { sessionList, waitingListNote, type EventTermsContext, type SessionAction } from './event-terms.ts';
import type { CardTerms } from './perk-context.ts';
import { joinsWaitingList } from './waiting-list.ts';

const messages = messageLoaders(en, onDemandWords, (file) => file.perkTerms);

const grantStatuses = ['expected', 'available', 'used', 'expired'] as const;

const isTaken = ({ claim, state }: Perk): boolean =>
  claim !== undefined && (state === 'claimed' || state === 'scheduled' || state === 'used_up');

/**
 * What few perks have: parts of a quota, price steps, a choice among perks, perks that exclude each other, sessions and a
 * waiting list. A chunk of its own, for cards and for the claim dialog.
 */
export class PerkTermsView implements CardTerms {
  readonly #words: Localizer<typeof en>;

  constructor(host: LitElement) {
    adoptStyles(host, perkTermsStyles);
    this.#words = new Localizer(host, messages);
  }

  /** False until the words of the page's language are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  get lang(): string {
    return this.#words.lang;
  }

  get words(): Localizer<typeof en> {
    return this.#words;
  }

  /** A locked perk only says which others it stands beside. */
  cardTerms(perk: Perk, listWords: Localizer<typeof listEnglish>, now: string): Renderable {
    const { event, quota, prices = [], state } = perk;
    const together = [this.#choice(perk), this.#excludes(perk, false)];
    const own =
      state === 'locked'
        ? []
        : [
            this.waitingList(perk, listWords, now),
            event?.sessions?.length
              ? this.#more(
                  this.#words.text('sessions', { n: event.sessions.length }),
                  sessionList(event, this.#eventContext(listWords, now)),
                )
              : nothing,
            quota?.grants?.length ? this.#grants(quota, quota.grants) : nothing,
            this.#prices(prices),
          ];
    const terms = [...own, ...together].filter((term) => term !== nothing);
    return terms.length > 0 ? html`<div class="terms" part="perk-terms">${terms}</div>` : nothing;
  }

  /** What has to be known before a perk is claimed: what else the claim decides. */
  claimTerms(perk: Perk): Renderable {
    const joins = joinsWaitingList(perk)
      ? html`<p class="strong">${this.#words.text('joins')}</p>
          ${perk.event?.waitingList?.text ? html`<p class="muted">${localText(perk.event.waitingList.text)}</p>` : nothing}`
      : nothing;
    const rules = [joins, this.#choice(perk), this.#excludes(perk, true)].filter((rule) => rule !== nothing);
    return rules.length > 0 ? html`<div class="terms perk-rules" part="perk-terms">${rules}</div>` : nothing;
  }

  /** The steps of its price, and the parts of its quota with their dates, for the form. */
  claimDetails({ prices = [], quota }: Perk): Renderable {
    const grants = quota?.grants?.length ? this.#grants(quota, quota.grants) : nothing;
    const steps = this.#prices(prices);
    return grants === nothing && steps === nothing
      ? nothing
      : html`<div class="terms" part="perk-terms">${grants}${steps}</div>`;
  }

  /** The sessions of an event, or `nothing`. */
  sessions(
    event: NonNullable<Perk['event']>,
    listWords: Localizer<typeof listEnglish>,
    now: string,
    action?: SessionAction,
  ): Renderable {
    return event.sessions?.length ? sessionList(event, this.#eventContext(listWords, now), action) : nothing;
  }

  waitingList(
    { event, claim }: Pick<Perk, 'event' | 'claim'>,
    listWords: Localizer<typeof listEnglish>,
    now: string,
  ): Renderable {
    return event?.waitingList
      ? waitingListNote(event, claim?.status === 'waitlisted', this.#eventContext(listWords, now))
      : nothing;
  }

  #eventContext(listWords: Localizer<typeof listEnglish>, now: string): EventTermsContext {
    return { words: this.#words, listWords, now };
  }

  #more(summary: string, content: TemplateResult): TemplateResult {
    return html`<details class="disclosure">
      <summary>${summary}${icon('more')}</summary>
      ${content}
    </details>`;
  }

  /** "from 1 Jan 2027", "until 31 Dec 2027", or both. */
  #dates({ from, until }: Pick<QuotaGrant, 'from' | 'until'>): string | undefined {
    const words = this.#words;
    const [first, last] = [from, until].map((day) => day && formatDay(day, words, 'shortDay'));
    if (first && last) return words.text('span', { from: first, until: last });
    if (first) return words.text('from', { date: first });
    return last && words.text('until', { date: last });
  }

  #grants(quota: Quota, grants: readonly QuotaGrant[]): TemplateResult {
    const { locale } = this.#words;
    return this.#more(
      this.#words.text('parts', { n: grants.length }),
      html`<ol class="steps" part="grants">
        ${grants.map((grant) => {
          const { amount, label, status } = grant;
          const known = grantStatuses.find((each) => each === status);
          const about = [known ? this.#words.text(known) : status, this.#dates(grant)].filter(Boolean);
          const shown = figureTemplate(quotaFigure(amount, quota), locale);
          return html`<li class=${known === 'used' || known === 'expired' ? 'past' : ''} part="grant">
            <span>${label ? localText(label) : nothing}</span><span class="end">${shown}</span>
            ${about.length > 0 ? html`<span class="about n12 quiet">${about.map((text) => html`<span>${text}</span> `)}</span>` : nothing}
          </li>`;
        })}
      </ol>`,
    );
  }

  #prices(prices: readonly PriceStep[]): Renderable {
    if (prices.length === 0) return nothing;
    return html`<ol class="steps prices" part="prices" aria-label=${this.#words.text('prices')}>
      ${prices.map((step) => {
        const { label, text, current } = step;
        const dates = this.#dates(step);
        return html`<li class=${current ? 'current' : ''} aria-current=${current ? 'step' : nothing}>
          <span>${localText(label)}</span><span class="end">${localText(text)}</span>
          ${
            current || dates
              ? html`<span class="about n12 quiet"
                  >${[current && this.#words.text('now'), dates].filter(Boolean).join(', ')}</span
                >`
              : nothing
          }
        </li>`;
      })}
    </ol>`;
  }

  #choice(perk: Perk): Renderable {
    const { choice } = perk;
    if (!choice) return nothing;
    const rule = this.#choiceRule(choice);
    const { take = 1, taken } = choice;
    const state = isTaken(perk)
      ? html`${icon('check')}${this.#words.text('chosen')}`
      : taken
        ? this.#words.text('chosenOf', { taken, take })
        : nothing;
    if (rule === nothing && state === nothing) return nothing;
    return html`<p class="choice-rule n12" part="choice">
      ${rule === nothing ? nothing : html`<span>${rule}</span>`}${state === nothing ? nothing : html`<span class="quiet">${state}</span>`}
    </p>`;
  }

  #choiceRule({ take = 1, of, text }: PerkChoice): Renderable {
    if (text) return localText(text);
    if (take === 0) return nothing;
    return html`${
      of !== undefined && of > take
        ? this.#words.text('chooseOf', { n: take, of })
        : this.#words.text('choose', { n: take })
    }`;
  }

  #excludes({ excludes = [] }: Perk, isForm: boolean): Renderable {
    if (excludes.length === 0) return nothing;
    const names = html`${excludes.map(({ title }, index) => html`${index > 0 ? ', ' : ''}${localText(title)}`)}`;
    return html`<p class=${isForm ? '' : 'n12 quiet'} part="excludes">
      ${this.#words.rich('notWith', { names })}${isForm ? html`. ${this.#words.text('closesThem', { n: excludes.length })}` : nothing}
    </p>`;
  }
}
