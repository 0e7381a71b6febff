import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  // A contract route saved as a file has no extension: `level-0/standing`.
  '': 'application/json; charset=utf-8',
};

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const responseHeaders = (type: string, path: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
});

/** The file for a path; undefined for one outside of its folder, or with a hidden name. */
const resolveFile = (path: string, root: string): string | undefined => {
  const decoded = URL.canParse(path, 'http://portal') ? decodePath(path) : undefined;
  if (decoded === undefined || /[\0\\]|\/\./.test(decoded)) return undefined;
  const folder = join(root, decoded.startsWith('/cdn/') ? 'cdn' : 'demo');
  const inside = decoded.startsWith('/cdn/') ? decoded.slice(4) : decoded;
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  return file.startsWith(folder + sep) ? file : undefined;
};

const decodePath = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** Serves the built portal, with the headers that a production portal would send. */
export const serveStaticFiles =
  (root: string = distFolder) =>
  async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    const plain = responseHeaders('text/plain; charset=utf-8', path);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return new Response('Only GET and HEAD\n', { status: 405, headers: { ...plain, allow: 'GET, HEAD' } });
    const file = resolveFile(path, root);
    const type = file && contentTypes[extname(file)];
    const body = type ? await readFile(file).catch(() => undefined) : undefined;
    if (!type || !body) return new Response('Not found\n', { status: 404, headers: plain });
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), {
      headers: responseHeaders(type, path),
    });
  };
