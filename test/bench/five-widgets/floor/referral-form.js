import { referralContent } from '../content/referral.js';
import { button, define, h, small } from './element.js';

const step = ({ text, title }, at) =>
  h('li', {}, small(String(at + 1)), h('h3', {}, title), h('p', {}, text));

define('bench-referral-form', '/api/campaign.json', (answer) => {
  const { code, disclosure, link, steps, tabs, text, title } = referralContent(answer);
  const copy = () => void navigator.clipboard.writeText(link);
  return [
    h(
      'section',
      { class: 'card stack' },
      h('h2', {}, title),
      h('ol', { class: 'steps' }, ...steps.map(step)),
      h('div', { class: 'chips' }, ...tabs.map((tab, at) => button(tab, { pressed: at === 0 }))),
      h('label', { class: 'field' }, h('span', {}, 'Your link'), h('input', { readonly: true, value: link })),
      h('div', { class: 'row' }, small(code), button('Copy', { onclick: copy })),
      h('label', { class: 'field' }, h('span', {}, 'A text to go with it'), h('textarea', { rows: 2 }, text)),
      small(disclosure),
      h('div', { class: 'chips' }, button('Open mail draft', { primary: true }), button('QR code')),
    ),
  ];
});
