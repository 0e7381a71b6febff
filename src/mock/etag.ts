import { jsonResponse, type ResponseMeta } from './response.ts';

/** A 32-bit FNV-1a hash of language and body without `asOf`, so that the same figures keep their tag. */
const etagOf = (body: string, language: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of language + body.replace(/"asOf":"[^"]*",?/, ''))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return `"${(hash >>> 0).toString(36)}"`;
};

/** A reply with its `ETag`, or 304 to a request that names the same one in `If-None-Match`. */
export const respondWithEtag = (body: string, meta: ResponseMeta, request: Request): Response => {
  const etag = etagOf(body, meta.language);
  const response = jsonResponse(body, meta, { ETag: etag });
  return request.headers.get('If-None-Match') === etag
    ? new Response(null, { status: 304, headers: response.headers })
    : response;
};
