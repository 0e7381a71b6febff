import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { Tier } from '../../contract/tier.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { formatDay } from '../shared/date.ts';
import { localText, plainText } from '../shared/local-text.ts';
import type { Words } from '../shared/words.ts';
import { artwork } from './artwork.ts';
import type { Drawn, StoryTeller } from './story-teller.ts';

export interface Telling {
  readonly words: Words<typeof english>;
  readonly teller: StoryTeller;
  readonly hero: boolean;
}

/** A name that would fill the card by itself is set smaller. */
const nameSize = (tier: Tier | null, hero: boolean): string => {
  if (tier && plainText(tier.name).length > 24) return 'n20';
  return hero ? 'n40' : 'n28';
};

/** Parts on a quiet line, divided by dots that no line begins or ends with. */
const dotted = (parts: readonly unknown[], part: string): Drawn => {
  const shown = parts.filter(Boolean);
  if (shown.length === 0) return nothing;
  return html`<div class="muted dots" part=${part}>
    <div>${shown.map((one) => html`<span>${one}</span>`)}</div>
  </div>`;
};

const dates = ({ since, until, ...standing }: Standing, { words, teller }: Telling): Drawn =>
  dotted(
    [
      since && words.text('since', { date: formatDay(since, words.locale, 'month') }),
      teller.term(standing) ?? (until && words.text('until', { date: formatDay(until, words.locale) })),
    ],
    'dates',
  );

/** Who stands where: medallion, name, status, and since when until when. */
export const identity = (standing: Standing, telling: Telling): TemplateResult => {
  const { tier, program, owner } = standing;
  const { words, teller, hero } = telling;
  const whose = [
    program && words.rich('program', { program: localText(program.name) }),
    owner && html`<bdi>${owner.name}</bdi>`,
  ];
  return html`<div class="id">
    ${artwork(tier, hero ? 'large' : 'medium')}
    <div>
      <slot name="title">${hero ? dotted(whose, 'eyebrow') : nothing}</slot>
      <h3 class="name ${nameSize(tier, hero)}" part="name">
        ${tier ? localText(tier.name) : words.text('noTier')} ${teller.status(standing)}
      </h3>
      ${dates(standing, telling)}
    </div>
  </div>`;
};
