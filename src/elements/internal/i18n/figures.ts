import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, Money, Quantity } from '../../../contract/core/figure.ts';
import { localText, plainText } from './local-text.ts';
import { formatInteger, formatMoney } from './numbers.ts';

/** A figure that the role of this person may see. */
export type VisibleFigure = Money | Quantity;

export const isVisible = (figure: Figure | undefined): figure is VisibleFigure =>
  figure !== undefined && !('hidden' in figure);

/** `part` as a share of `whole`, from 0 to 1, for tracks and bars; `undefined` if the role may not see one of them. */
export const ratioOf = (part: Figure | undefined, whole: Figure | undefined): number | undefined => {
  if (!isVisible(part) || !isVisible(whole) || whole.amount <= 0) return undefined;
  return Math.min(1, Math.max(0, part.amount / whole.amount));
};

/** A figure as plain text. */
export const formatFigure = (figure: VisibleFigure, tag: string): string => {
  if (figure.currency === undefined) {
    const number = formatInteger(figure.amount, tag);
    return figure.unit === undefined ? number : `${number}\u00a0${plainText(figure.unit)}`;
  }
  const { before, sign, after } = formatMoney(figure, tag);
  return before + sign + after;
};

/** A figure with its unit smaller than its number, kept in one piece. `size` is a step of the type scale. */
export const figureTemplate = (shown: VisibleFigure, tag: string, size = ''): TemplateResult => {
  if (shown.currency === undefined) {
    const unit = shown.unit === undefined ? nothing : html` ${localText(shown.unit)}`;
    return html`<span class="number ${size}">${formatInteger(shown.amount, tag)}</span>${unit}`;
  }
  const { before, sign, after } = formatMoney(shown, tag);
  return html`<span class="number ${size}">${before}<span class="unit">${sign}</span>${after}</span>`;
};
