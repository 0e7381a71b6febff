import type { Locator } from 'playwright-core';
import type { SurveyAnswers } from '../../src/contract/survey-questions.ts';
import { formatText, type Buyer } from './buyer.ts';
import { postFromOtherDevice } from './other-device.ts';
import { withDate } from './referrer.ts';
import type { Journey } from './journeys.ts';

/** A buyer in front of a survey. */
export class Respondent {
  readonly buyer: Buyer;
  readonly #survey: string;

  constructor(buyer: Buyer, survey = 'capacity') {
    this.buyer = buyer;
    this.#survey = survey;
  }

  get words(): Buyer['words']['survey'] {
    return this.buyer.words.survey;
  }

  get widget(): Locator {
    return this.buyer.page.locator('laurel-survey');
  }

  /** What the survey says, in the language of this person. */
  vendor(key: string): string {
    return this.buyer.vendor(`survey.${this.#survey}.${key}`);
  }

  /** All that it shows. */
  text(): Promise<string> {
    return this.widget.locator('.widget').innerText();
  }

  button(name: string): Locator {
    return this.widget.getByRole('button', { name, exact: true });
  }

  press(name: string): Promise<void> {
    return this.button(name).click();
  }

  /** Waits until the widget says so. */
  reads(text: string | RegExp): Promise<void> {
    return this.widget.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor();
  }

  /** The question of that name, on screen. */
  question(id: string): Locator {
    const asked = this.buyer.page.getByText(this.vendor(`question.${id}`), { exact: true });
    return this.widget.locator('[part~=question]').filter({ has: asked });
  }

  /** Presses one of its answers; of a scale the number itself. */
  async chooses(id: string, value: string): Promise<void> {
    const key = `question.${id}.option.${value}`;
    const name = /^\d+$/.test(value) ? value : this.vendor(key);
    const options = this.question(id).locator('[part~=option] > span');
    await options.filter({ hasText: withDate(name) }).click();
  }

  /** Writes into its field. */
  writes(id: string, text: string): Promise<void> {
    return this.question(id).getByRole('textbox').fill(text);
  }

  next(): Promise<void> {
    return this.press(this.words.next);
  }

  /** Answers one question on its card, and goes on. */
  async answers(id: string, value: string): Promise<void> {
    const question = this.question(id);
    // The controls of some kinds are loaded when the question comes.
    await question.getByRole('textbox').or(question.locator('[part~=option]')).first().waitFor();
    if ((await question.getByRole('textbox').count()) > 0) await this.writes(id, value);
    else await this.chooses(id, value);
    await this.next();
  }

  /** Waits until it says where the answers are. */
  async waitForSaved(where: 'saved' | 'savedHere'): Promise<void> {
    await this.widget.locator('[part~=save-status]').getByText(this.words[where], { exact: true }).waitFor();
  }

  /** The receipt: the time of it may be any. */
  receipt(): Promise<void> {
    return this.reads(withDate(formatText(this.words.receipt, { time: '{date}' })));
  }

  /** What was earned, a line each. */
  async earned(): Promise<string[]> {
    await this.receipt();
    const lines = await this.widget.locator('[part~=reward] > li').allInnerTexts();
    return lines.map((line) => line.replace(/\s+/g, ' ').trim());
  }
}

/** Answers from another device: no page of this one knows of it. */
export const respondFromOtherDevice = (
  { demo }: Pick<Journey, 'demo'>,
  member: string,
  survey: string,
  answers: SurveyAnswers,
): Promise<Response> => postFromOtherDevice(demo.url, member, `/surveys/${survey}/responses`, { answers });
