import type { SurveyAnswers, Survey, SurveyResponse } from '../../../src/contract/index.ts';
import { surveyWords } from '../../support/survey-words.ts';
import {
  queryAllByRole,
  allElements,
  visibleText,
  getByRole,
  type QueryRole,
} from '../../support/queries.ts';
import { ServedPage, session, type ServedAnswer, type ServedRequest } from '../../support/served-page.ts';
import { until } from '../../support/until.ts';

export { offline, problem } from '../../support/served-page.ts';
/** What it says in English. */
export const words = surveyWords.en;

export const options = (
  ...labels: string[]
): NonNullable<NonNullable<Survey['questions'][number]>['options']> =>
  labels.map((label) => ({ value: label.toLowerCase(), label }));

/** Three questions, of which the last depends on the first. */
export const survey: Survey = {
  id: 'plan',
  title: 'How do you plan?',
  purpose: 'Shapes your perks.',
  audience: 'Read by the product team.',
  minutes: 2,
  rewards: {
    guaranteed: { value: { amount: 5_000, currency: 'EUR' }, text: 'credit for the company' },
    sealed: { from: { amount: 10_000, currency: 'EUR' }, to: { amount: 50_000, currency: 'EUR' } },
    entries: { count: 2, draw: 'Oslo draw' },
  },
  deadline: '2027-01-31',
  privacyNotice: { label: 'Privacy notice', url: '/privacy' },
  questions: [
    {
      id: 'often',
      kind: 'single',
      title: 'How often?',
      required: true,
      options: options('Monthly', 'Yearly', 'Never'),
    },
    {
      id: 'who',
      kind: 'multiple',
      title: 'Who?',
      options: [
        ...options('Finance', 'Sales'),
        { value: 'nobody', label: 'Nobody', alone: true },
        { value: 'other', label: 'Another', open: true },
      ],
    },
    {
      id: 'why',
      kind: 'text',
      title: 'Why {{often}}?',
      required: true,
      showIf: { any: [{ all: [{ question: 'often', is: ['never'] }] }] },
    },
  ],
};

export const receipt: SurveyResponse = {
  id: 'r1',
  at: '2026-11-21T14:02:00+01:00',
  answered: 2,
  earned: [{ kind: 'guaranteed', label: 'For answering', value: { amount: 5_000, currency: 'EUR' } }],
  revealed: { label: 'Cloud credit', value: { amount: 25_000, currency: 'EUR' }, note: 'Usable for a year.' },
};

/** A page with a survey, and a backend of which every answer can be replaced by `METHOD /path`. */
export class SurveyPage extends ServedPage<'laurel-survey'> {
  constructor(answers: Record<string, ServedAnswer> = {}, served: Survey = survey) {
    super('laurel-survey', {
      'GET /session': session,
      'GET /surveys/next': served,
      'PUT /surveys/plan/draft': ({ body }) => ({ answers: {}, revision: revisionIn(body) + 1 }),
      'POST /surveys/plan/responses': receipt,
      ...answers,
    });
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.widget;
    if (!shadowRoot) throw new Error('It is not drawn');
    return shadowRoot;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get saved(): ServedRequest[] {
    return this.askedOf('PUT /surveys/plan/draft');
  }

  get sent(): ServedRequest[] {
    return this.askedOf('POST /surveys/plan/responses');
  }

  /** The input of an option. */
  option(label: string): HTMLInputElement {
    const found = allElements(this.widget).find(
      (element) =>
        element instanceof HTMLInputElement &&
        element.labels?.[0] &&
        visibleText(element.labels[0]).startsWith(label),
    );
    if (!(found instanceof HTMLInputElement))
      throw new Error(`No option "${label}" in "${visibleText(this.widget)}"`);
    return found;
  }

  choose(...labels: string[]): void {
    for (const label of labels) this.option(label).click();
  }

  /** Types into the text that is asked for, without leaving it. */
  types(text: string): void {
    const area = this.root.querySelector('textarea');
    if (!area) throw new Error(`There is no text in "${visibleText(this.widget)}"`);
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  has(name: string | RegExp, role: QueryRole = 'button'): boolean {
    return queryAllByRole(this.widget, role, name).length > 0;
  }

  press(name: string | RegExp): void {
    const button = getByRole(this.widget, 'button', name);
    button.focus();
    button.click();
  }

  shows(text: string | RegExp): Promise<void> {
    return until(() => {
      const shown = visibleText(this.widget);
      if (!(typeof text === 'string' ? shown.includes(text) : text.test(shown)))
        throw new Error(`It does not show "${text}" but "${shown}"`);
    });
  }

  misses(text: string): Promise<void> {
    return until(() => {
      if (visibleText(this.widget).includes(text)) throw new Error(`It still shows "${text}"`);
    });
  }

  async start(): Promise<this> {
    this.press(/^(Start|Continue)$/);
    await until(() => this.root.querySelector('.question') !== null);
    return this;
  }
}

const revisionIn = (body: unknown): number =>
  typeof body === 'object' && body && 'revision' in body ? Number(body.revision) : 0;

/** The answers in the body of a request. */
export const answersIn = ({ body }: ServedRequest): SurveyAnswers => {
  const answers = typeof body === 'object' && body && 'answers' in body ? body.answers : {};
  return Object(answers);
};
