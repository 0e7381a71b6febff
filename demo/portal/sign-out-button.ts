import { signOut } from 'laurel-widgets';
import { findElement } from './dom.ts';

/** Signing out, as the portal itself would do it: it ends the stay of this person in every widget of the page. */
export class SignOutButton {
  readonly #button = findElement('#stay', HTMLButtonElement);
  readonly #onSignIn: () => void;
  #isSignedIn = false;

  constructor(signIn: () => void) {
    this.#onSignIn = signIn;
    this.#button.addEventListener('click', () => (this.#isSignedIn ? this.#signOut() : this.signIn()));
  }

  signIn(): void {
    this.#onSignIn();
    this.#update(true);
  }

  #signOut(): void {
    signOut();
    this.#update(false);
  }

  #update(inside: boolean): void {
    this.#isSignedIn = inside;
    this.#button.textContent = inside ? 'Sign out' : 'Sign in';
  }
}
