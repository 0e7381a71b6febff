import { posix } from 'node:path';

/** Files of the repository as a link check sees them: the tests plant their own. */
export interface Repository {
  /** Whether a file or folder is there, relative to the root. */
  readonly has: (path: string) => boolean;
  /** The text of a file; empty if there is none. */
  readonly read: (path: string) => string;
}

/** A fenced block shows code of somebody else's page: its addresses are no links. */
const withoutCodeBlocks = (text: string): string => text.replace(/^( *)```[\s\S]*?^\1```/gm, '');

/** The id that GitHub gives a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (text: string): Set<string> =>
  new Set([...withoutCodeBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading)));

/** Relative links of a document that lead to no file, or to no heading of it. */
export const brokenLinks = (file: string, text: string, repository: Repository): string[] =>
  [...withoutCodeBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#', 2);
      const place = path ? posix.normalize(posix.join(posix.dirname(file), path)) : file;
      if (!repository.has(place)) return true;
      return anchor !== undefined && !anchorsOf(repository.read(place)).has(anchor);
    });

const codeSpans = (text: string): string[] =>
  [...withoutCodeBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

const isPath = (code: string): boolean => /^(src|demo|test|docs|\.config|\.ci)\/[\w./-]*\w$/.test(code);

/** Paths named in a document that are not there. One with a placeholder, `docs/api/<tag>.md`, names no file. */
export const missingPaths = (text: string, repository: Repository): string[] =>
  codeSpans(text).filter((code) => isPath(code) && !repository.has(code));

/**
 * Functions that a list item says are in a file, and are not: of "1. `src/a.ts`: `send()` …" the file must hold `send`.
 * So a walk through the code can't name what was renamed.
 */
export const missingFunctions = (text: string, repository: Repository): string[] =>
  withoutCodeBlocks(text)
    .split(/^(?=\s*(?:\d+\.|-) )/m)
    .flatMap((item) => {
      const [path = '', ...rest] = codeSpans(item.split('\n\n', 1)[0] ?? '');
      if (!/^\s*(?:\d+\.|-) `/.test(item) || !isPath(path) || !repository.has(path)) return [];
      const code = repository.read(path);
      return rest
        .flatMap((span) => /^[\w.#]*?(#?\w+)\(\)$/.exec(span)?.[1] ?? [])
        .filter((name) => !code.includes(name))
        .map((name) => `${name}() in ${path}`);
    });
