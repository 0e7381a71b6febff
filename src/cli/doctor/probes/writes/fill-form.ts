import type { FormField, FormValues } from '../../../../contract/forms.ts';

const sentence = 'Sent by the Laurel doctor to test this form.';

const textFor = ({ constraints }: FormField): string => {
  const { minLength = 0, maxLength = Infinity } = constraints ?? {};
  return sentence.padEnd(minLength, '.').slice(0, maxLength);
};

const dayFor = ({ constraints }: FormField): string => {
  const { min, max } = constraints ?? {};
  const later = new Date(Date.now() + 30 * 86_400_000).toJSON().slice(0, 10);
  if (typeof min === 'string' && later < min) return min;
  return typeof max === 'string' && later > max ? max : later;
};

const answerFor = (field: FormField, domain: string): string | string[] | undefined => {
  const { type = 'text', options = [], constraints, value } = field;
  const [first] = options;
  switch (type) {
    case 'email':
      return `doctor@${domain}`;
    case 'url':
      return `https://${domain}`;
    case 'tel':
      return '+4722334455';
    case 'country':
      return 'NO';
    case 'date':
      return dayFor(field);
    case 'number':
    case 'integer':
      return String(constraints?.min ?? 1);
    case 'select':
    case 'radio':
      return value ?? first?.value;
    case 'multiselect':
      return first && [first.value];
    case 'checkbox':
      return 'true';
    case 'file':
      return undefined;
    default:
      return textFor(field);
  }
};

const isShown = ({ showIf }: FormField, values: FormValues): boolean => {
  if (!showIf) return true;
  const answer = values[showIf.field];
  return [answer].flat().some((one) => one !== undefined && showIf.is.includes(one));
};

/** Right answers to a form; `undefined` where it asks for what the doctor can't give, such as a file. */
export const fillForm = (
  fields: readonly (FormField | null)[],
  domain: string,
  checked?: string,
): FormValues | undefined => {
  const values: Record<string, string | string[]> = {};
  for (const field of fields) {
    if (!field) return undefined;
    if (!isShown(field, values) || (field.required !== true && field.name !== checked)) continue;
    const answer = field.name === checked ? domain : answerFor(field, domain);
    if (answer === undefined) return undefined;
    values[field.name] = answer;
  }
  return values;
};
