import { constant, type Expression } from '../expression/expression.ts';
import { parseXPath } from '../expression/xpath.ts';
import { ImportReport } from '../import-report.ts';
import type { PlannedSection } from '../question-plan.ts';
import { isSeen, mapWords } from '../words.ts';
import { plannedIn, type FormContext, type FormPlace } from './form-context.ts';
import type { FormNode } from './form-tree.ts';
import { isTableHead, planMatrix, tableRows } from './matrix-group.ts';
import { xlsformTypes } from './question-types.ts';
import { repeatTimes } from './repeat-times.ts';
import { planQuestion, type QuestionRule } from './row-plan.ts';
import { remarkAppearance, remarkColumns } from './row-remarks.ts';
import type { SheetRow } from './sheet-table.ts';

/** Makes plans of the rows of a form, in their order. */
export class FormPlanner {
  readonly #context: FormContext;
  readonly #columns: readonly string[];

  constructor(context: FormContext, columns: readonly string[]) {
    this.#context = context;
    this.#columns = columns;
  }

  plan(nodes: readonly FormNode[], place: FormPlace): void {
    for (const node of nodes) {
      this.#context.visit(node.row);
      remarkColumns(this.#columns, node.row, this.#context.report);
      remarkAppearance(node.row, this.#context.report);
      if (node.type.name === 'begin_group') this.#group(node, place);
      else if (node.type.name === 'begin_repeat') this.#repeat(node, place);
      else this.#row(node, place);
    }
  }

  #inside({ row }: FormNode, place: FormPlace): FormPlace {
    if (row.get('relevant') === '') return place;
    return { ...place, conditions: [...place.conditions, plannedIn(this.#context, row, 'relevant', place)] };
  }

  #section({ row }: FormNode, { section, suffix }: FormPlace, number = ''): PlannedSection | undefined {
    const title = this.#context.languages.words(row, 'label');
    if (!isSeen(title)) return section;
    const pipe = (text: string): string => `${text.replace(/\$\{[^{}]*\}/g, '…')}${number}`;
    return { name: row.get('name') + suffix, title: mapWords(title, pipe) };
  }

  #group(node: FormNode, place: FormPlace): void {
    const inside = this.#inside(node, place);
    const table = tableRows(node);
    const others = node.children.filter((child) => !table.includes(child) && !isTableHead(child));
    if (table.length === 0) return this.plan(others, { ...inside, section: this.#section(node, place) });
    planMatrix(node, table, inside, this.#context);
    this.plan(others, inside);
  }

  #repeat(node: FormNode, place: FormPlace): void {
    const { report } = this.#context;
    const times = repeatTimes(node.row, this.#context, place);
    if (typeof times === 'string') return this.#dropAll(node, place, times);
    const title = node.row.get('label') || node.row.get('name');
    report.add('changed', node.row.where(), title, `written out ${times.most} times`);
    const inside = this.#inside(node, place);
    for (let number = 1; number <= times.most; number += 1) {
      const copy: FormPlace = {
        ...inside,
        scope: `${place.scope}/${node.row.get('name')}#${number}`,
        suffix: `${place.suffix}_${number}`,
        isCopy: place.isCopy || number > 1,
      };
      const asked = times.reads
        ? [plannedIn(this.#context, node.row, 'repeat_count', copy, (count) => atLeast(count, number))]
        : [];
      this.#copier(number).plan(node.children, {
        ...copy,
        section: this.#section(node, copy, ` ${number}`),
        conditions: [...copy.conditions, ...asked],
      });
    }
  }

  /** What there is to say of a group is said of its first copy. */
  #copier(number: number): FormPlanner {
    return number === 1
      ? this
      : new FormPlanner({ ...this.#context, report: new ImportReport() }, this.#columns);
  }

  #dropAll(node: FormNode, place: FormPlace, why: string): void {
    const { report, names } = this.#context;
    report.add(
      'dropped',
      node.row.where(),
      node.row.get('label') || node.row.get('name'),
      `left out with all its questions: ${why}`,
    );
    const drop = ({ row, type, children }: FormNode): void => {
      children.forEach(drop);
      const rule = xlsformTypes.get(type.name);
      if (children.length > 0 || rule?.as === 'metadata') return;
      report.count(rule?.as === 'calculation' ? 'checks' : 'questions', false);
      if (row.get('relevant') !== '') report.count('conditions', false);
      names.define(row.get('name'), () => ({ type: 'missing', why: 'which was dropped' }), place.scope);
    };
    drop(node);
  }

  #row({ row, type }: FormNode, place: FormPlace): void {
    const { report } = this.#context;
    const rule = xlsformTypes.get(type.name);
    if (rule?.as === 'calculation') this.#calculation(row, place);
    else if (rule?.as === 'question' || rule?.as === 'choice')
      this.#question({ row, type, children: [] }, rule, place);
    else if (rule?.as === 'metadata') {
      report.add('changed', row.where('type'), type.name, rule.note);
      this.#missing(row, place, 'which is not asked');
    } else {
      const why =
        rule?.note ?? (type.name === '' ? 'the row has no type' : `the type "${type.name}" is not known`);
      this.#drop(row, place, why);
    }
  }

  #question(node: FormNode, rule: QuestionRule, place: FormPlace): void {
    const isPlanned = planQuestion(node, rule, this.#inside(node, place), this.#context);
    if (!isPlanned) this.#drop(node.row, place);
  }

  #missing(row: SheetRow, { scope }: FormPlace, why: string): void {
    this.#context.names.define(row.get('name'), () => ({ type: 'missing', why }), scope);
  }

  #drop(row: SheetRow, place: FormPlace, why?: string): void {
    const { report } = this.#context;
    this.#missing(row, place, 'which was dropped');
    report.count('questions', false);
    if (row.get('relevant') !== '') report.count('conditions', false);
    if (why !== undefined)
      report.add(
        'dropped',
        row.where('type'),
        `${row.get('type')} ${row.get('name')}`,
        `the question is left out: ${why}`,
      );
  }

  #calculation(row: SheetRow, place: FormPlace): void {
    const { calculations, names } = this.#context;
    const name = row.get('name');
    const condition = row.get('relevant');
    // Where it is not relevant, it has no value.
    const change = (expression: Expression): Expression =>
      condition === ''
        ? expression
        : { type: 'call', name: 'if', args: [parseXPath(condition), expression, constant('')], at: 1 };
    const planned = plannedIn(this.#context, row, 'calculation', place, change);
    names.define(name, calculations.define(name + place.suffix, planned), place.scope);
  }
}

/** Whether a repeated group is asked so often. */
const atLeast = (count: Expression, number: number): Expression => ({
  type: 'compare',
  by: '>=',
  left: count,
  right: constant(number),
  at: 1,
});
