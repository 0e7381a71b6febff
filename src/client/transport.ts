import { contractVersion } from '../contract/route.ts';
import type { Endpoint } from './endpoint.ts';
import { Failure, repeatable } from './failure.ts';
import type { Identity, Proof } from './identity.ts';
import { readAnswer, type Answer } from './answer.ts';
import type { Address, Params } from './params.ts';
import { attemptTimeout, totalTimeout, within } from './within.ts';

const retries = 3;
const firstPause = 500;

/** What a write takes along. */
export interface Parcel {
  readonly key: string;
  /** The body as it goes out. */
  readonly text: string;
  /** Called right before each try: puts itself in, or throws if it must not go out. */
  readonly board: (options: RequestInit & { readonly headers: Headers }) => void;
}

export interface Request {
  readonly lang: string;
  readonly signal: AbortSignal;
  readonly params?: Params | undefined;
  readonly etag?: string | undefined;
  /** Asks with this proof alone, instead of that of the identity. */
  readonly proof?: Proof | undefined;
  readonly parcel?: Parcel | undefined;
}

/** A request with what it needs on its way. */
interface Asked extends Request {
  readonly url: string;
  /** What errors say was tried; a query may hold a vendor's key. */
  readonly tried: string;
}

const demo = async (request: globalThis.Request): Promise<Response> =>
  (await import('../mock/demo-backend.ts')).answer(request);

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

const mayWork = ({ kind, status }: Failure): boolean =>
  status === undefined ? kind === 'connection' || kind === 'timeout' : repeatable.has(status);

/** Asks one endpoint: identity, time limits and repeats. The only `fetch` of Laurel. */
export class Transport {
  readonly #endpoint: Endpoint;
  readonly #identity: Identity;

  constructor(endpoint: Endpoint, identity: Identity) {
    this.#endpoint = endpoint;
    this.#identity = identity;
  }

  ask(route: Address, request: Request): Promise<Answer> {
    const root = this.#endpoint.url(route.path);
    const url = route.address?.(root, route.query, request.params) ?? root;
    const tried = `${route.method} ${url.split('?', 1).join('')}`;
    const late = (): Failure => new Failure('timeout', `${tried} took longer than 20 s`);
    return within(totalTimeout, request.signal, late, (signal) =>
      this.#ask({ ...request, url, tried, signal }),
    );
  }

  async #ask(asked: Asked): Promise<Answer> {
    const deadline = Date.now() + totalTimeout;
    let renewed = asked.proof !== undefined;
    for (let retry = 0; ;) {
      const proof = asked.proof ?? (await this.#identity.proof());
      const answer = await this.#attempt(asked, proof, deadline);
      if (!(answer instanceof Failure)) {
        // A write that was answered is done, whoever it was.
        if (asked.parcel || asked.proof || this.#identity.holds(proof)) return answer;
      } else if (answer.status === 401 && !renewed && this.#identity.refuse(proof)) {
        renewed = true;
      } else {
        const wait =
          answer.retryAfter === undefined
            ? Math.random() * firstPause * 2 ** retry
            : answer.retryAfter * 1000;
        if (asked.parcel || retry === retries || !mayWork(answer) || Date.now() + wait >= deadline)
          throw answer;
        retry += 1;
        await pause(wait, asked.signal);
      }
    }
  }

  /** One try. A failure is returned, since it may be worth another. */
  async #attempt(asked: Asked, proof: Proof, deadline: number): Promise<Answer | Failure> {
    const { tried, signal } = asked;
    const late = (): Failure => new Failure('timeout', `${tried} did not answer within 10 s`);
    try {
      return await within(attemptTimeout, signal, late, async (limit) => {
        const response = await this.#send({ ...asked, signal: limit }, proof);
        // Read here, so that a connection cut in the middle counts as one that failed.
        return readAnswer(response, await response.text(), tried, deadline);
      });
    } catch (error) {
      signal.throwIfAborted();
      return Failure.from(error, 'connection', `${tried} could not be reached`);
    }
  }

  #send({ url, lang, signal, etag, parcel }: Asked, proof: Proof): Promise<Response> {
    // A page may write anything as its language; a browser refuses most of it as a header.
    const language = /^[a-z\d-]+$/i.test(lang) ? lang : '*';
    const headers = new Headers({ Accept: 'application/json', 'Accept-Language': language, ...proof });
    // A static file on another origin answers no preflight: without identity only plain headers are sent there.
    if (this.#endpoint.sameOrigin || this.#identity.kind !== 'nobody') {
      headers.set('Laurel-Contract', contractVersion);
      if (etag) headers.set('If-None-Match', etag);
    }
    const { credentials } = this.#identity;
    const options = { headers, signal, credentials, cache: 'no-store' } as const;
    parcel?.board(options);
    // No Request for the network: collected as garbage, it would no longer pass the abort on (Node).
    return this.#endpoint.demo ? demo(new Request(url, options)) : fetch(url, options);
  }
}
