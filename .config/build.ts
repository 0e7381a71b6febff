import { rmSync } from 'node:fs';
import { buildCdn } from './build/cdn.ts';
import { buildCommandLine } from './build/command-line.ts';
import { buildDeclarations } from './build/declarations.ts';
import { buildFrameworkTypes } from './build/framework-types.ts';
import { buildIntegrity } from './build/integrity.ts';
import { buildManifest } from './build/manifest.ts';
import { buildModules } from './build/modules.ts';
import { buildNotices } from './build/notices.ts';
import { buildOpenApi } from './build/openapi.ts';
import { buildPortal } from './build/portal.ts';
import { buildThemes } from './build/themes.ts';
import { withBuildLock } from './lib/build-lock.ts';
import { at } from './lib/paths.ts';
import { markBuilt } from './lib/build-fingerprint.ts';

const steps: Readonly<Record<string, () => Promise<string>>> = {
  modules: buildModules,
  declarations: buildDeclarations,
  'script tag': buildCdn,
  'command line': buildCommandLine,
  integrity: buildIntegrity,
  notices: buildNotices,
  themes: buildThemes,
  manifest: buildManifest,
  'types of frameworks': buildFrameworkTypes,
  OpenAPI: buildOpenApi,
  portal: buildPortal,
};

const build = async (): Promise<void> => {
  rmSync(at('dist'), { recursive: true, force: true, maxRetries: 5 });
  for (const [name, step] of Object.entries(steps)) {
    try {
      console.log(`${name}: ${await step()}`);
    } catch (error) {
      console.error(`Laurel: the build stopped at "${name}".`);
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
      return;
    }
  }
  markBuilt();
};

await withBuildLock(build);
