import { nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../../contract/forms.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { ValidationError } from './error-text.ts';
import type { FormMessages } from './messages.ts';

/** One question on screen. */
export interface FieldContext {
  readonly field: FormField;
  /** Unique in its root, and safe as an id. */
  readonly id: string;
  readonly value: string;
  readonly error: ValidationError | undefined;
  readonly words: Localizer<FormMessages>;
  /** In place of the plain control: what is loaded for a phone number. */
  readonly control?: ((asked: FieldContext) => TemplateResult) | undefined;
  /** What is said under it besides. */
  readonly note?: TemplateResult | undefined;
  readonly onAnswer: (value: string, unreadable?: boolean) => void;
}

/** Takes an answer from whatever control it was given in. */
export const handleInput = (event: Event, { onAnswer }: FieldContext): void => {
  const { target } = event;
  if (target instanceof HTMLInputElement && target.type === 'checkbox')
    onAnswer(target.checked ? 'true' : '');
  else if (target instanceof HTMLInputElement) onAnswer(target.value, target.validity.badInput);
  else if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    onAnswer(target.value);
};

/** What is said about a control. */
export const describedBy = ({ id, field, error, value }: FieldContext): string | typeof nothing => {
  const ids = [error && `${id}-fault`, hasHelp(field, value) && `${id}-help`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
};

/** Whether anything stands below it. */
export const hasHelp = ({ help, type }: FormField, value: string): boolean =>
  help !== undefined || (type === 'date' && value !== '');
