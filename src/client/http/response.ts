import { importModule } from './import-module.ts';
import { contractVersion } from '../../contract/core/route.ts';
import { LaurelError } from '../errors.ts';

/** A successful response, its body not yet parsed by a schema. */
export interface HttpResponse {
  readonly body: unknown;
  // What follows only a server says, and no function of a page.
  /** `Content-Language`. */
  readonly lang?: string | undefined;
  readonly etag?: string | undefined;
  /** The content of the `etag` that was sent is still current (304); `body` is `undefined`. */
  readonly notModified?: boolean;
  readonly headers?: Headers;
}

/**
 * Reads a response's JSON and headers.
 *
 * @param tried What error messages say was tried.
 * @throws {LaurelError} For an error status, another version of the contract, or a body that is not JSON.
 */
export const parseResponse = async (
  response: Response,
  text: string,
  tried: string,
): Promise<HttpResponse> => {
  const { headers, ok, status } = response;
  const version = headers.get('Laurel-Contract');
  // A static file has no version; a proxy may repeat the header, which then reads "1, 1".
  if (version !== null && Number.parseInt(version, 10) !== Number(contractVersion)) {
    throw new LaurelError(
      'contract',
      `${tried} speaks Laurel-Contract ${version}, this page ${contractVersion}`,
      { status },
    );
  }
  const notModified = status === 304;
  let cause: unknown;
  try {
    if (ok || notModified)
      return {
        body: notModified ? undefined : JSON.parse(text),
        lang: headers.get('Content-Language') ?? undefined,
        etag: headers.get('ETag') ?? undefined,
        notModified,
        headers,
      };
  } catch (error) {
    cause = error;
  }
  // Such responses are rare, so their parser is loaded on demand. Without it, a lost permission is still told apart.
  const { parseErrorResponse } = await importModule(() => import('./error-response.ts')).catch(() => {
    const kind = status === 401 ? 'authentication' : status === 403 ? 'forbidden' : 'connection';
    throw new LaurelError(kind, `${tried} answered ${status}`, { status });
  });
  throw await parseErrorResponse(response, text, tried, cause);
};
