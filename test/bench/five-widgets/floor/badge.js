import { badgeContent } from '../content/badge.js';
import { bar, define, h, small } from './element.js';

const goal = ({ label, lines, percent, remaining, text }) =>
  h(
    'div',
    {},
    h('p', {}, h('b', {}, remaining), ` ${text}`),
    bar(percent, label),
    ...lines.map((line) => small(line)),
  );

const list = ({ items, open, title }) =>
  h('details', { open }, h('summary', {}, title), h('ul', {}, ...items.map((text) => h('li', {}, text))));

define('bench-badge', '/api/standing.json', (answer) => {
  const { counted, goals, kept, lists, term, title } = badgeContent(answer);
  return [
    h(
      'section',
      { class: 'card stack' },
      h('header', {}, h('h2', {}, title), small(term)),
      ...goals.map(goal),
      small(counted),
      ...lists.map(list),
      h('p', {}, kept),
    ),
  ];
});
