import { scenarios } from '../../../src/mock/index.ts';
import { answersIn } from '../answers.ts';
import type { Deed } from '../deeds.ts';
import type { Situation, Told, Widget } from '../widget.ts';

const routes = ['session', 'leaderboard', 'setVisibility'] as const;

const further = '.more button';
const change = '[part~=seen] button';
const choosing: readonly Deed[] = [{ press: change }, { sees: '[part~=visibility]' }];
const chosen: readonly Deed[] = [...choosing, { press: '.option:nth-of-type(3) input' }];

const after = (deeds: readonly Deed[], endpoint = '/loyalty/board'): Situation => ({
  endpoint,
  token: 'a-token',
  deeds,
});

const told = (): Told[] => {
  const answers = answersIn(scenarios.board, ['leaderboard'], 'leaderboard');
  return answers
    ? [
        { answers, deeds: [] },
        { answers, deeds: choosing },
      ]
    : [];
};

export const leaderboard: Widget = {
  tag: 'laurel-leaderboard',
  source: 'src/elements/leaderboard/leaderboard.ts',
  route: 'leaderboard',
  routes,
  usual: 'board',
  noun: 'row',
  least: { rows: [] },
  shapes: [{}],
  frameShapes: [{}],
  busy: [{}],
  asks: ['/leaderboards/default'],
  whole: '[part~=table]',
  modal: false,
  steps: {
    more: after([{ press: further }, { sees: 'tbody tr:nth-child(20)' }]),
    'how others see': after(choosing),
    'seen otherwise': after(chosen),
  },
  draws: ['bdi', 'svg', 'option[value]', 'input[name]'],
  told,
  refused: [
    {
      situation: { ...after([...chosen, { sees: '[role=alert]' }]), endpoint: '/loyalty/board' },
      status: 403,
      problem: (evil) => ({ code: 'role_required', title: evil, ask: { name: evil, href: evil } }),
    },
  ],
  named: (name) => ({
    answers: { leaderboard: { rows: [{ rank: 1, displayName: name, value: { amount: 1 } }] } },
  }),
  trials: [
    {
      route: 'leaderboard',
      count: 900,
      around: (index) => ({ lang: ['en', 'es', 'tr', 'de'][index % 4] ?? 'en' }),
    },
  ],
  names: '.name bdi',
  ownNames: [],
  events: ['laurel-error', 'laurel-load', 'laurel-navigate'],
};
