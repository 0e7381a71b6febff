import type { SurveyAnswers, Survey } from '../../src/contract/index.ts';
import { furtherAnswers, furtherQuestions, options } from './survey-further-kinds.ts';
import { spokenFurther, type SpokenQuestion } from './survey-further-spoken.ts';

/** One question of each kind. */
export const survey: Survey = {
  id: 'kinds',
  title: 'One of each',
  questions: [
    {
      id: 'often',
      kind: 'single',
      title: 'How often?',
      help: 'Of your team.',
      required: true,
      options: options('Monthly', 'Yearly', 'Never'),
    },
    {
      id: 'who',
      kind: 'multiple',
      title: 'Who plans?',
      required: true,
      constraints: { min: 2, max: 3 },
      options: [
        ...options('Finance', 'Sales'),
        { value: 'other', label: 'Another', open: true },
        { value: 'none', label: 'Nobody', alone: true },
      ],
    },
    {
      id: 'sure',
      kind: 'scale',
      title: 'How sure?',
      required: true,
      ends: { min: 'not at all', max: 'entirely' },
    },
    { id: 'recommend', kind: 'nps', title: 'Would you recommend us?', required: true },
    { id: 'rate', kind: 'rating', title: 'How are we doing?' },
    {
      id: 'content',
      kind: 'matrix',
      title: 'How content?',
      required: true,
      lines: options('Speed', 'Cost'),
      options: options('Little', 'Very'),
    },
    {
      id: 'order',
      kind: 'ranking',
      title: 'What matters?',
      required: true,
      options: options('Price', 'Pace', 'Safety'),
    },
    { id: 'why', kind: 'text', title: 'Why?', required: true, constraints: { minLength: 5 } },
    {
      id: 'engineers',
      kind: 'number',
      title: 'How many?',
      required: true,
      unit: 'engineers',
      constraints: { max: 500 },
    },
    ...furtherQuestions,
    { id: 'thanks', kind: 'info', title: 'Almost there', help: 'One is left.' },
    { id: 'start', kind: 'date', title: 'When?', required: true, constraints: { min: '2027-01-01' } },
  ],
};

/** What is answered, in each of the ways. */
export const answers: SurveyAnswers = {
  often: 'never',
  who: ['sales', 'other'],
  'who.other': 'Auditors',
  sure: '4',
  recommend: '9',
  rate: '5',
  content: { speed: 'very', cost: 'little' },
  order: ['safety', 'price', 'pace'],
  why: 'No time',
  engineers: '12',
  ...furtherAnswers,
  start: '2027-01-04',
};

export const spokenQuestions: Readonly<Record<string, SpokenQuestion>> = {
  often: {
    fresh: [
      'radiogroup "How often?" required (Of your team.)',
      '  StaticText "Of your team."',
      '  radio "Monthly"',
      '  radio "Yearly"',
      '  radio "Never"',
    ],
    faulty: [
      'radiogroup "How often?" invalid required (Of your team. Answer this to go on.)',
      'StaticText "Answer this to go on."',
    ],
    answered: ['radio "Never" checked'],
  },
  who: {
    fresh: [
      'group "Who plans?" (Choose 2 to 3.)',
      '  StaticText "Choose 2 to 3."',
      '  checkbox "Finance"',
      '  checkbox "Sales"',
      '  checkbox "Another"',
      '  checkbox "Nobody"',
    ],
    faulty: [
      'group "Who plans?" (Choose 2 to 3. Answer this to go on.)',
      'StaticText "Answer this to go on."',
    ],
    answered: [
      'checkbox "Sales" checked',
      'checkbox "Another" checked',
      'textbox "Which one?" = Auditors required',
    ],
  },
  sure: {
    fresh: [
      'radiogroup "How sure?" required',
      '  radio "1" (not at all)',
      '  radio "2"',
      '  radio "3"',
      '  radio "4"',
      '  radio "5" (entirely)',
      '  StaticText "not at all"',
      '  StaticText "entirely"',
    ],
    faulty: [
      'radiogroup "How sure?" invalid required (Answer this to go on.)',
      'StaticText "Answer this to go on."',
    ],
    answered: ['radio "4" checked'],
  },
  recommend: {
    fresh: [
      'radiogroup "Would you recommend us?" required',
      '  radio "0"',
      '  radio "1"',
      '  radio "2"',
      '  radio "3"',
      '  radio "4"',
      '  radio "5"',
      '  radio "6"',
      '  radio "7"',
      '  radio "8"',
      '  radio "9"',
      '  radio "10"',
    ],
    faulty: [
      'radiogroup "Would you recommend us?" invalid required (Answer this to go on.)',
      'StaticText "Answer this to go on."',
    ],
    answered: ['radio "9" checked'],
  },
  rate: {
    fresh: [
      'radiogroup "How are we doing? optional"',
      '  radio "1"',
      '  radio "2"',
      '  radio "3"',
      '  radio "4"',
      '  radio "5"',
    ],
    faulty: [],
    answered: ['radio "5" checked'],
  },
  content: {
    fresh: [
      'group "How content?"',
      '  radiogroup "Speed" required',
      '    StaticText "Speed"',
      '    radio "Little"',
      '    radio "Very"',
      '  radiogroup "Cost" required',
      '    StaticText "Cost"',
      '    radio "Little"',
      '    radio "Very"',
    ],
    faulty: ['group "How content?" (Answer this to go on.)', 'StaticText "Answer this to go on."'],
    answered: ['radio "Very" checked', 'radio "Little" checked'],
  },
  order: {
    fresh: [
      'group "What matters?"',
      '  list "Your order"',
      '  group "Choose in your order"',
      '    button "Add Price"',
      '    button "Add Pace"',
      '    button "Add Safety"',
      '  status',
    ],
    faulty: ['group "What matters?" (Answer this to go on.)', 'StaticText "Answer this to go on."'],
    answered: [
      'listitem',
      'StaticText "Safety"',
      'button "Move Safety up" disabled',
      'button "Move Safety down"',
      'button "Take Safety out"',
      'listitem',
      'StaticText "Price"',
      'button "Move Price up"',
      'button "Move Price down"',
      'button "Take Price out"',
      'listitem',
      'StaticText "Pace"',
      'button "Move Pace up"',
      'button "Move Pace down" disabled',
      'button "Take Pace out"',
      'StaticText "Safety: place 1 of 3. Price: place 2 of 3. Pace: place 3 of 3"',
    ],
  },
  why: {
    fresh: ['group "Why?"', '  textbox "Why?" required'],
    faulty: [
      'group "Why?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "Why?" invalid required (Answer this to go on.)',
    ],
    answered: ['textbox "Why?" = No time required'],
  },
  engineers: {
    fresh: [
      'group "How many?"',
      '  textbox "How many? engineers" required',
      '  StaticText "engineers"',
      '  status',
    ],
    faulty: [
      'group "How many?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'textbox "How many? engineers" invalid required (Answer this to go on.)',
    ],
    answered: ['textbox "How many? engineers" = 12 required'],
  },
  ...spokenFurther,
  thanks: { fresh: ['heading "Almost there"', 'StaticText "One is left."'], faulty: [], answered: [] },
  start: {
    fresh: ['group "When?"', '  Date "When?"'],
    faulty: [
      'group "When?" (Answer this to go on.)',
      'StaticText "Answer this to go on."',
      'Date "When?" invalid (Answer this to go on.)',
    ],
    answered: ['Date "When?" = 2027-01-04', 'StaticText "Mon, January 4, 2027"'],
  },
};
