import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { installPackages } from '../../.config/lib/install-packages.ts';
import { at } from '../../.config/lib/paths.ts';
import { buildOpenApi } from '../../.config/build/openapi.ts';
import { diagnose } from '../../src/cli/doctor/diagnose.ts';
import { servedWidgets } from './served-widgets.ts';

// `npm run openapi` tries the OpenAPI document with the tools that people have: Spectral and Redocly lint it, Prism serves it to
// the doctor, and a TypeScript client of it is compiled. A line says what each found; the exit code is 1 if one found a fault.

const file = 'dist/openapi.json';
const folder = 'node_modules/.cache/openapi';

const runTool = (name: string, args: readonly string[]): { readonly code: number; readonly said: string } => {
  const tool = at(`test/openapi/node_modules/.bin/${name}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    cwd: at('.'),
    encoding: 'utf8',
    // Redocly asks for newer versions of itself, and tells that it was run.
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status ?? 1, said: `${stdout}${stderr}` };
};

const lint = (name: string, args: readonly string[]): string | undefined => {
  const { code, said } = runTool(name, args);
  const isClean = code === 0 && !/\bYou have \d+ warning/.test(said);
  if (!isClean) console.log(said);
  return isClean ? undefined : 'has findings';
};

const spectral = (): string | undefined => {
  const rules = at(`${folder}/spectral.yaml`);
  writeFileSync(rules, 'extends: ["spectral:oas"]\n');
  return lint('spectral', ['lint', file, '--ruleset', rules, '--fail-severity', 'hint']);
};

const redocly = (): string | undefined => lint('redocly', ['lint', file, '--extends', 'recommended']);

const client = (): string | undefined => {
  const types = `${folder}/client.ts`;
  const { code, said } = runTool('openapi-typescript', [file, '--output', types]);
  if (code !== 0) return said;
  writeFileSync(
    at(`${folder}/use.ts`),
    `import type { operations, components } from './client.ts';
type Standing = components['schemas']['Standing'];
type Answer = operations['standing']['responses'][200]['content']['application/json'];
export const standing: Answer = { tier: { name: 'Gold' } } satisfies Standing;
// @ts-expect-error a tier without a name is none
export const nameless: Answer = { tier: {} };
`,
  );
  const compiler = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--allowImportingTsExtensions'];
  const compiled = runTool('tsc', [
    ...compiler,
    '--target',
    'es2022',
    '--moduleResolution',
    'bundler',
    '--module',
    'esnext',
    at(`${folder}/use.ts`),
  ]);
  return compiled.code === 0 ? undefined : compiled.said;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Prism says a line once it listens. */
const startPrism = async (port: number, args: readonly string[]): Promise<ChildProcess> => {
  const prism = spawn(
    process.execPath,
    [at('test/openapi/node_modules/.bin/prism'), 'mock', at(file), '--port', String(port), ...args],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await new Promise<void>((resolve, reject) => {
    prism.once('exit', () => reject(new Error('Prism ended.')));
    prism.stdout.on('data', (said: Buffer) => {
      if (said.includes('is listening')) resolve();
    });
  });
  return prism;
};

/** Serves the document, and says which widgets show something by what is served. */
const prism = async (args: readonly string[]): Promise<string> => {
  const port = await freePort();
  const server = await startPrism(port, args);
  try {
    const options = { tokenCommand: 'echo any', write: false, json: false, timeoutMs: 30_000 };
    return servedWidgets(await diagnose({ ...options, endpoint: `http://127.0.0.1:${port}` }));
  } finally {
    server.kill();
  }
};

installPackages('test/openapi');
rmSync(at(folder), { recursive: true, force: true });
mkdirSync(at(folder), { recursive: true });
console.log(`${file}: ${await buildOpenApi()}`);
let failed = 0;
for (const [name, attempt] of Object.entries({
  'Spectral, oas': spectral,
  'Redocly, recommended': redocly,
  'openapi-typescript, compiled': client,
})) {
  const fault = attempt();
  console.log(`${name}: ${fault ?? '0 errors, 0 warnings'}`);
  if (fault) failed += 1;
}
const served = await prism([]);
console.log(`Prism: ${served}`);
if (!served.startsWith('8 of 8')) failed += 1;
// Values at random are no program: this tells that nothing ends the reader, whatever comes.
console.log(`Prism --dynamic: ${await prism(['--dynamic'])}`);
process.exitCode = failed === 0 ? 0 : 1;
