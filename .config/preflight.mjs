// Runs before every script, so it is plain JavaScript that the oldest Node can still read.
// The one thing it must never do is end in a stack trace.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const stop = (line) => {
  console.error(line);
  process.exit(1);
};

if (!existsSync(new URL('../node_modules', import.meta.url))) {
  stop('Laurel: nothing is installed yet. Run "npm ci" first.');
}
if (!process.features.typescript) {
  stop(
    `Laurel: these scripts need Node 24, which "npm ci" brings as the package "node", and this is Node ${process.version}. ` +
      'Run "npm rebuild node" (its install script was skipped), or use Node 24.',
  );
}

if (process.argv[2] === 'build') {
  const { isStale } = await import('./lib/build-fingerprint.ts');
  if (isStale()) {
    const build = spawnSync(process.execPath, ['.config/build.ts'], { stdio: 'inherit' });
    if (build.status !== 0) process.exit(1);
  }
}
