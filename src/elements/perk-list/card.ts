import { html, nothing, type TemplateResult } from 'lit';
import type { Perk } from '../../contract/perk.ts';
import { localText, plainText } from '../shared/local-text.ts';
import { safeUrl } from '../shared/safe-url.ts';
import { action } from './action.ts';
import { aside } from './aside.ts';
import { drawing } from './drawing.ts';
import { fact } from './fact.ts';
import { kindOf } from './kind.ts';
import { status } from './status.ts';
import type { Drawn, Telling } from './telling.ts';

const media = ({ media }: Perk): Drawn => {
  const picture = safeUrl(media?.url);
  return picture
    ? html`<img
        class="media"
        part="media"
        src=${picture}
        alt=${media?.alt ? plainText(media.alt) : ''}
        referrerpolicy="no-referrer"
        loading="lazy"
      />`
    : nothing;
};

const head = (perk: Perk, telling: Telling): Drawn => {
  const kind = kindOf(perk.kind);
  const chip = status(perk, telling);
  if (perk.kind === undefined && chip === nothing) return nothing;
  return html`<div class="head">
    ${
      perk.kind === undefined
        ? nothing
        : html`<span class="kind n12 quiet" part="kind">${drawing(kind)}${telling.words.text(kind)}</span>`
    }
    ${chip}
  </div>`;
};

const because = ({ because }: Perk, { words }: Telling): Drawn =>
  because
    ? html`<p class="because n12" part="because">
        ${drawing('person')}<span>${words.rich('because', { reason: localText(because.text) })}</span>
      </p>`
    : nothing;

/** One perk: kind and state, title, what it does, the fact that decides, one thing to do. */
export const card = (perk: Perk, telling: Telling): TemplateResult => {
  const { title, summary } = perk;
  const deed = action(perk, telling);
  const beside = aside(perk, telling, deed);
  return html`<div>${media(perk)}${head(perk, telling)}</div>
    <div class="text">
      <h3 class="name n16" part="title" tabindex="-1" title=${plainText(title)}>${localText(title)}</h3>
      ${summary ? html`<p class="summary muted" part="summary">${localText(summary)}</p>` : nothing}
      ${because(perk, telling)}
    </div>
    ${fact(perk, telling)}
    ${deed === nothing && beside === nothing ? nothing : html`<div class="foot">${deed}${beside}</div>`}`;
};
