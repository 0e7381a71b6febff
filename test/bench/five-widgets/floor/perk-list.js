import { perksContent } from '../content/perks.js';
import { bar, button, define, h, small } from './element.js';

const card = ({ action, because, code, headline, kindName, lines, note, percent, status, summary, title }) =>
  h(
    'li',
    { class: 'card stack' },
    h(
      'div',
      { class: 'row' },
      h('span', { class: 'small' }, kindName),
      status && h('span', { class: 'badge' }, status),
    ),
    h('div', {}, h('h3', {}, title), h('p', {}, summary), because && small(because)),
    code && h('code', {}, code),
    headline && h('b', {}, headline),
    percent !== undefined && bar(percent, title),
    ...lines.map((line) => small(line)),
    h('div', { class: 'row' }, button(action.label, action), note && h('span', { class: 'small' }, note)),
  );

define('bench-perk-list', '/api/perks.json', (answer) => {
  const { cards, filters } = perksContent(answer);
  const list = h('ul', { class: 'grid' });
  const chips = h('div', { class: 'chips' });
  const show = (kind) => {
    list.replaceChildren(...cards.filter((one) => !kind || one.kind === kind).map(card));
    chips.replaceChildren(
      ...filters.map((one) =>
        button(one.label, { pressed: one.kind === kind, onclick: () => show(one.kind) }),
      ),
    );
  };
  show('');
  return [chips, list];
});
