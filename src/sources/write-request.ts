/** What the source of a write is given, as far as it matters here. */
interface WrittenOnce {
  readonly key: string;
  readonly signal: AbortSignal;
}

/** How a system takes writes. */
export interface WriteRequestOptions {
  /** The header of the key. Absent: `Idempotency-Key`. */
  readonly header?: string;
  readonly method?: 'POST' | 'PUT' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What `fetch` takes to send a write once, however often it is tried: `fetch(url, writeRequest(request, body))`. The key goes into
 * a header. A system without one keeps it as an id of its own, in the address of an upsert or in a field that must be unique.
 */
export const writeRequest = (
  { key, signal }: WrittenOnce,
  body: unknown,
  { header = 'Idempotency-Key', method = 'POST', headers = {} }: WriteRequestOptions = {},
): RequestInit => ({
  method,
  signal,
  headers: { 'Content-Type': 'application/json', ...headers, [header]: key },
  body: JSON.stringify(body),
});
