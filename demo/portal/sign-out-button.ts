import { signOut } from 'laurel-widgets';
import { findElement } from './dom.ts';

/** The portal's sign-out button: it clears this person's data in every widget of the page. Pressed again, it signs in. */
export class SignOutButton {
  readonly #button = findElement('#stay', HTMLButtonElement);
  readonly #onSignIn: () => void;
  #isSignedIn = false;

  constructor(onSignIn: () => void) {
    this.#onSignIn = onSignIn;
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

  #update(isSignedIn: boolean): void {
    this.#isSignedIn = isSignedIn;
    this.#button.textContent = isSignedIn ? 'Sign out' : 'Sign in';
  }
}
