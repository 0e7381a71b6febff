import 'laurel-widgets/define';
import './endpoint.ts';
import './sources.ts';
import { dress } from '../portal/appearance.ts';
import { find } from '../portal/find.ts';
import { readSettings } from '../portal/settings.ts';
import endpoint from './endpoint.ts?raw';
import sources from './sources.ts?raw';
import twoPrograms from './two-programs.ts?raw';
import { signIn, signOut } from './two-programs.ts';

dress(readSettings());

// What is shown is the very text of the modules that run.
const texts = { endpoint, sources, 'two-programs': twoPrograms };
for (const [name, text] of Object.entries(texts))
  find(`[data-code="${name}"]`, HTMLElement).textContent = text.trim();

for (const name of ['northpeak', 'orsa'] as const) {
  const out = find(`[data-sign-out="${name}"]`, HTMLButtonElement);
  const back = find(`[data-sign-in="${name}"]`, HTMLButtonElement);
  const turn = (from: HTMLButtonElement, to: HTMLButtonElement, deed: () => unknown) => () => {
    deed();
    from.hidden = true;
    to.hidden = false;
    to.focus();
  };
  out.addEventListener('click', turn(out, back, signOut[name]));
  back.addEventListener('click', turn(back, out, signIn[name]));
}
