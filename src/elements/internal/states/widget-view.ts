import type { TemplateResult } from 'lit';

/** What a widget draws itself; all other states look the same in every widget. */
export interface WidgetView<Data> {
  readonly skeleton: () => TemplateResult;
  /** Draws the answer, with `notes` as the last rows of its surface. */
  readonly ready: (data: Data, notes: TemplateResult) => TemplateResult;
  /** Draws a state in one line instead of on a card; with `retry` the line itself tries again. */
  readonly compact?: ((text: string, retry?: () => void) => TemplateResult) | undefined;
  /** Draws that what was asked for is not there, which is no failure. */
  readonly notFound?: (() => TemplateResult) | undefined;
  /** Classes of the card. */
  readonly cardClass: string;
}
