import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { LocalText } from '../../../src/contract/core/scalars.ts';
import type { SurveyAnswers, SurveyQuestion } from '../../../src/contract/survey-questions.ts';
import type { Survey } from '../../../src/contract/surveys.ts';
import { formatText, type Buyer } from '../buyer.ts';
import { eventually } from '../eventually.ts';
import { Respondent } from '../respondent.ts';
import { deeds, offeredLabels, type } from './controls.ts';
import { has, walk, type Answer, type Plan, type FormModel, type Walk } from './model.ts';

const plain = (text: LocalText): string => (typeof text === 'string' ? text : text.text);
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A buyer in front of an imported survey: answers it as a plan says, and finds what the model says or fails. */
export class ImportedRespondent {
  readonly #here: Respondent;
  readonly #lang: string;
  readonly #survey: Survey;
  readonly #model: FormModel;
  /** The question that is answered now. */
  #at = 'the start';
  /** The questions that were answered by their controls, or read where there is nothing to answer. */
  readonly done = new Set<string>();

  /** `survey` is in the language of the person, where the form has it. */
  constructor(buyer: Buyer, lang: string, survey: Survey, model: FormModel) {
    this.#here = new Respondent(buyer, model.id);
    this.#lang = lang;
    this.#survey = survey;
    this.#model = model;
  }

