import type { LaurelProgram } from 'laurel-widgets';
import { findElement } from '../portal/dom.ts';
import { signIn } from './endpoint.ts';

/** One button for each program: it ends the stay of this person, or begins it again. */
export const addSignOutButton = (program: LaurelProgram, member: string): void => {
  const button = findElement(`[data-for="${program.id}"]`, HTMLButtonElement);
  const { signInLabel = '', signOutLabel = '' } = button.dataset;
  let inside = false;
  const turn = (): void => {
    if (inside) program.signOut();
    else signIn(program, member);
    inside = !inside;
    button.textContent = inside ? signOutLabel : signInLabel;
  };
  button.addEventListener('click', turn);
  turn();
};
