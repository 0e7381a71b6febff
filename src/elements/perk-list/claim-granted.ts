import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../contract/claim.ts';
import { formatDay } from '../shared/date.ts';
import { link } from '../shared/link.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { save } from '../shared/save.ts';
import { calendarFile, calendarName } from './calendar-file.ts';
import type { ClaimSetting, Drawn } from './claim-setting.ts';
import { when } from './claim-when.ts';
import { copyCode } from '../shared/copy.ts';
import { drawing } from './drawing.ts';
import { weekday } from '../shared/moment.ts';

const calendar = ({ id, perk, event }: Claim, title: string): void => {
  if (!event) return;
  const { startsAt, endsAt, place } = event;
  const uid = `${id}@${location.hostname || 'laurel'}`;
  const about = perk ? plainText(perk.title) : title;
  const file = calendarFile({ uid, title: about, startsAt, endsAt, place: place && plainText(place) });
  if (file) save(new Blob([file], { type: 'text/calendar;charset=utf-8' }), calendarName(about));
};

/** When and where, in the zone of the place and in the reader's, and a file for the calendar. */
const occasion = (claim: Claim, setting: ClaimSetting): Drawn => {
  const { words } = setting;
  const { event, by, status } = claim;
  const told = event ? when(event, setting) : nothing;
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
              part="action"
              @click=${() => calendar(claim, words.text('request'))}
            >
              ${drawing('event')}${words.text('addToCalendar')}
            </button>
          </p>`
        : nothing
    }
  </section>`;
};

/** A key, a page or a ticket that the claim opens. */
const access = ({ access: granted, perk }: Claim, setting: ClaimSetting, copied: Copied): Drawn => {
  if (!granted) return nothing;
  const { words, list } = setting;
  const { code, href, expiresAt, seats } = granted;
  const copy = async (event: Event): Promise<void> => {
    const place = event.currentTarget instanceof Element ? event.currentTarget.previousElementSibling : null;
    if (code !== undefined) copied.tell(await copyCode(code, place));
  };
  const loads = perk?.kind === 'content' || perk?.kind === 'event';
  return html`<section class="granted" part="access">
    ${
      code === undefined
        ? nothing
        : html`<p class="act">
            <code class="code" part="code" aria-label=${list.text('code')}>${code}</code
            ><button class="btn" type="button" part="action" @click=${copy}>
              ${drawing(copied.is ? 'check' : 'copy')}${list.text(copied.is ? 'copied' : 'copy')}
            </button>
          </p>`
    }
    ${
      safeUrl(href)
        ? html`<p class="act">
            ${link(href, html`${loads ? drawing('download') : nothing}<span>${list.text(loads ? 'download' : 'open')}</span>`, { purpose: loads ? 'download' : 'open', kind: 'btn' })}
          </p>`
        : nothing
    }
    ${seats ? html`<p class="n12 quiet">${list.text('seatsUsed', seats)}</p>` : nothing}
    ${expiresAt ? html`<p class="n12 quiet">${list.text('until', { date: formatDay(expiresAt, words.locale) })}</p>` : nothing}
  </section>`;
};

/** Where goods are. */
const goods = ({ delivery }: Claim, { words, list }: ClaimSetting): Drawn => {
  if (!delivery) return nothing;
  const { arrivesOn, arrivedOn, steps = 0, done = 0, text, order, tracking } = delivery;
  const date = arrivedOn ?? arrivesOn;
  const day = date && weekday(date, words.locale, new Date().toISOString());
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
export interface Copied {
  readonly is: boolean;
  readonly tell: (copied: boolean) => void;
}

/** What a claim has given: a date, a key, goods. */
export const granted = (claim: Claim, setting: ClaimSetting, copied: Copied): TemplateResult =>
  html`${occasion(claim, setting)}${access(claim, setting, copied)}${goods(claim, setting)}`;
