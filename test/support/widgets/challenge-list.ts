import { words as en } from '../../../src/locales/en/challenge-list.ts';
import { Memory, scenarioContext, scenarios, type Scenario } from '../../../src/mock/index.ts';
import { answersOfAllScenarios } from '../scenario-answers.ts';
import { pointsFilesOfAll } from '../shipped-words.ts';
import { claimsOf, type AnsweredCase, type WidgetUnderTest } from '../widget-cases.ts';
import { banner, challengeInteractions, opened, sent } from './challenge-interactions.ts';

const routes = ['session', 'challenges', 'challenge', 'submitChallenge', 'uploadChallengeFile'] as const;

/** A challenge that can be met at once, for answers that only a dialog draws. */
const beside = { challenges: { items: [{ id: 'one', title: 'One', action: { kind: 'submit' } }] } };

/** Each challenge that can be sent, from the list to what was sent. */
const followed = (): AnsweredCase[] => {
  const { challenge, challenges }: Scenario = scenarios.challenges;
  const setting = scenarioContext('en');
  const list = challenges?.(setting);
  const items = list && 'items' in list ? list.items : [];
  return items
    .filter(({ action, submission }) => action?.kind === 'submit' || submission)
    .map(({ id }) => ({
      answers: {
        challenges: { items: items.filter((item) => item.id === id) },
        challenge: challenge?.(setting, { params: { id }, body: {}, key: 'a-key', memory: new Memory() }),
      },
      attributes: { challenge: id },
      interactions: opened,
    }));
};

const sending = { token: 'a-token', attributes: { challenge: 'atlas-review' } };

export const challengeList: WidgetUnderTest = {
  tag: 'laurel-challenge-list',
  source: 'src/elements/challenge-list/challenge-list.ts',
  route: 'challenges',
  routes,
  ordinaryScenario: 'challenges',
  noun: 'challenge',
  emptyAnswer: { items: [] },
  shapes: [{}],
  frameShapes: [{}],
  busy: [{}],
  requestPaths: ['/challenges'],
  whole: '[part~=card]',
  steps: challengeInteractions,
  modal: true,
  allowedElements: [
    'a[href]',
    'bdi',
    'svg',
    'input[name]',
    'select[name]',
    'textarea[name]',
    'option[value]',
  ],
  answeredCases: () => [
    ...answersOfAllScenarios(['session', 'challenges'], 'challenges').map((answers) => ({ answers })),
    ...followed(),
  ],
  refused: [
    {
      situation: {
        ...sending,
        endpoint: '/loyalty/challenges-conflict',
        interactions: [...sent, { sees: banner }],
      },
      status: 409,
      problem: (evil) => ({ code: evil, title: evil, requestId: evil, detail: evil, at: evil }),
    },
    {
      situation: {
        ...sending,
        endpoint: '/loyalty/challenges~faulty',
        interactions: [...sent, { sees: 'dialog[open] [role=alert]' }],
      },
      status: 422,
      problem: (evil) => ({
        code: 'invalid_fields',
        title: evil,
        fieldErrors: [
          { path: 'values.link', code: evil, message: evil },
          { path: evil, code: 'required', message: evil },
        ],
      }),
    },
  ],
  // Every filter is pressed, "Done" last.
  named: (name) => ({ answers: { challenges: { items: [{ id: 'one', title: name, state: 'completed' }] } } }),
  reads: (name) => `${en.all} ${en.todo} ${en.inReview} ${en.done} ${en.completed} ${name}`,
  trials: [
    {
      route: 'challenges',
      count: 1200,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
    {
      route: 'challenge',
      count: 500,
      beside,
      id: 'one',
      around: () => ({ attributes: { challenge: 'one' }, interactions: opened, tries: true }),
    },
  ],
  names: 'li [part~=title]',
  claims: claimsOf(
    '[part~=status]',
    [en, ...pointsFilesOfAll.map(({ challengeList }) => challengeList)],
    ['in_progress', 'in_review', 'rejected', 'completed', 'locked', 'scheduled', 'ended'],
  ),
  ownNames: [],
  events: ['laurel-before-submit', 'laurel-error', 'laurel-load', 'laurel-navigate', 'laurel-submit'],
};
