import type { LaurelProgram } from 'laurel-widgets';
import { findElement } from '../portal/dom.ts';
import { signIn } from './endpoint.ts';

/** One button for each program: it signs the member out, and in again. */
export const addSignOutButton = (program: LaurelProgram, member: string): void => {
  const button = findElement(`[data-for="${program.id}"]`, HTMLButtonElement);
  const { signInLabel = '', signOutLabel = '' } = button.dataset;
  let isSignedIn = false;
  const toggle = (): void => {
    if (isSignedIn) program.signOut();
    else signIn(program, member);
    isSignedIn = !isSignedIn;
    button.textContent = isSignedIn ? signOutLabel : signInLabel;
  };
  button.addEventListener('click', toggle);
  toggle();
};
