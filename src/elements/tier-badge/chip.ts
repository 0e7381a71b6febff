import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../contract/standing.ts';
import type { words as english } from '../../locales/tier-badge/en.ts';
import { formatDay } from '../shared/date.ts';
import { figure, isShown } from '../shared/figure.ts';
import { icon } from '../shared/icon.ts';
import { localText } from '../shared/local-text.ts';
import type { Words } from '../shared/words.ts';
import { storyOf } from './story.ts';

/** The one fact that may stand behind the name. */
const fact = (standing: Standing, words: Words<typeof english>): TemplateResult | typeof nothing => {
  const story = storyOf(standing);
  if (story.kind === 'risk') return html`<span class="fact caution">${icon('alert')}${words.text('atRisk')}</span>`;
  if (story.kind === 'grace' && standing.grace) {
    const date = formatDay(standing.grace.until, words.tag, 'dayMonth');
    return html`<span class="fact">${icon('clock')}${words.text('graceUntil', { date })}</span>`;
  }
  const remaining = story.kind === 'next' ? story.requirements[0]?.remaining : undefined;
  if (story.kind !== 'next' || !isShown(remaining)) return nothing;
  const amount = figure(remaining, words.tag);
  return html`<span class="fact">${words.rich('toTier', { amount, tier: localText(story.tier.name) })}</span>`;
};

/** The badge in one line. */
export const chip = (standing: Standing, artwork: TemplateResult, words: Words<typeof english>): TemplateResult =>
  html`<span class="chip" part="card">
    <span class="vh">${words.text('badge')}: </span>${artwork}
    <span class="strong" part="name">${standing.tier ? localText(standing.tier.name) : words.text('noTier')}</span>
    ${fact(standing, words)}
  </span>`;
