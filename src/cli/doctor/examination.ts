import { setTimeout as sleep } from 'node:timers/promises';
import type { Membership } from '../../contract/core/envelope.ts';
import type { RouteId } from '../../contract/routes.ts';
import type { Check } from './checks/check.ts';
import { FindingList, type Evidence } from './findings.ts';
import type { Exchange, SentRequest } from './http/exchange.ts';
import type { HttpClient } from './http/http-client.ts';
import { pauseAfter } from './http/rate-limit.ts';
import type { DoctorOptions } from './options.ts';
import type { ReadAnswer } from './reading/read-answer.ts';

/** Whose requests these are: headers that prove it. */
export interface Identity {
  readonly headers: Readonly<Record<string, string>>;
}

/** How a request differs from the ordinary one. */
export interface RequestChange {
  readonly method?: SentRequest['method'];
  /** In place of those of the run; `null`: nobody. */
  readonly identity?: Identity | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A body that is sent as it is. */
  readonly text?: string;
}

/** What a run needs beside the backend. */
export interface RunSupport {
  /** Shows what is being done. */
  readonly progress?: ((line: string) => void) | undefined;
  /** Waits so many milliseconds. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** The session, or any other read with its envelope. */
interface MembershipCarrier {
  readonly membership?: Pick<Membership, 'status'>;
  readonly viewer?: { readonly membership?: Pick<Membership, 'status'> };
}

/** What is known of the backend so far, and the only way to ask it for more. */
export class Examination {
  readonly options: DoctorOptions;
  readonly endpoint: string;
  /** The account whose view is examined. */
  readonly identity: Identity;
  readonly other: Identity | undefined;
  readonly findings: FindingList;
  /** The checks that were made, whether they failed or not. */
  readonly made = new Set<Check>();
  /** Of each read that was asked, the first answer. */
  readonly reads = new Map<RouteId, ReadAnswer>();
  /** Reads that answered 404, as what is not served does. */
  readonly absent = new Map<RouteId, Exchange>();
  /** What `--write` left behind, in words. */
  readonly remains: string[] = [];
  /** Routes that the session lists; `undefined`: it says nothing. */
  served: ReadonlySet<RouteId> | undefined;
  sent = 0;
  readonly #client: HttpClient;
  readonly #query: string;
  readonly #progress: (line: string) => void;
  readonly #wait: (ms: number) => Promise<unknown>;

  constructor(
    options: DoctorOptions,
    client: HttpClient,
    identities: { readonly own: Identity; readonly other?: Identity | undefined },
    { progress = () => undefined, wait = sleep }: RunSupport = {},
  ) {
    this.options = options;
    const { origin, pathname, search } = new URL(options.endpoint);
    this.endpoint = origin + pathname.replace(/\/+$/, '');
    this.#query = search;
    this.identity = identities.own;
    this.other = identities.other;
    this.findings = new FindingList();
    this.#client = client;
    this.#progress = progress;
    this.#wait = wait;
  }

  /** Makes a check: `isWell` says whether it passed. */
  check(check: Check, isWell: boolean, evidence?: Evidence): void {
    this.made.add(check);
    if (!isWell) this.findings.add(check, evidence);
  }

  /**
   * The ordinary request: as a widget on the portal's page sends it. One that a limit refused had no effect, a write neither, and
   * is sent again.
   */
  async send(path: string, change: RequestChange = {}): Promise<Exchange> {
    const request = this.#requestFor(path, change);
    const first = await this.#exchange(path, request);
    const pause = pauseAfter(first);
    if (pause === undefined) return first;
    this.#progress(`${request.method} ${path}: 429, sent again after ${pause} s`);
    await this.#wait(pause * 1000);
    return this.#exchange(path, request);
  }

  async #exchange(path: string, request: SentRequest): Promise<Exchange> {
    this.sent += 1;
    this.#progress(`${request.method} ${path}`);
    return { path, ...(await this.#client.send(request)) };
  }

  #requestFor(path: string, change: RequestChange): SentRequest {
    const { method = 'GET', identity = this.identity, headers = {}, body, text } = change;
    if (method !== 'GET' && method !== 'OPTIONS' && !this.options.write)
      throw new Error(`${method} ${path} is sent with --write alone`);
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const [route = '', query] = path.split('?', 2);
    const search = [this.#query.slice(1), query].filter(Boolean).join('&');
    return {
      method,
      url: `${this.endpoint}${route}${search ? `?${search}` : ''}`,
      headers: {
        Accept: 'application/json',
        'Accept-Encoding': 'gzip, br',
        'Accept-Language': 'en',
        'Laurel-Contract': '1',
        'User-Agent': 'laurel-doctor',
        ...(this.options.origin ? { Origin: this.options.origin } : {}),
        ...(identity?.headers ?? {}),
        ...(content === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
    };
  }

  /** Whether a route is to be asked: it is not excluded by `--only`, and not by the session. */
  asks(route: RouteId): boolean {
    const { only } = this.options;
    return (only === undefined || only.has(route)) && (this.served?.has(route) ?? true);
  }

  /** Whether widgets show their content to this person, and not what their membership is. */
  get isActive(): boolean {
    return ![...this.reads.values()].some(({ data }) => {
      const { viewer, membership = viewer?.membership } = (data ?? {}) as MembershipCarrier;
      return membership !== undefined && membership.status !== 'active';
    });
  }
}
