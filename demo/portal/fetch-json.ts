/** A request that failed. The message is the problem's title, or what was tried. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status; `undefined` where no answer came. */
  readonly status: number | undefined;

  constructor(
    message: string,
    { status, cause }: { readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.status = status;
  }
}

const toApiError = async (response: Response, tried: string): Promise<ApiError> => {
  const problem: unknown = await response.json().catch(() => undefined);
  const title = typeof problem === 'object' && problem && 'title' in problem ? String(problem.title) : '';
  const { status } = response;
  return new ApiError(title || `${tried} answered ${status}`, { status });
};

/** Requests JSON from the demo's server: GET without a body, POST with one. @throws ApiError */
export const fetchJson = async <Reply>(path: string, body?: object, token?: string): Promise<Reply> => {
  const tried = `${body ? 'POST' : 'GET'} ${path}`;
  const init = body
    ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    : { headers: { ...(token && { Authorization: `Bearer ${token}` }) } };
  const response = await fetch(path, init).catch((cause: unknown) => {
    throw new ApiError(`${tried} had no answer`, { cause });
  });
  if (!response.ok) throw await toApiError(response, tried);
  return response.json();
};

/** A list of the vendor's console about a member's company. @throws ApiError */
export const fetchList = async <Item>(what: string, member: string): Promise<readonly Item[]> =>
  (await fetchJson<{ items: readonly Item[] }>(`/demo/${what}?member=${encodeURIComponent(member)}`)).items;

/** A read of the contract with a member's token; `fallback` where it fails. */
export const fetchAs = async <Reply>(token: string, path: string, fallback: Reply): Promise<Reply> =>
  fetchJson<Reply>(`/loyalty${path}`, undefined, token).catch((error: unknown) => {
    if (error instanceof ApiError) return fallback;
    throw error;
  });
