import 'laurel-widgets/define';
import { LaurelProgram } from 'laurel-widgets';
import { dress } from '../portal/appearance.ts';
import { find } from '../portal/find.ts';
import { readSettings } from '../portal/settings.ts';
import { signIn } from './endpoint.ts';
import endpointText from './endpoint.ts?raw';
import { offerSignOut } from './sign-out.ts';
import signOutText from './sign-out.ts?raw';
import { sources } from './sources.ts';
import sourcesText from './sources.ts?raw';

const program = (id: string): LaurelProgram => find(`laurel-program#${id}`, LaurelProgram);

dress(readSettings());
signIn(program('summit'), 'marta');
program('meridian').sources = sources;
offerSignOut(program('northpeak'), 'selin');
offerSignOut(program('orsa'), 'ece');

// What is shown is the very text of the modules that run.
const texts = { endpoint: endpointText, sources: sourcesText, 'sign-out': signOutText };
for (const [name, text] of Object.entries(texts))
  find(`[data-code="${name}"]`, HTMLElement).textContent = text.trim();
