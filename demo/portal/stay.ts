import { signOut } from 'laurel-widgets';
import { find } from './find.ts';

/** Signing out, as the portal itself would do it: it ends the stay of this person in every widget of the page. */
export class Stay {
  readonly #button = find('#stay', HTMLButtonElement);
  readonly #signIn: () => void;
  #inside = false;

  constructor(signIn: () => void) {
    this.#signIn = signIn;
    this.#button.addEventListener('click', () => (this.#inside ? this.#leave() : this.enter()));
  }

  enter(): void {
    this.#signIn();
    this.#turn(true);
  }

  #leave(): void {
    signOut();
    this.#turn(false);
  }

  #turn(inside: boolean): void {
    this.#inside = inside;
    this.#button.textContent = inside ? 'Sign out' : 'Sign in';
  }
}