  /** From the first press to the receipt. Gives what the database must have. */
  async answer(plan: Plan): Promise<SurveyAnswers> {
    const { shown, given } = walk(this.#model, (id) => plan.answers[id]);
    try {
      // The plan was written down by hand: what it lists is what is shown.
      assert.deepEqual(
        shown,
        Object.keys(plan.answers).filter((id) => !id.includes('.')),
        'the model asks otherwise',
      );
      await this.#open(plan.first ? 'page' : 'cards');
      if (plan.first) await this.#changesMind(plan.first, { shown, given });
      else await this.#oneByOne({ shown, given });
      await this.#ends(plan, given);
    } catch (cause) {
      throw new Error(`${this.#model.id}, ${plan.name}, at ${this.#at}: ${String(cause)}`, { cause });
    }
    return given;
  }

  async #open(layout: 'cards' | 'page'): Promise<void> {
    const { words, widget } = this.#here;
    await widget.evaluate(
      (element, [survey, value]) => {
        element.setAttribute('survey', survey);
        element.setAttribute('layout', value);
      },
      [this.#model.id, layout] as const,
    );
    await widget.getByRole('heading', { name: plain(this.#survey.title), exact: true }).waitFor();
    await this.#here.press(words.start);
  }

  /** On cards: each must be the one that the model says, and none goes on without what it requires. */
  async #oneByOne({ shown, given }: Walk): Promise<void> {
    const { words } = this.#here;
    for (const [index, id] of shown.entries()) {
      this.#at = id;
      const title = this.#title(id, given);
      await this.#titlesAre([title]);
      const at = await this.#question(0, id, given);
      await this.#offers(id, given, at);
      if (this.#isRequired(id, given) && !this.#begins(id)) {
        // Without this answer there may be nothing further to ask.
        const { shown: known } = walk(this.#model, (one) =>
          shown.indexOf(one) < index ? given[one] : this.#begins(one),
        );
        await this.#here.press(known.at(-1) === id ? words.send : words.next);
        await at.locator('.error').waitFor();
        await this.#titlesAre([title]);
      }
      await this.#give(at, id, given, {});
      if (index < shown.length - 1) await this.#here.press(words.next);
    }
  }

  /** On one page: nothing is sent without what is required; then `first` is answered, and changed to the end. */
  async #changesMind(first: SurveyAnswers, last: Walk): Promise<void> {
    const { words, widget, buyer } = this.#here;
    const untouched = walk(this.#model, (id) => this.#begins(id));
    await this.#titlesAre(untouched.shown.map((id) => this.#title(id, untouched.given)));
    await this.#here.press(words.send);
    const faulty = untouched.shown.filter(
      (id) => this.#isRequired(id, untouched.given) && !has(untouched.given, id),
    );
    await this.#textsAre(
      widget
        .locator('.question')
        .filter({ has: buyer.page.locator('.error') })
        .locator('.ask'),
      faulty.map((id) => this.#title(id, untouched.given)),
    );
    const before = walk(this.#model, (id) => first[id] ?? this.#begins(id));
    assert.deepEqual(
      Object.keys(first).filter((id) => !has(before.given, id)),
      [],
      'the model does not ask what is answered first',
    );
    for (const { shown, given } of [before, last]) {
      const known = given === last.given ? before.given : {};
      // What stands before a question is decided by what was answered before it.
      for (const [index, id] of shown.entries()) {
        this.#at = id;
        const at = await this.#question(index, id, given);
        if (this.#model.questions[id]?.control !== 'rank') await this.#offers(id, given, at);
        await this.#give(at, id, given, known);
      }
      await this.#titlesAre(shown.map((id) => this.#title(id, given)));
    }
  }

  async #ends({ ending }: Plan, given: SurveyAnswers): Promise<void> {
    const { words, widget } = this.#here;
    if (this.#survey.endings?.some((one) => one?.kind === 'screened_out' && plain(one.title) === ending))
      await this.#here.reads(words.noFurther);
    await this.#here.press(words.send);
    const n = Object.keys(given).filter((id) => !id.includes('.')).length;
    const { one, other } = words.sentOnce;
    const count = formatText((n === 1 ? one : other) ?? other, { n });
    const said = this.#model.ending?.(given);
    if (ending !== undefined) assert.equal(said, ending, 'the model ends otherwise');
    await this.#textsAre(widget.locator('#title'), [said ?? count]);
    assert.ok(tidy(await this.#here.text()).includes(count));
  }

  /** Gives one answer, unless it is there already. */
  async #give(at: Locator, id: string, given: SurveyAnswers, before: SurveyAnswers): Promise<void> {
    const { words } = this.#here;
    const question = this.#model.questions[id];
    const answer = given[id];
    if (!question || answer === undefined) return;
    const known = this.#stillOffered(id, has(before, id) ? before[id] : question.begins, given);
    const label = (value: string): string => this.#label(id, value, given);
    if (JSON.stringify(known) !== JSON.stringify(answer)) {
      await deeds[question.control]({ at, words, label, locale: this.#lang }, answer, known);
      this.done.add(id);
    }
    const other = given[`${id}.other`];
    if (typeof other === 'string')
      await type(at.getByRole('textbox', { name: words.other, exact: true }), other);
  }

  async #offers(id: string, given: SurveyAnswers, at: Locator): Promise<void> {
    const question = this.#model.questions[id];
    const offered = this.#offered(id, given);
    if (!question || !offered) return;
    const labels = offered.map((value) => this.#label(id, value, given));
    await eventually(async () => assert.deepEqual((await offeredLabels(at, question)).map(tidy), labels, id));
  }

  #offered(id: string, given: SurveyAnswers): readonly string[] | undefined {
    return this.#model.questions[id]?.offers?.(walk(this.#model, (one) => given[one], id).given);
  }

  /** An option that is gone takes its mark along. */
  #stillOffered(id: string, answer: Answer | undefined, given: SurveyAnswers): Answer | undefined {
    const offered = this.#offered(id, given);
    return Array.isArray(answer) && offered ? answer.filter((value) => offered.includes(value)) : answer;
  }

  /** The question at that place on screen. Titles alone do not tell it: those of a repeated group are the same. */
  async #question(index: number, id: string, given: SurveyAnswers): Promise<Locator> {
    const at = this.#here.widget.locator('.question').nth(index);
    const title = this.#title(id, given);
    await eventually(async () => {
      // To where it can be seen: what is far off the screen is not laid out, and comes with the next frame.
      await at.scrollIntoViewIfNeeded();
      assert.equal(tidy(await at.locator('.ask').innerText()), title);
    });
    if (this.#model.questions[id]?.control === 'read') this.done.add(id);
    return at;
  }

  #titlesAre(titles: readonly string[]): Promise<void> {
    return this.#textsAre(this.#here.widget.locator('.ask'), titles);
  }

  /** By what they hold, not by what is drawn: a long page does not lay out what is far off the screen. */
  #textsAre(at: Locator, texts: readonly string[]): Promise<void> {
    return eventually(async () => assert.deepEqual((await at.allTextContents()).map(tidy), texts));
  }

  #begins(id: string): Answer | undefined {
    return this.#model.questions[id]?.begins;
  }

  #isRequired(id: string, given: SurveyAnswers): boolean {
    return this.#model.questions[id]?.required?.(given) ?? false;
  }

  #imported(id: string): SurveyQuestion {
    const found = this.#survey.questions.find((one) => one?.id === id);
    assert.ok(found, `${id} was not imported`);
    return found;
  }

  /** The title on screen: with what it quotes, and whether it must be answered. */
  #title(id: string, given: SurveyAnswers): string {
    const quoted = plain(this.#imported(id).title).replace(/\{\{(\w+)\}\}/g, (_, source: string) =>
      this.#quote(source, given),
    );
    const isOptional = !this.#isRequired(id, given) && this.#model.questions[id]?.control !== 'read';
    return tidy(isOptional ? `${quoted} ${this.#here.words.optional}` : quoted);
  }

  #quote(id: string, given: SurveyAnswers): string {
    const number = this.#model.calculated?.[id]?.(given);
    if (number !== undefined) return new Intl.NumberFormat(this.#lang).format(number);
    const answer = given[id];
    return typeof answer === 'string' ? this.#label(id, answer, given) : '…';
  }

  /** The label of an option or a line; of one that was taken over the label there, or what was written for it. */
  #label(id: string, value: string, given: SurveyAnswers): string {
    const { options = [], lines = [], optionsFrom } = this.#imported(id);
    const found = [...options, ...lines].find((one) => one.value === value);
    if (found) return tidy(plain(found.label));
    if (!optionsFrom) return value;
    const other = given[`${optionsFrom.question}.other`];
    return value === 'other' && typeof other === 'string'
      ? other
      : this.#label(optionsFrom.question, value, given);
  }
}
