import type { Field, Values } from '../../../src/contract/field.ts';
import type { ClaimForm } from '../../../src/contract/perk-detail.ts';
import { isAsked } from '../../../src/rules/field.ts';
import { addDays, type Day } from '../rules/calendar.ts';
import type { People } from '../store/claims.ts';
import type { Texts } from '../store/localized.ts';
import type { FieldRow } from '../store/perk-tables.ts';
import type { Offer } from '../store/shelf.ts';
import { some, type Question } from './question.ts';
import { deciderOf, mayDecide } from './rights.ts';

/** A perk's own words for a field, or those that every form has. */
const wordsOf = (texts: Texts, perk: string, rest: string) =>
  texts.find(`perk.${perk}.field.${rest}`) ?? texts.find(`field.${rest}`);

const constraintsOf = ({ constraints, days }: FieldRow, day: Day): Field['constraints'] => ({
  ...constraints,
  ...(days?.min !== undefined && { min: addDays(day, days.min) }),
  ...(days?.max !== undefined && { max: addDays(day, days.max) }),
});

const fieldOf = ({ viewer, texts }: Question, perk: string, row: FieldRow, day: Day): Field => {
  const { name, type, required, about, autocomplete, showIf, days, options = [] } = row;
  const value = days?.value === undefined ? undefined : addDays(day, days.value);
  return {
    name,
    type,
    required,
    about,
    autocomplete,
    showIf,
    label: wordsOf(texts, perk, name) ?? name,
    help: wordsOf(texts, perk, `${name}.help`),
    placeholder: wordsOf(texts, perk, `${name}.placeholder`),
    value: autocomplete === 'name' && about === 'self' ? viewer.person.name : value,
    constraints: constraintsOf(row, day),
    options: some(
      options.map((option) => ({
        value: option,
        label: wordsOf(texts, perk, `${name}.option.${option}`) ?? option.toUpperCase(),
      })),
    ),
  };
};

/** What a claim of this perk asks today. */
export const fieldsOf = (question: Question, { perk }: Offer, day: Day): Field[] =>
  perk.form.map((row) => fieldOf(question, perk.perk, row, day));

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

/** The answers to what was asked, as people read them. */
export const answersOf = (
  question: Question,
  fields: readonly Field[],
  values: Values,
): { label: Field['label']; text: Field['label'] }[] =>
  fields.flatMap((field) => {
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined;
    if (value === undefined || value === '' || !isAsked(field, values)) return [];
    const option = field.options?.find((each) => each.value === value)?.label;
    if (option !== undefined) return [{ label: field.label, text: option }];
    if (field.type === 'checkbox') return [{ label: field.label, text: question.texts.say('answer.yes') }];
    return [{ label: field.label, text: field.type === 'date' ? question.texts.date(value) : value }];
  });
