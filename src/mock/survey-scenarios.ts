import type { Survey } from '../contract/index.ts';
import { buyerSession } from './perks-of-tekin.ts';
import { Raw, Refusal, type Scenario, type Setting } from './scenario.ts';
import { capacity } from './survey-capacity.ts';
import { receiptOf, surveying, type Asking } from './surveys.ts';

const scene = (about: string, open: (setting: Setting) => Asking): Scenario => ({
  about,
  session: buyerSession,
  ...surveying(open),
});

/** Only what a backend of one GET would serve. */
const bare = ({ say }: Setting): Survey => ({
  title: say('Two quick questions', 'Dos preguntas rápidas', 'İki kısa soru'),
  questions: [
    {
      id: 'one',
      kind: 'text',
      title: say('What should we do better?', '¿Qué deberíamos mejorar?', 'Neyi daha iyi yapmalıyız?'),
    },
    { id: 'two', kind: 'rating', title: say('How are we doing?', '¿Cómo lo hacemos?', 'Nasıl gidiyoruz?') },
  ],
});

const anonymous = (setting: Setting): Survey => {
  const { rewards: _, deadline: __, ...rest } = capacity(setting);
  return {
    ...rest,
    id: 'mood-2026',
    anonymous: true,
    title: setting.say(
      'How is working with us?',
      '¿Cómo es trabajar con nosotros?',
      'Bizimle çalışmak nasıl?',
    ),
    audience: setting.say(
      'Read by the Northpeak leadership, in groups of ten and more.',
      'La lee la dirección de Northpeak, en grupos de diez o más.',
      'Northpeak yönetimi, on ve daha fazla kişilik gruplar halinde okur.',
    ),
  };
};

const long = 'Rahmenvertragspartnerschaftsempfehlungsbescheinigungsausstellungsstelle';

export const surveyScenarios = {
  survey: scene('A survey with a sealed reward, one question at a time', (setting) => ({
    survey: capacity(setting),
  })),
  'survey-page': scene('The same, all on one page', (setting) => ({
    survey: { ...capacity(setting), layout: 'page' },
  })),
  'survey-begun': scene('A survey that was begun elsewhere', (setting) => ({
    survey: capacity(setting),
    draft: { answers: { often: '2', who: ['1', '2'], sure: '2' }, revision: 3, savedAt: setting.asOf },
  })),
  'survey-rival': scene('Another device goes on meanwhile', (setting) => ({
    survey: capacity(setting),
    rival: true,
  })),
  'survey-answered': {
    ...scene('A survey that was answered', (setting) => ({ survey: capacity(setting) })),
    survey: (setting) => ({ ...capacity(setting), response: receiptOf(capacity(setting), 9, setting) }),
  },
  'survey-anonymous': scene('An anonymous survey without a reward', (setting) => ({
    survey: anonymous(setting),
  })),
  'survey-bare': { about: 'Two questions and a title', survey: bare },
  'survey-closed': {
    ...scene('A survey that closes while it is answered', (setting) => ({ survey: capacity(setting) })),
    respond: () => new Refusal({ status: 409, code: 'survey_closed' }),
  },
  'survey-none': {
    ...scene('No survey is due', (setting) => ({ survey: capacity(setting) })),
    survey: () => new Refusal({ status: 404, code: 'not_found' }),
  },
  'survey-rough': {
    about: 'Questions of other kinds, broken ones, and long words',
    session: buyerSession,
    survey: () =>
      new Raw({
        title: `${long} ${long}`,
        purpose: long,
        minutes: 1.5,
        deadline: 'soon',
        rewards: {
          guaranteed: {},
          sealed: { from: { hidden: 'role' } },
          entries: { count: 'two', draw: 'Oslo' },
        },
        questions: [
          {
            id: 'a',
            kind: 'single',
            title: long,
            options: [{ value: 'x', label: long }, { value: 3 }],
            required: true,
          },
          { id: 'b', kind: 'hologram', title: 'A kind of next year' },
          { id: 'c', kind: 'scale', title: 'Too many points', constraints: { min: 0, max: 1_000_000 } },
          { id: 'd', kind: 'text', title: '{{a}} {{nobody}}', showIf: { any: 'yes' } },
          { id: 'd', kind: 'text', title: 'The same again' },
        ],
      }),
  },
} satisfies Record<string, Scenario>;
