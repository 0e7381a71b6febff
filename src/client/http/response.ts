import { contractVersion } from '../../contract/core/route.ts';
import { LaurelError } from '../errors.ts';

/** What came over the wire, unparsed. */
export interface HttpResponse {
  readonly body: unknown;
  readonly lang: string | undefined;
  readonly etag: string | undefined;
  /** The content known by the `etag` that was sent still holds. */
  readonly notModified: boolean;
  /** Of a page's own function there are none. */
  readonly headers?: Headers;
}

/** Takes an answer from its envelope. A refusal, or what is not the contract's, is thrown. */
export const parseResponse = async (
  response: Response,
  text: string,
  tried: string,
  deadline: number,
): Promise<HttpResponse> => {
  const { headers, ok, status } = response;
  const speaks = headers.get('Laurel-Contract');
  // A static file says no version; a proxy may say it twice.
  if (speaks !== null && Number.parseInt(speaks, 10) !== Number(contractVersion)) {
    throw new LaurelError(
      'contract',
      `${tried} speaks Laurel-Contract ${speaks}, this page ${contractVersion}`,
    );
  }
  const unchanged = status === 304;
  if (!ok && !unchanged) {
    // Refusals are rare: what reads them comes when one does. If it can't, a lost permission is still one.
    const { parseErrorResponse } = await import('./error-response.ts').catch(() => {
      const kind = status === 401 ? 'authentication' : status === 403 ? 'forbidden' : 'connection';
      throw new LaurelError(kind, `${tried} answered ${status}`, { status });
    });
    throw await parseErrorResponse(response, text, tried, deadline);
  }
  try {
    return {
      body: unchanged ? undefined : JSON.parse(text),
      lang: headers.get('Content-Language') ?? undefined,
      etag: headers.get('ETag') ?? undefined,
      notModified: unchanged,
      headers,
    };
  } catch (cause) {
    throw new LaurelError('contract', `${tried} answered ${status} without JSON`, { status, cause });
  }
};
