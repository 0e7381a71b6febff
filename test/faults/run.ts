import { spawn } from 'node:child_process';
import { at } from '../../.config/lib/paths.ts';

// `npm run faults` meets each fault once, `npm run faults -- 5` goes on for five minutes.
const [minutes = '0'] = process.argv.slice(2);
spawn(process.execPath, ['test/run.ts', 'test/faults'], {
  cwd: at('.'),
  env: { ...process.env, LAUREL_FAULT_MINUTES: minutes },
  stdio: 'inherit',
}).once('exit', (code) => (process.exitCode = code ?? 1));
