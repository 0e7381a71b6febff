import {
  always,
  choose,
  has,
  is,
  listOf,
  moment,
  number,
  numberOf,
  rank,
  read,
  select,
  tick,
  write,
  type Condition,
  type FormModel,
} from './model.ts';

const attends: Condition = (given) => is(given, 'ticket', 'full', 'day');
const isFull: Condition = (given) => is(given, 'ticket', 'full');
const mayStay: Condition = (given) => isFull(given) && has(given, 'phone');
const stays: Condition = (given) => mayStay(given) && is(given, 'hotel', 'true');

/** Several short texts, an order of what was chosen, a table of numbers, a quiz, a page to go on to. */
export const eventRegistration: FormModel = {
  file: 'event-registration.json',
  id: 'event-registration',
  languages: [],
  lost: [
    "question early, visibleIf: today() < '2027-01-31'",
    'question person, item last: isRequired',
    'question team: column note',
    'question guests: paneldynamic guests',
    'question signature: signaturepad signature',
    'question nights, validator 2: {nights} <= {rooms}',
  ],
  questions: {
    person: { control: 'fields', lines: ['first', 'last'], samples: ['Ana', 'Duarte'], required: always },
    mail: { ...write('ana@acme.example'), required: always },
    phone: write('+34600100200'),
    customer_no: write('K-12345'),
    ticket: { ...select('full', 'day', 'expo'), required: always },
    day: {
      ...moment('2027-03-10', '2027-03-11'),
      asked: (given) => is(given, 'ticket', 'day'),
      required: always,
    },
    sessions: {
      ...tick((given) => ['keynote', ...(isFull(given) ? ['pricing'] : []), 'api', 'services']),
      asked: attends,
    },
    order: {
      ...rank((given) => listOf(given, 'sessions')),
      asked: (given) => attends(given) && is(given, 'sessions', 'keynote') && is(given, 'sessions', 'api'),
    },
    track: { ...tick('build', 'sell'), asked: attends },
    api_question: {
      ...write('Is there a limit?'),
      asked: (given) =>
        attends(given) &&
        is(given, 'sessions', 'api') &&
        !is(given, 'sessions', 'services') &&
        has(given, 'mail'),
    },
    team_people: {
      control: 'numbers',
      lines: ['sales', 'tech'],
      samples: ['0', '2', '3'],
      asked: isFull,
    },
    team_lang: {
      control: 'rows',
      lines: ['sales', 'tech'],
      offers: () => ['en', 'es', 'tr'],
      asked: isFull,
    },
    group_rate: {
      ...write('For six'),
      asked: (given) =>
        (numberOf(given, 'team_people', 'sales') ?? 0) + (numberOf(given, 'team_people', 'tech') ?? 0) >= 5,
    },
    hotel: { ...choose('true', 'false'), asked: mayStay },
    nights: { ...number('1', '4'), asked: stays },
    arrival: { ...moment('2027-03-09T18:00'), asked: stays },
    food: { ...tick('vegetarian', 'vegan', 'halal', 'none'), begins: ['none'] },
    early: write('EARLY'),
    quiz: choose('2015', '2018', '2021'),
    quiz_won: { ...read, asked: (given) => is(given, 'quiz', '2018') },
  },
  ending: () => 'You are registered',
  plans: [
    {
      name: 'both days with a team, a room and a won quiz',
      answers: {
        person: { first: 'Ana', last: 'Duarte' },
        mail: 'ana@acme.example',
        phone: '+34600100200',
        customer_no: 'K-12345',
        ticket: 'full',
        sessions: ['keynote', 'pricing', 'api'],
        order: ['api', 'keynote', 'pricing'],
        track: ['build', 'sell'],
        api_question: 'Is there a limit?',
        team_people: { sales: '2', tech: '3' },
        team_lang: { sales: 'es', tech: 'tr' },
        group_rate: 'For six, please',
        hotel: 'true',
        nights: '2',
        arrival: '2027-03-09T18:00',
        food: ['vegan', 'halal'],
        early: null,
        quiz: '2018',
        quiz_won: null,
      },
    },
    {
      name: 'the exhibition alone',
      answers: {
        person: { first: 'Ben', last: 'Okafor' },
        mail: 'ben@acme.example',
        phone: null,
        customer_no: null,
        ticket: 'expo',
        food: ['none'],
        early: 'EARLY-7',
        quiz: '2015',
      },
    },
    {
      name: 'first both days with a room, then one day: the room and the team are not sent',
      first: {
        person: { first: 'Lea', last: 'Roy' },
        mail: 'lea@acme.example',
        phone: '+33100000000',
        ticket: 'full',
        sessions: ['pricing', 'api'],
        api_question: 'Which version?',
        team_people: { sales: '5', tech: '1' },
        group_rate: 'For six',
        hotel: 'true',
        nights: '1',
      },
      answers: {
        person: { first: 'Lea', last: 'Roy' },
        mail: 'lea@acme.example',
        phone: '+33100000000',
        customer_no: null,
        ticket: 'day',
        day: '2027-03-10',
        sessions: ['api'],
        track: null,
        api_question: 'Which version?',
        food: ['none'],
        early: null,
        quiz: '2018',
        quiz_won: null,
      },
    },
    {
      name: 'one day, with the services',
      answers: {
        person: { first: 'Mei', last: 'Lin' },
        mail: 'mei@acme.example',
        phone: '+902120000000',
        customer_no: null,
        ticket: 'day',
        day: '2027-03-11',
        sessions: ['keynote', 'api', 'services'],
        order: null,
        track: ['sell'],
        food: ['vegetarian'],
        early: null,
        quiz: null,
      },
    },
  ],
  refusals: [
    { changes: { person: { first: 'Ana' } }, faults: ['person incomplete'] },
    { changes: { customer_no: 'K-123' }, faults: ['customer_no pattern_mismatch'] },
    { changes: { order: ['services', 'keynote', 'api'] }, faults: ['order incomplete'] },
    {
      changes: { nights: '5', team_people: { sales: 'two' } },
      faults: ['group_rate unknown_field', 'nights too_big', 'team_people not_a_number'],
    },
  ],
};
