import type { TemplateResult } from 'lit';

/** The renders of a widget that are its own; `StateShell` renders all other states the same in every widget. */
export interface WidgetView<Data> {
  readonly skeleton: () => TemplateResult;
  /** Renders the data, with `notes` as the last rows of its card. */
  readonly ready: (data: Data, notes: TemplateResult) => TemplateResult;
  /** Renders a state in one line instead of on a card; with `retry` the line is a button that tries again. */
  readonly compact?: ((text: string, retry?: () => void) => TemplateResult) | undefined;
  /** Renders that the backend knows no such thing, which is no failure. */
  readonly notFound?: (() => TemplateResult) | undefined;
  /** The data to show as ready whatever a read brings: what a person has done here stays, and is not called old. */
  readonly settled?: Data | undefined;
  /** CSS classes of the card. */
  readonly cardClass: string;
}
