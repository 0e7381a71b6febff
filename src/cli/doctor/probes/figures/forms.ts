import type { FormField } from '../../../../contract/forms.ts';
import { figureChecks } from '../../checks/figures.ts';
import type { FigurePlace } from './figure-place.ts';

const isChoice = (type: string | undefined): boolean => /^(select|multiselect|radio)$/.test(type ?? '');

const examineField = (
  { check }: FigurePlace,
  field: FormField,
  names: ReadonlySet<string>,
  path: string,
): void => {
  const { type, options = [], value, constraints, showIf } = field;
  check(figureChecks['form-options'], !isChoice(type) || options.length > 0, `${path}.options`, 'no options');
  const isOffered =
    value === undefined ||
    value === '' ||
    options.length === 0 ||
    !isChoice(type) ||
    value.split(',').every((each) => options.some((option) => option.value === each));
  check(
    figureChecks['form-value'],
    isOffered,
    `${path}.value`,
    value,
    options.map((option) => option.value).join(', '),
  );
  check(
    figureChecks['form-condition'],
    !showIf || names.has(showIf.field),
    `${path}.showIf.field`,
    showIf?.field,
    [...names].join(', '),
  );
  const { min, max, minLength, maxLength } = constraints ?? {};
  const isBounded =
    !(min !== undefined && max !== undefined && min > max) && !((minLength ?? 0) > (maxLength ?? Infinity));
  check(figureChecks['form-bounds'], isBounded, `${path}.constraints`, constraints);
};

/** What can't work in a form. */
export const examineForm = (
  place: FigurePlace,
  fields: readonly (FormField | null)[] | undefined,
  path: string,
): void => {
  const names = new Set((fields ?? []).flatMap((field) => field?.name ?? []));
  fields?.forEach((field, index) => {
    if (field) examineField(place, field, names, `${path}[${index}]`);
  });
};
