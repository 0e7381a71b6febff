import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../demo/backend/start.mjs', import.meta.url));

/** A backend of the demo in a process of its own. */
export interface DemoProcess {
  readonly url: string;
  /** `SIGTERM` ends it when all is answered, `SIGKILL` at once. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export const startDemoProcess = async (env: Record<string, string>): Promise<DemoProcess> => {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [script, '--demo'], {
    env: { PATH, PORT: '0', ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let [out, err] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const found = /http:\/\/localhost:\d+(?=\s)/.exec(out)?.[0];
      if (found) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`it ended with ${code}: ${err}`)));
  });
  return {
    url,
    async end(signal) {
      process.off('exit', kill);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'close');
      child.kill(signal);
      await closed;
    },
  };
};
