import 'laurel-widgets/leaderboard/define';
import { configureLaurel } from 'laurel-widgets/leaderboard';

configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });
const widget = document.createElement('laurel-leaderboard');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const find = (selector) => widget.shadowRoot?.querySelector(selector);

globalThis.bench = {
  root: () => widget.shadowRoot,
  mount: async () => {
    document.body.append(widget);
    while (!find('tbody tr')) await frame();
  },
  // What is new waits: it is read, and shown when somebody wants it.
  refresh: async () => {
    widget.reload();
    while (!find('.news button')) await frame();
    find('.news button').click();
    while (find('.news button')) await frame();
  },
  more: async () => {
    const button = find('.more button');
    if (!button) return false;
    const last = () => find('tbody tr:last-child')?.getAttribute('aria-rowindex');
    const before = last();
    button.click();
    while (last() === before) await frame();
    return true;
  },
};
