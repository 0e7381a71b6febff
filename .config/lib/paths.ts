import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The absolute path of a file or folder below the root. */
export const at = (...parts: readonly string[]): string => root + parts.join('/');
