/** A request as it is sent. */
export interface SentRequest {
  readonly method: 'GET' | 'OPTIONS' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer as it came, its body decoded and not read. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Names of headers that came more than once, in small letters. */
  readonly repeated: readonly string[];
  readonly text: string;
  /** Whether the body is UTF-8. */
  readonly isUtf8: boolean;
  /** Whether the body begins with a byte order mark. */
  readonly hasMark: boolean;
  /** Bytes of the body, unpacked. */
  readonly bytes: number;
}

/** Why there is no answer: `ECONNREFUSED`, `timeout`, `CERT_HAS_EXPIRED`. */
export interface NoAnswer {
  readonly code: string;
  readonly message: string;
}

/** What came of a request. */
export interface Outcome {
  readonly request: SentRequest;
  /** Milliseconds from sending to the end of the answer. */
  readonly ms: number;
  readonly answer?: RawAnswer;
  readonly failure?: NoAnswer;
}

/** One request with what came of it. */
export interface Exchange extends Outcome {
  /** What was asked for below the endpoint. The endpoint’s own query, which may hold a key, is in the request alone. */
  readonly path: string;
}

/** `GET /perks?cursor=…`: the request in a line. */
export const requestLine = ({ request, path }: Exchange): string =>
  `${request.method} ${path.length > 120 ? `${path.slice(0, 119)}…` : path}`;

/** The path without its query. */
export const addressOf = ({ path }: Exchange): string => path.split('?', 1).join('');

/** `200 application/json`: the answer in a line. */
export const answerLine = ({ answer, failure }: Exchange): string => {
  if (!answer) return failure ? `no answer (${failure.code})` : 'no answer';
  const type = answer.headers.get('Content-Type');
  return type === null ? String(answer.status) : `${answer.status} ${type.split(';', 1).join('')}`;
};

/** The body as JSON; `undefined` if it is none. */
export const jsonOf = ({ answer }: Exchange): unknown => {
  try {
    return answer && JSON.parse(answer.text);
  } catch {
    return undefined;
  }
};
