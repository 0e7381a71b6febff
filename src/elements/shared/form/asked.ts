import { nothing, type TemplateResult } from 'lit';
import type { Field } from '../../../contract/field.ts';
import type { Words } from '../words.ts';
import type { Fault } from './fault-text.ts';
import type { FormWords } from './vocabulary.ts';

/** One question on screen. */
export interface Asked {
  readonly field: Field;
  /** Unique in its root, and safe as an id. */
  readonly id: string;
  readonly value: string;
  readonly fault: Fault | undefined;
  readonly words: Words<FormWords>;
  /** In place of the plain control: what is loaded for a phone number. */
  readonly control?: ((asked: Asked) => TemplateResult) | undefined;
  /** What is said under it besides. */
  readonly note?: TemplateResult | undefined;
  readonly answer: (value: string, unreadable?: boolean) => void;
}

/** Takes an answer from whatever control it was given in. */
export const told = (event: Event, { answer }: Asked): void => {
  const { target } = event;
  if (target instanceof HTMLInputElement && target.type === 'checkbox') answer(target.checked ? 'true' : '');
  else if (target instanceof HTMLInputElement) answer(target.value, target.validity.badInput);
  else if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) answer(target.value);
};

/** What is said about a control. */
export const describedBy = ({ id, field, fault, value }: Asked): string | typeof nothing => {
  const ids = [fault && `${id}-fault`, hasHelp(field, value) && `${id}-help`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
};

/** Whether anything stands below it. */
export const hasHelp = ({ help, type }: Field, value: string): boolean =>
  help !== undefined || (type === 'date' && value !== '');
