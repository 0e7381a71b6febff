import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import { benefitList } from './benefits.ts';
import { identity, type Telling } from './identity.ts';
import { lastChange } from './last-change.ts';
import type { Drawn } from './story-teller.ts';

export interface Card extends Telling {
  /** On the way up: what is safe already, and what staying brings. */
  readonly staying: Drawn;
  readonly ladder: Drawn;
  /** The frame's own last rows. */
  readonly notes: TemplateResult;
}

const any = (...drawn: readonly Drawn[]): boolean => drawn.some((one) => one !== nothing);

/** Whose figures these are; a hero says it above the name. */
const counted = ({ owner, requirements, keep }: Standing, { words }: Telling): Drawn =>
  owner && (requirements || keep)
    ? html`<p class="quiet n12">${words.rich('owner', { name: html`<bdi>${owner.name}</bdi>` })}</p>`
    : nothing;

/** What this tier gives: folded away where something else is said first. */
const gives = ({ tier }: Standing, { words }: Telling, open: boolean): Drawn => {
  const list = benefitList(tier?.benefits, 'check');
  if (!tier || list === nothing) return nothing;
  return html`<details class="more" ?open=${open}>
    <summary><span>${words.rich('gives', { tier: localText(tier.name) })}</span>${icon('more')}</summary>
    ${list}
  </details>`;
};

const column = (...drawn: readonly Drawn[]): Drawn =>
  any(...drawn) ? html`<div class="goals" part="goals">${drawn}</div>` : nothing;

const footer = (...drawn: readonly Drawn[]): Drawn =>
  any(...drawn) ? html`<div class="footer" part="footer">${drawn}</div>` : nothing;

/** The badge as a card, or in two columns as a hero. */
export const card = (standing: Standing, drawing: Card): TemplateResult => {
  const { teller, hero, words, staying, ladder, notes } = drawing;
  const told = teller.told(standing, hero ? 'n28' : 'n20');
  const after = teller.after(standing);
  const change = lastChange(standing, words);
  const owner = counted(standing, drawing);
  return html`<section class="card ${hero ? 'hero' : ''} badge" part="card" aria-label=${words.text('badge')}>
    <div class="body">
      <div class="standing">
        ${identity(standing, drawing)} ${hero ? benefitList(standing.tier?.benefits, 'check') : nothing}
      </div>
      ${hero ? column(told, after, staying, change) : column(told, owner)}
    </div>
    ${hero ? nothing : footer(after, gives(standing, drawing, after === nothing), staying, change)} ${ladder}
    ${notes}
    <slot name="footer"></slot>
  </section>`;
};
