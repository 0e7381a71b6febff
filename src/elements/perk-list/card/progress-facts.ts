import { html, nothing } from 'lit';
import { formatWeekday } from '../../internal/i18n/dates.ts';
import { figureTemplate, formatFigure } from '../../internal/i18n/figures.ts';
import { localText, plainText } from '../../internal/i18n/local-text.ts';
import { link } from '../../internal/ui/link.ts';
import { meter } from './meter.ts';
import { bigNumber, caption, valueLine, type FactTemplate } from './fact-text.ts';

/** How far a course has come, and the certificate at its end. */
export const courseFact: FactTemplate = ({ progress, title }, { words }) => {
  if (!progress || progress.total < 1) return nothing;
  const { done, total, unit, certificate } = progress;
  const whole = { amount: total, unit };
  const text = words.text('progress', { done, total: formatFigure(whole, words.locale) });
  return html`${valueLine(words.rich('progress', { done: bigNumber(done, words), total: figureTemplate(whole, words.locale) }))}
  ${meter(done, total, plainText(title), text)}
  ${caption(certificate && link(certificate.href, localText(certificate.text), { purpose: 'certificate' }))}`;
};

/** When goods arrive or arrived, with which order, and how far they have come. */
export const deliveryFact: FactTemplate = ({ delivery, title }, { words, now }) => {
  if (!delivery) return nothing;
  const { arrivedOn, arrivesOn, steps = 0, done = 0, text, order } = delivery;
  const day = arrivedOn ?? arrivesOn;
  const date = day && formatWeekday(day, words, now);
  const arrival = date && (arrivedOn ? words.text('arrived', { date }) : date);
  const orderLink = order && link(order.url, html`<bdi>${order.label}</bdi>`, { purpose: 'reference' });
  const orderNote = orderLink && words.rich(arrivedOn ? 'arrivedWith' : 'arrivesWith', { order: orderLink });
  return html`${arrival ? valueLine(html`<b class="n20">${arrival}</b>`) : nothing}
  ${steps > 0 ? meter(done, steps, plainText(title), words.text('progress', { done, total: steps })) : nothing}
  ${caption(orderNote)} ${caption(text && localText(text))}`;
};
