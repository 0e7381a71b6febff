import type { LitElement, ReactiveController } from 'lit';
import type { Subscription } from '../../../client/reads/resource.ts';
import { sessionRoute } from '../../../contract/compiled/session.ts';
import { ProgramController } from '../program/program-controller.ts';

/** The country of the account, as far as the session that the program has read says so: it is asked for by nobody else's wish. */
export class AccountCountry implements ReactiveController {
  /** ISO 3166-1 code; empty while it is not known. */
  value = '';
  readonly #host: LitElement;
  readonly #tag: () => string;
  readonly #program: ProgramController;
  #subscription: Subscription | undefined;

  /** `tag` gives the language in which the session was asked for. */
  constructor(host: LitElement, tag: () => string) {
    this.#host = host;
    this.#tag = tag;
    this.#program = new ProgramController(host, () => this.#stop());
    host.addController(this);
    this.hostUpdate();
  }

  hostUpdate(): void {
    const { client } = this.#program;
    // Who the person is, is known once the session was read: the same answer serves here.
    if (this.#subscription || client?.partition === undefined) return;
    this.#subscription = client.subscribe(sessionRoute, this.#tag(), (state) => {
      const country = 'data' in state ? (state.data.account.country ?? '') : '';
      if (country === this.value) return;
      this.value = country;
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#subscription?.stop();
    this.#subscription = undefined;
    this.value = '';
  }
}
