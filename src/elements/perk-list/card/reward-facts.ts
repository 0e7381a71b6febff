import { html, nothing } from 'lit';
import { formatWeekday } from '../../internal/i18n/dates.ts';
import { figureTemplate, isVisible } from '../../internal/i18n/figures.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import { bigNumber, caption, valueLine, type FactTemplate } from './fact-text.ts';

/** How many entries the account has in a prize draw, where they come from, and when it is drawn. */
export const drawFact: FactTemplate = ({ draw }, { words, now }) => {
  if (!draw) return nothing;
  const { mine, owner, sources = [], drawnOn, by } = draw;
  const number = bigNumber(mine, words);
  const entries = owner
    ? words.rich('entriesOf', { n: mine, number, owner: html`<bdi>${owner}</bdi>` })
    : words.rich('entries', { n: mine, number });
  const date = drawnOn && formatWeekday(drawnOn, words, now);
  const drawDay =
    date && (by ? words.rich('drawnBy', { date, by: localText(by) }) : words.text('drawn', { date }));
  return html`${valueLine(entries)}
  ${caption(...sources.slice(0, 2).map((source) => html`${localText(source.text)}: ${source.entries}`))}
  ${caption(drawDay)}`;
};

/** What the account has earned in commission, at which rate, and when it is paid. */
export const commissionFact: FactTemplate = ({ commission }, { words, now }) => {
  if (!commission) return nothing;
  const { rate, earned, period, paidOn } = commission;
  const sum = isVisible(earned)
    ? html`${figureTemplate(earned, words.locale, 'n20')} ${period ? localText(period) : words.text('earned')}`
    : earned && html`${words.text('hidden')}`;
  const share = rate && localText(rate);
  return html`${valueLine(sum ?? (share && html`<b class="n20">${share}</b>`))} ${caption(sum && share)}
  ${caption(paidOn && words.text('paidOn', { date: formatWeekday(paidOn, words, now) }))}`;
};
