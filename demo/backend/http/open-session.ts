import type { RouteId } from '../../../src/contract/routes.ts';
import type { BoardDirectory } from '../boards/directory.ts';
import type { Tx } from '../db/transaction.ts';
import { createTexts, type AcceptedLanguage, type LocalizedTexts } from '../i18n/localized-texts.ts';
import { loadSessionRow, type TokenIdentity, type Viewer } from '../session/viewer.ts';
import { ProblemError } from './problem.ts';

/** A transaction of the viewer's tenant, with the texts of the program in the language of the request. */
export interface OpenedSession {
  readonly tx: Tx;
  readonly viewer: Viewer;
  readonly texts: LocalizedTexts;
  readonly boards?: BoardDirectory;
}

/** What needs no more than the identity is read with the session, in one statement. */
export type SessionRead = (tx: Tx, identity: TokenIdentity) => Promise<Pick<OpenedSession, 'boards'>>;

type OpenSession = (
  tx: Tx,
  identity: TokenIdentity,
  accepted: AcceptedLanguage,
  route: { readonly id: RouteId; readonly path: string },
  beside?: SessionRead,
) => Promise<OpenedSession>;

/** So many programs in one language have their texts kept; the one longest not asked for gives way. */
const keptTexts = 100;

/**
 * Opens the session of a request, if their program serves the route. Texts are kept in the process until their version
 * in the database is another one.
 * @throws ProblemError, from the function it returns: `forbidden` for a token that opens no account here, `not_served`
 * for a route that the program leaves out
 */
export const createSessionOpener = (): OpenSession => {
  const kept = new Map<string, { readonly version: string; readonly texts: LocalizedTexts }>();
  return async (tx, identity, accepted, { id, path }, beside) => {
    const key = JSON.stringify([identity.tenant, accepted.locale]);
    const known = kept.get(key);
    const [viewer, more] = await Promise.all([
      loadSessionRow(tx, identity, accepted.language, known?.version ?? ''),
      beside?.(tx, identity),
    ]);
    if (!viewer) throw new ProblemError('forbidden', 'This token opens no account here');
    const { program, texts: changed } = viewer;
    const { texts } = known && !changed ? known : { texts: createTexts(changed ?? [], accepted) };
    kept.delete(key);
    kept.set(key, { version: program.texts_version, texts });
    const [oldest] = kept.keys();
    if (kept.size > keptTexts && oldest !== undefined) kept.delete(oldest);
    if (!program.served.includes(id)) throw new ProblemError('not_served', `${path} is not served here`);
    return { tx, viewer, texts, ...more };
  };
};
