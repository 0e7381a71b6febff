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

/** One request with what came of it. */
export interface Exchange {
  readonly request: SentRequest;
  /** Milliseconds from sending to the end of the answer. */
  readonly ms: number;
  readonly answer?: RawAnswer;
  readonly failure?: NoAnswer;
}

/** `GET /perks?cursor=…`: the request in a line, its address below the endpoint. */
export const requestLine = ({ request }: Exchange, endpoint: string): string => {
  const path = request.url.startsWith(endpoint) ? request.url.slice(endpoint.length) : request.url;
  return `${request.method} ${path.length > 120 ? `${path.slice(0, 119)}…` : path}`;
};

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
