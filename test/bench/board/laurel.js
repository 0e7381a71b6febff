import 'laurel-widgets/leaderboard/define';
import { configureLaurel } from 'laurel-widgets/leaderboard';

configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });
const widget = document.createElement('laurel-leaderboard');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const find = (selector) => widget.shadowRoot?.querySelector(selector);
/** The button in a part of the card; what waits for one must not search a thousand rows at each frame. */
const buttonIn = (part) =>
  [...(find('section')?.children ?? [])]
    .find(({ classList }) => classList.contains(part))
    ?.querySelector('button');

globalThis.bench = {
  root: () => widget.shadowRoot,
  mount: async () => {
    document.body.append(widget);
    while (!find('tbody tr')) await frame();
  },
  // What is new waits: it is read, and shown when somebody wants it.
  refresh: async () => {
    widget.reload();
    while (!buttonIn('news')) await frame();
    buttonIn('news').click();
    while (buttonIn('news')) await frame();
  },
  more: async () => {
    const button = buttonIn('more');
    if (!button) return false;
    const last = () => find('tbody tr:last-child')?.getAttribute('aria-rowindex');
    const before = last();
    button.click();
    while (last() === before) await frame();
    return true;
  },
};
