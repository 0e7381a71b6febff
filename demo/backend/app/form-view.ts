import type { Field, Values } from '../../../src/contract/field.ts';
import type { ClaimForm } from '../../../src/contract/perk-detail.ts';
import { answerIn, isAsked, partsOf } from '../../../src/rules/field.ts';
import { addDays, type Day } from '../rules/calendar.ts';
import type { People } from '../store/claims.ts';
import { plain, type Texts } from '../store/localized.ts';
import type { FieldRow } from '../store/perk-tables.ts';
import type { Offer } from '../store/shelf.ts';
import { some, type Question } from './question.ts';
import { deciderOf, mayDecide } from './rights.ts';

/** A form's own words for a field, or those that every form has. */
const wordsOf = (texts: Texts, form: string, rest: string) =>
  texts.find(`${form}.field.${rest}`) ?? texts.find(`field.${rest}`);

const constraintsOf = ({ constraints, days }: FieldRow, day: Day): Field['constraints'] => ({
  ...constraints,
  ...(days?.min !== undefined && { min: addDays(day, days.min) }),
  ...(days?.max !== undefined && { max: addDays(day, days.max) }),
});

const fieldOf = ({ viewer, texts }: Question, form: string, row: FieldRow, day: Day): Field => {
  const { name, type, required, about, autocomplete, showIf, days, options = [] } = row;
  const value = days?.value === undefined ? undefined : addDays(day, days.value);
  return {
    name,
    type,
    required,
    about,
    autocomplete,
    showIf,
    label: wordsOf(texts, form, name) ?? name,
    help: wordsOf(texts, form, `${name}.help`),
    placeholder: wordsOf(texts, form, `${name}.placeholder`),
    value: autocomplete === 'name' && about === 'self' ? viewer.person.name : value,
    constraints: constraintsOf(row, day),
    options: some(
      options.map((option) => ({
        value: option,
        label: wordsOf(texts, form, `${name}.option.${option}`) ?? option.toUpperCase(),
      })),
    ),
  };
};

/** What a form asks today; `form` is where its words stand. */
export const fieldsIn = (question: Question, form: string, rows: readonly FieldRow[], day: Day): Field[] =>
  rows.map((row) => fieldOf(question, form, row, day));

/** What a claim of this perk asks today. */
export const fieldsOf = (question: Question, { perk }: Offer, day: Day): Field[] =>
  fieldsIn(question, `perk.${perk.perk}`, perk.form, day);

const usesOf = ({ texts }: Question, { perk }: Offer): ClaimForm['uses'] => {
  const text = texts.find(`perk.${perk.perk}.uses`);
  return text === undefined ? undefined : { text, note: texts.find(`perk.${perk.perk}.uses.note`) };
};

export const formOf = (question: Question, offer: Offer, people: People, day: Day): ClaimForm => {
  const decider =
    offer.perk.approval && !mayDecide(question.viewer) ? deciderOf(question, people) : undefined;
  return {
    fields: some(fieldsOf(question, offer, day)),
    approver: decider,
    usually: decider && question.texts.find('usually.decided'),
    uses: usesOf(question, offer),
  };
};

const countryIn = ({ texts }: Question, code: string): string =>
  new Intl.DisplayNames(texts.language, { type: 'region' }).of(code) ?? code;

const readable = (question: Question, field: Field, value: string): Field['label'] => {
  const option = field.options?.find((each) => each.value === value)?.label;
  if (option !== undefined) return option;
  if (field.type === 'checkbox') return question.texts.say('answer.yes');
  if (field.type === 'country') return countryIn(question, value);
  return field.type === 'date' ? question.texts.date(value) : value;
};

/** The answers to what was asked, as people read them; several choices as one list. */
export const answersOf = (
  question: Question,
  fields: readonly Field[],
  values: Values,
): { label: Field['label']; text: Field['label'] }[] =>
  fields.flatMap((field) => {
    const parts = isAsked(field, values) ? partsOf(answerIn(values, field.name)) : [];
    const [first, ...more] = parts.map((part) => readable(question, field, part));
    if (first === undefined) return [];
    const list = () => new Intl.ListFormat(question.texts.language).format([first, ...more].map(plain));
    return [{ label: field.label, text: more.length > 0 ? list() : first }];
  });
