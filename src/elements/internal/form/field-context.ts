import { nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../../contract/forms.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { ValidationError } from './error-text.ts';
import type { FormMessages } from './messages.ts';

/** How an answer came from its control. */
export interface AnswerSource {
  /** The browser cannot read what was typed, such as half a date. */
  readonly isBadInput?: boolean;
  /** More may follow soon. */
  readonly isTyping?: boolean;
}

/** What the templates of one field need. */
export interface FieldContext {
  readonly field: FormField;
  /** Id of the control, unique in its shadow root. */
  readonly id: string;
  readonly value: string;
  readonly error: ValidationError | undefined;
  readonly words: Localizer<FormMessages>;
  /** Replaces the plain control: the one for phone numbers, once it is loaded. */
  readonly control?: ((context: FieldContext) => TemplateResult) | undefined;
  /** Stands below the control, for example the result of a check. */
  readonly note?: TemplateResult | undefined;
  /** Handles an event of the plain control in place of `onAnswer`. */
  readonly handleEvent?: ((event: Event) => void) | undefined;
  /** Receives each new value, and how it came. */
  readonly onAnswer: (value: string, source?: AnswerSource) => void;
}

/** Joins the chosen options of a `multiselect` into one value; no option may contain it. */
export const choiceSeparator = '\n';

/** Reads the answer from the control that fired the event. */
export const handleInput = (event: Event, { handleEvent, onAnswer }: FieldContext): void => {
  if (handleEvent) return handleEvent(event);
  const { target } = event;
  const isTyping = event.type === 'input';
  if (target instanceof HTMLInputElement && target.type === 'checkbox')
    onAnswer(target.checked ? 'true' : '');
  else if (target instanceof HTMLInputElement)
    onAnswer(target.value, { isTyping, isBadInput: target.validity.badInput });
  else if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    onAnswer(target.value, { isTyping });
};

/** The ids for `aria-describedby`: of the error and of the help, as far as they are on screen. */
export const describedBy = ({ id, field, error, value }: FieldContext): string | typeof nothing => {
  const ids = [error && `${id}-error`, hasHelp(field, value) && `${id}-help`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
};

/** Whether `describedBy` names a help text: the vendor's, or the weekday of a chosen date. */
export const hasHelp = ({ help, type }: FormField, value: string): boolean =>
  help !== undefined || (type === 'date' && value !== '');
