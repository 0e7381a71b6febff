import { surveyContent } from '../content/survey.js';
import { button, define, h, small } from './element.js';

const fact = ({ label, note, value }) =>
  h('li', {}, h('span', {}, label, note && small(note)), h('b', {}, value));

define('bench-survey', '/api/survey.json', (answer) => {
  const { facts, purpose, title, until } = surveyContent(answer);
  return [
    h(
      'section',
      { class: 'card stack' },
      h('h2', {}, title),
      h('p', {}, purpose),
      h('ul', { class: 'facts' }, ...facts.map(fact)),
      h('div', { class: 'row' }, button('Start', { primary: true }), small(until)),
    ),
  ];
});
