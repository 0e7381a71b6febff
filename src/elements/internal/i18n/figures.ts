import { html, nothing, type TemplateResult } from 'lit';
import type { Figure, Money, Quantity } from '../../../contract/core/figure.ts';
import type { LocalText } from '../../../contract/core/scalars.ts';
import { localText, plainText } from './local-text.ts';
import { formatMoney, formatQuantity, quantityValue } from './numbers.ts';

/** A figure that the role of this person may see. */
export type VisibleFigure = Money | Quantity;

export const isVisible = (figure: Figure | undefined): figure is VisibleFigure =>
  figure !== undefined && !('hidden' in figure);

/** `part` as a share of `whole`, from 0 to 1, for tracks and bars; `undefined` if the role may not see one of them. */
export const ratioOf = (part: Figure | undefined, whole: Figure | undefined): number | undefined => {
  if (!isVisible(part) || !isVisible(whole) || whole.amount <= 0) return undefined;
  return Math.min(1, Math.max(0, figureValue(part) / figureValue(whole)));
};

/** The number of a figure, to compare it with another of the same unit. */
export const figureValue = (figure: VisibleFigure): number =>
  figure.currency === undefined ? quantityValue(figure) : figure.amount;

/** The number of a quantity, with the percent sign where that is its unit, and the unit that then remains. */
const quantityText = (
  quantity: Quantity,
  tag: string,
): { readonly number: string; readonly unit?: LocalText | undefined } =>
  quantity.unit !== undefined && plainText(quantity.unit).trim() === '%'
    ? { number: formatQuantity(quantity, tag, 'percent') }
    : { number: formatQuantity(quantity, tag), unit: quantity.unit };

/** A figure as plain text. */
export const formatFigure = (figure: VisibleFigure, tag: string): string => {
  if (figure.currency === undefined) {
    const { number, unit } = quantityText(figure, tag);
    return unit === undefined ? number : `${number}\u00a0${plainText(unit)}`;
  }
  const { before, sign, after } = formatMoney(figure, tag);
  return before + sign + after;
};

/** A figure with its unit smaller than its number, kept in one piece. `size` is a step of the type scale. */
export const figureTemplate = (shown: VisibleFigure, tag: string, size = ''): TemplateResult => {
  if (shown.currency === undefined) {
    const { number, unit } = quantityText(shown, tag);
    return html`<span class="number ${size}">${number}</span
      >${unit === undefined ? nothing : html` ${localText(unit)}`}`;
  }
  const { before, sign, after } = formatMoney(shown, tag);
  return html`<span class="number ${size}">${before}<span class="unit">${sign}</span>${after}</span>`;
};
