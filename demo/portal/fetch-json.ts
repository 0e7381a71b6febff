/** The server's own sentence, or what was tried. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

const toApiError = async (response: Response, tried: string): Promise<ApiError> => {
  const problem: unknown = await response.json().catch(() => undefined);
  const title = typeof problem === 'object' && problem && 'title' in problem ? String(problem.title) : '';
  return new ApiError(title || `${tried} answered ${response.status}`);
};

/** Asks the demo's own server: reads without a body, does something with one. */
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

/** The items of a list about a member's company. */
export const fetchList = async <Item>(what: string, member: string): Promise<readonly Item[]> =>
  (await fetchJson<{ items: readonly Item[] }>(`/demo/${what}?member=${encodeURIComponent(member)}`)).items;

/** What a member reads by the contract itself; `nothing` where the server refuses it. */
export const fetchAs = async <Reply>(token: string, path: string, nothing: Reply): Promise<Reply> =>
  fetchJson<Reply>(`/loyalty${path}`, undefined, token).catch((error: unknown) => {
    if (error instanceof ApiError) return nothing;
    throw error;
  });
