import 'laurel-widgets/define';
import { LaurelProgram } from 'laurel-widgets';
import { applyAppearance } from '../portal/appearance.ts';
import { findElement } from '../portal/dom.ts';
import { readSettings } from '../portal/settings.ts';
import { signIn } from './endpoint.ts';
import endpointText from './endpoint.ts?raw';
import { addSignOutButton } from './sign-out.ts';
import signOutText from './sign-out.ts?raw';
import { sources } from './sources.ts';
import sourcesText from './sources.ts?raw';

const program = (id: string): LaurelProgram => findElement(`laurel-program#${id}`, LaurelProgram);

applyAppearance(readSettings());
signIn(program('summit'), 'marta');
program('meridian').sources = sources;
addSignOutButton(program('northpeak'), 'selin');
addSignOutButton(program('orsa'), 'ece');

// The page shows the source text of the very modules that run.
const sourceTexts = { endpoint: endpointText, sources: sourcesText, 'sign-out': signOutText };
for (const [name, text] of Object.entries(sourceTexts))
  findElement(`[data-code="${name}"]`, HTMLElement).textContent = text.trim();
