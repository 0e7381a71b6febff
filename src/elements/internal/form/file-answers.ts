import type { TemplateResult } from 'lit';
import type { FormField } from '../../../contract/forms.ts';
import type { ValidationError } from './error-text.ts';
import type { FieldContext } from './field-context.ts';

/** What draws and checks the fields for files, in a widget that takes any. */
export interface FileAnswers {
  /** The control of a field; its answer is the id that the file was given. */
  readonly control: (context: FieldContext) => TemplateResult;
  /** What is wrong with the answer to a field; `undefined` if it can be sent. */
  readonly error: (field: FormField, answer: string) => ValidationError | undefined;
}
