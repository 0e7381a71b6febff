import 'laurel-widgets/survey/define';
import { configureLaurel } from 'laurel-widgets/survey';

configureLaurel({ endpoint: '/loyalty', credentials: 'same-origin' });
const widget = document.createElement('laurel-survey');
document.body.append(widget);

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const start = () => widget.shadowRoot?.querySelector('button.primary');
while (!start()) await frame();

// What asks is loaded on Start; here before, as the code of the others is.
await Promise.all(document.documentElement.dataset.parts.split(' ').map((part) => import(part)));

globalThis.bench = {
  root: () => widget.shadowRoot,
  mount: async () => {
    start().click();
    while (!widget.shadowRoot.querySelector('fieldset')) await frame();
  },
  option: (place) => widget.shadowRoot.getElementById(`q${place}`),
};
