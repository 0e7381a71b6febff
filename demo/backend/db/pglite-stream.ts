import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

/** The message by which a client takes its leave: PostgreSQL would end the process that serves it, and PGlite is that process. */
const terminate = 'X'.charCodeAt(0);

/** A connection to PGlite in the shape of a socket, so that one driver speaks to both engines. */
export class PGliteStream extends Duplex {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    super();
    this.#pglite = pglite;
  }

  connect(): this {
    // What an earlier connection has prepared would still have its name.
    this.#pglite.exec('deallocate all').then(
      () => this.emit('connect'),
      (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
    );
    return this;
  }

  // What the driver sets on a socket.
  setNoDelay = (): this => this;
  setKeepAlive = (): this => this;
  ref = (): this => this;
  unref = (): this => this;

  override _read(): void {
    // PGlite answers each message at once: nothing waits to be read.
  }

  override _writev(
    messages: readonly { readonly chunk: Buffer }[],
    done: (error?: Error | null) => void,
  ): void {
    this.#exchange(Buffer.concat(messages.map(({ chunk }) => chunk)), done);
  }

  override _write(message: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#exchange(message, done);
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  #exchange(message: Buffer, done: (error?: Error | null) => void): void {
    if (message[0] === terminate) return done();
    this.#pglite.execProtocolRaw(message).then(
      (answer) => {
        this.push(answer);
        done();
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  }
}
