import { html, nothing } from 'lit';
import type { Perk } from '../../contract/perk.ts';
import { figure, isShown } from '../shared/figure.ts';
import { link } from '../shared/link.ts';
import { localText } from '../shared/local-text.ts';
import { dayOf } from '../shared/moment.ts';
import type { Drawn, Telling } from './telling.ts';
import { small } from './value.ts';

/** What it is worth: gifts are declared, for tax and the rules against bribery. */
const worth = ({ declaredValue, recipient, kind }: Perk, { words }: Telling): unknown => {
  if (!declaredValue) return undefined;
  if (!isShown(declaredValue)) return words.text('valueHidden');
  const amount = figure(declaredValue, words.locale);
  return words.rich(recipient === 'member' || kind === 'merchandise' ? 'declared' : 'worth', { amount });
};

/** For whom: told where somebody may take it; that it is for a person, always. */
const whom = ({ recipient, state }: Perk, { words }: Telling): string | undefined => {
  if (recipient === 'account' && state === 'claimable') return words.text('forCompany');
  return recipient === 'member' ? words.text('forPerson') : undefined;
};

const further = ({ state, claim, progress, draw }: Perk, { words, now }: Telling): unknown => {
  if (state === 'used_up' && claim?.at)
    return words.text('usedOn', { date: dayOf(claim.at, words.locale, now) });
  if (progress?.enrolled) return localText(progress.enrolled);
  return draw?.ways?.length ? words.text('ways', { n: draw.ways.length }) : undefined;
};

/** One quiet fact; a gift to a person says so besides. The form tells all of them. */
const quietFacts = (perk: Perk, telling: Telling): unknown[] => {
  const first = further(perk, telling) ?? worth(perk, telling);
  return first === undefined || perk.recipient === 'member' ? [first, whom(perk, telling)] : [first];
};

/** What stands beside the action: a quiet fact, and the rules. */
export const aside = (perk: Perk, telling: Telling, beside: Drawn): Drawn => {
  // A form tells the rule of its gift itself.
  const told = perk.action?.kind === 'claim' && perk.state !== 'used_up';
  const rules = [told ? undefined : perk.giftRule, perk.terms].flatMap((rule) =>
    rule ? [link(rule.url, html`<bdi>${rule.label}</bdi>`, { purpose: 'rule' })] : [],
  );
  const lines = [...quietFacts(perk, telling), ...rules].filter(Boolean);
  if (beside === nothing) return small(...lines);
  return lines.length > 0
    ? html`<div class="aside n12 quiet" part="aside">${lines.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
};
