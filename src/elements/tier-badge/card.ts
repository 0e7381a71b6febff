import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import { benefitList } from './benefits.ts';
import type { Explain } from './explain.ts';
import { identity, type Telling } from './identity.ts';
import { staying } from './staying.ts';
import { storyOf } from './story.ts';
import type { Drawn } from './story-teller.ts';

export interface Card extends Telling {
  readonly explain: Explain;
  readonly ladder: Drawn;
  /** The frame's own last rows. */
  readonly notes: TemplateResult;
}

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

/** A region of the card; no region without content. */
const section = (name: string, ...drawn: readonly Drawn[]): Drawn =>
  drawn.some((one) => one !== nothing) ? html`<div class=${name} part=${name}>${drawn}</div>` : nothing;

/** The badge as a card, or in two columns as a hero. */
export const card = (standing: Standing, drawing: Card): TemplateResult => {
  const { teller, hero, words, explain, ladder, notes } = drawing;
  const told = teller.told(standing, hero ? 'n28' : 'n20');
  const after = teller.after(standing);
  const onward = storyOf(standing).kind === 'next' ? staying(standing, words) : nothing;
  const { reason } = standing;
  const change = reason
    ? explain(words.text('lastChange'), 'more', ({ changed }) => changed(reason, words))
    : nothing;
  const owner = counted(standing, drawing);
  return html`<section
    class="card ${hero ? 'hero' : ''} badge"
    part="card"
    role="group"
    aria-label=${words.text('badge')}
  >
    <div class="body">
      <div class="standing">
        ${identity(standing, drawing)}
        ${hero ? section('beside', benefitList(standing.tier?.benefits, 'check'), onward, change) : nothing}
      </div>
      ${hero ? section('goals', told, after) : section('goals', told, owner)}
    </div>
    ${hero ? nothing : section('footer', after, gives(standing, drawing, after === nothing), onward, change)}
    ${ladder} ${notes}
    <slot name="footer"></slot>
  </section>`;
};
