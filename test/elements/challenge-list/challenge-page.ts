import '../../../src/points.ts';
import type { LaurelChallengeList } from '../../../src/points.ts';
import { allElements, getByRole, queryAllByRole, visibleText } from '../../support/queries.ts';
import {
  controlIn,
  ServedPage,
  session,
  write,
  type FormControl,
  type ServedAnswer,
  type ServedRequest,
} from '../../support/served-page.ts';
import { until } from '../../support/until.ts';

export { foundBy, offline, problem, session } from '../../support/served-page.ts';

export const viewer = { membership: { status: 'active' }, may: [{ action: 'submit', allowed: true }] };

export const review = {
  id: 'atlas',
  title: 'Review Atlas',
  kind: 'review',
  state: 'open',
  points: { amount: 150, unit: 'points' },
  owner: { kind: 'account', name: 'Tekin' },
  verification: { kind: 'review', by: { name: 'Ingrid' }, usually: 'usually within 3 working days' },
  action: { kind: 'submit' },
};

export const fields = [
  { name: 'link', type: 'url', label: 'Link', required: true },
  { name: 'text', type: 'textarea', label: 'Text', required: true },
];

/** What the server answers to a review that was sent. */
export const inReview = {
  ...review,
  state: 'in_review',
  submission: {
    id: 's1',
    status: 'in_review',
    at: '2026-11-21T14:02:00+01:00',
    by: { name: 'Marta' },
    answers: [{ label: 'Link', text: 'https://a.example/' }],
    timeline: [
      { state: 'done', label: 'Sent' },
      { state: 'now', label: 'Ingrid reads it' },
    ],
  },
};

/** Met at once, by the button alone. */
export const profile = {
  id: 'profile',
  title: 'Complete the profile',
  kind: 'profile',
  state: 'open',
  verification: { kind: 'automatic' },
  action: { kind: 'submit' },
};

/** A page with a challenge list, and a backend of which every answer can be replaced by `METHOD /path`. */
export class ChallengePage extends ServedPage<'laurel-challenge-list'> {
  constructor(answers: Record<string, ServedAnswer> = {}) {
    super('laurel-challenge-list', {
      'GET /session': session,
      'GET /challenges': { viewer, asOf: '2026-11-21T14:02:00+01:00', items: [review, profile] },
      'GET /challenges/atlas': { ...review, viewer, form: { fields } },
      'GET /challenges/profile': { ...profile, viewer },
      'POST /challenges/atlas/submissions': inReview,
      'POST /challenges/profile/submissions': { ...profile, state: 'completed' },
      ...answers,
    });
  }

  get list(): LaurelChallengeList {
    return this.widget;
  }

  get dialog(): HTMLDialogElement {
    const dialog = allElements(this.list).find((element) => element instanceof HTMLDialogElement);
    if (!(dialog instanceof HTMLDialogElement)) throw new Error('There is no dialog');
    return dialog;
  }

  get writes(): ServedRequest[] {
    return this.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/submissions'));
  }

  card(title: string): HTMLElement {
    const found = queryAllByRole(this.list, 'item').find(
      (item) => item.matches('.challenge') && queryAllByRole(item, 'heading', title).length > 0,
    );
    if (!found) throw new Error(`No card "${title}": ${visibleText(this.list)}`);
    return found;
  }

  /** Presses a button of a card. */
  pressOn(title: string, name: string | RegExp): void {
    const button = getByRole(this.card(title), 'button', name);
    button.focus();
    button.click();
  }

  /** Opens the form of the review. */
  async open(): Promise<this> {
    this.pressOn('Review Atlas', 'Send proof');
    await this.shows(/Review Atlas/);
    await until(() => !this.dialog.querySelector('.skeleton'));
    return this;
  }

  async shows(text: RegExp): Promise<void> {
    await until(() => {
      const words = visibleText(this.dialog);
      if (!this.dialog.open || !text.test(words)) throw new Error(`It shows "${words}"`);
    });
  }

  async cardShows(title: string, text: RegExp): Promise<void> {
    await until(() => {
      const words = visibleText(this.card(title));
      if (!text.test(words)) throw new Error(`It shows "${words}"`);
    });
  }

  field(label: string): FormControl {
    return controlIn(this.dialog, label);
  }

  type(label: string, value: string): void {
    write(this.field(label), value);
  }

  press(name: string | RegExp): void {
    const button = getByRole(this.dialog, 'button', name);
    button.focus();
    button.click();
  }

  has(name: string | RegExp): boolean {
    return queryAllByRole(this.dialog, 'button', name).length > 0;
  }

  /** Answers the two questions and sends them. */
  async send(): Promise<void> {
    await this.open();
    this.type('Link', 'https://a.example/');
    this.type('Text', 'Quiet, and easy to service.');
    await this.list.updateComplete;
    this.press('Send');
  }
}
