import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type RunningServer, type ServeOptions } from '../../demo/backend/serve.ts';
import { seededSnapshot } from './database-snapshot.ts';
import { unpackTar } from './unpack-tar.ts';

/** A folder with an embedded database that was seeded today. Whoever asks for it removes it. */
export const createDemoFolder = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-demo-'));
  unpackTar(Buffer.from(await seededSnapshot('now', new Date())), folder);
  return folder;
};

/** The demo on an embedded database of its own, which is gone when it closes. */
export const serveDemo = async (options: Pick<ServeOptions, 'origins'> = {}): Promise<RunningServer> => {
  const folder = await createDemoFolder();
  const served = await serve({ ...options, port: 0, database: { folder }, demo: true });
  return {
    ...served,
    close: () => served.close().finally(() => rmSync(folder, { recursive: true, force: true })),
  };
};
