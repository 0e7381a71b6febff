import { boardContent } from '../content/board.js';
import { button, define, h, small } from './element.js';

const row = ({ change, gap, name, note, rank, share, value, you }) =>
  gap
    ? h('tr', {}, h('td', { colspan: 5, class: 'small' }, gap))
    : h(
        'tr',
        { class: you && 'you' },
        h('td', {}, rank),
        h('td', { class: 'small' }, change),
        h(
          'th',
          { scope: 'row' },
          name,
          you && h('span', { class: 'badge' }, you),
          note && h('span', { class: 'small' }, ` ${note}`),
        ),
        h('td', {}, h('meter', { max: 100, value: share, 'aria-hidden': 'true' })),
        h('td', {}, value),
      );

define('bench-leaderboard', '/api/board.json', (answer) => {
  const { ahead, columns, notes, periods, place, prize, rows, title, visibility } = boardContent(answer);
  const [rank, change, company, metric] = columns.map((text) => h('th', { scope: 'col' }, text));
  const options = periods.map(({ id, label, now }) => h('option', { value: id, selected: now }, label));
  return [
    h(
      'section',
      { class: 'card stack' },
      h(
        'header',
        { class: 'row' },
        h('div', {}, small(title), h('h2', {}, place), small(ahead)),
        h('select', { 'aria-label': 'Period' }, ...options),
      ),
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, rank, change, company, h('td'), metric)),
        h('tbody', {}, ...rows.map(row)),
      ),
      h('div', { class: 'row' }, button('Show more'), small(prize)),
      ...notes.map((text) => small(text)),
      h('div', { class: 'row' }, small(visibility), button('Change')),
    ),
  ];
});
