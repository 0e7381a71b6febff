import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../../contract/claims.ts';
import { formatDay, formatWeekday } from '../../internal/i18n/dates.ts';
import { link } from '../../internal/ui/link.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { safeUrl } from '../../internal/ui/safe-url.ts';
import { downloadFile } from '../../internal/ui/download.ts';
import { calendarFile, calendarFileName } from './calendar-file.ts';
import type { ClaimContext } from './claim-context.ts';
import { eventDetails } from './event-details.ts';
import { copyToClipboard } from '../../internal/ui/clipboard.ts';
import { perkIcon } from '../card/perk-icons.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';

const downloadCalendarEvent = ({ id, perk, event }: Claim, title: string): void => {
  if (!event) return;
  const { startsAt, endsAt, place } = event;
  const uid = `${id}@${location.hostname || 'laurel'}`;
  const about = perk ? plainText(perk.title) : title;
  const file = calendarFile({ uid, title: about, startsAt, endsAt, place: place && plainText(place) });
  if (file) downloadFile(new Blob([file], { type: 'text/calendar;charset=utf-8' }), calendarFileName(about));
};

/** When and where, in the zone of the place and in the reader's, and a file for the calendar. */
const eventSection = (claim: Claim, setting: ClaimContext): Renderable => {
  const { words } = setting;
  const { event, by, status } = claim;
  const told = event ? eventDetails(event, setting) : nothing;
  if (told === nothing) return nothing;
  const standing = !/^(declined|cancelled|expired)$/.test(status);
  return html`<section class="granted" part="event">
    ${told}
    ${by && standing ? html`<p class="muted">${words.rich('forName', { name: html`<bdi>${by.name}</bdi>` })}</p>` : nothing}
    ${
      standing
        ? html`<p class="act">
            <button
              class="btn"
              type="button"
              part="button button-secondary"
              @click=${() => downloadCalendarEvent(claim, words.text('request'))}
            >
              ${perkIcon('event')}${words.text('addToCalendar')}
            </button>
          </p>`
        : nothing
    }
  </section>`;
};

/** A key, a page or a ticket that the claim opens. */
const accessSection = (
  { access: granted, perk }: Claim,
  setting: ClaimContext,
  copied: CodeCopyState,
): Renderable => {
  if (!granted) return nothing;
  const { words, listWords } = setting;
  const { code, href, expiresAt, seats } = granted;
  const copy = async (event: Event): Promise<void> => {
    const place = event.currentTarget instanceof Element ? event.currentTarget.previousElementSibling : null;
    if (code !== undefined) copied.setCopied(await copyToClipboard(code, place));
  };
  const loads = perk?.kind === 'content' || perk?.kind === 'event';
  return html`<section class="granted" part="access">
    ${
      code === undefined
        ? nothing
        : html`<p class="act">
            <code class="code" part="code" aria-label=${listWords.text('code')}>${code}</code
            ><button class="btn" type="button" part="button button-secondary" @click=${copy}>
              ${perkIcon(copied.isCopied ? 'check' : 'copy')}${listWords.text(copied.isCopied ? 'copied' : 'copy')}
            </button>
          </p>`
    }
    ${
      safeUrl(href)
        ? html`<p class="act">
            ${link(href, html`${loads ? perkIcon('download') : nothing}<span>${listWords.text(loads ? 'download' : 'open')}</span>`, { purpose: loads ? 'download' : 'open', kind: 'btn' })}
          </p>`
        : nothing
    }
    ${seats ? html`<p class="n12 quiet">${listWords.text('seatsUsed', seats)}</p>` : nothing}
    ${expiresAt ? html`<p class="n12 quiet">${listWords.text('until', { date: formatDay(expiresAt, words.locale) })}</p>` : nothing}
  </section>`;
};

/** Where goods are. */
const deliverySection = ({ delivery }: Claim, { words, listWords: list }: ClaimContext): Renderable => {
  if (!delivery) return nothing;
  const { arrivesOn, arrivedOn, steps = 0, done = 0, text, order, tracking } = delivery;
  const date = arrivedOn ?? arrivesOn;
  const day = date && formatWeekday(date, words.locale, new Date().toISOString());
  const way = steps > 0 && steps <= 12 ? Array.from({ length: steps }, (_, at) => at < done) : [];
  return html`<section class="granted" part="delivery">
    ${day ? html`<p class="n20 strong">${arrivedOn ? list.text('arrived', { date: day }) : words.text('arrives', { date: day })}</p>` : nothing}
    ${
      way.length > 0
        ? html`<p
            class="meter"
            role="img"
            aria-label=${words.text('steps', { done: Math.min(done, steps), steps })}
          >
            ${way.map((gone) => html`<i class=${gone ? 'done' : ''}></i>`)}
          </p>`
        : nothing
    }
    ${text ? html`<p class="muted">${localText(text)}</p>` : nothing}
    ${
      order
        ? html`<p class="muted">
            ${list.rich('arrivesWith', { order: link(order.url, html`<bdi>${order.label}</bdi>`, { purpose: 'reference' }) })}
          </p>`
        : nothing
    }
    ${
      safeUrl(tracking)
        ? html`<p class="act">${link(tracking, list.text('track'), { purpose: 'track', kind: 'btn' })}</p>`
        : nothing
    }
  </section>`;
};

/** Whether the code was just copied. */
export interface CodeCopyState {
  readonly isCopied: boolean;
  readonly setCopied: (copied: boolean) => void;
}

/** What a claim has given: a date, a key, goods. */
export const fulfillment = (claim: Claim, setting: ClaimContext, copied: CodeCopyState): TemplateResult =>
  html`${eventSection(claim, setting)}${accessSection(claim, setting, copied)}${deliverySection(claim, setting)}`;
