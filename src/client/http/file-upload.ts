import { LaurelError } from '../errors.ts';
import { importModule } from './import-module.ts';

/** A file on its way to the address of a ticket. */
export interface FileUpload {
  /** Absolute, and checked to be safe; `demo:` where the mock kit gave it. */
  readonly href: string;
  readonly file: Blob;
  readonly signal: AbortSignal;
  /** Called with the share that has left, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** After this time without a sign of progress it is given up, in milliseconds. */
const patience = 30_000;

const failed = (status: number): LaurelError =>
  status === 0
    ? new LaurelError('connection', 'PUT of a file could not be reached')
    : new LaurelError('invalid', `PUT of a file answered ${status}`, { status });

const sendToDemo = async ({ href, file, signal, onProgress }: FileUpload): Promise<void> => {
  const { handleDemoRequest } = await importModule(() => import('../../mock/server.ts'));
  const { ok, status } = await handleDemoRequest(new Request(href, { method: 'PUT', body: file, signal }));
  if (!ok) throw failed(status);
  onProgress(1);
};

/**
 * Puts a file to the address of its ticket. The address itself is the permission: nothing of the member's identity goes with
 * it. By XMLHttpRequest, since `fetch` does not tell how much of a body has left.
 *
 * @throws {LaurelError} If it was refused, or had no answer. The reason of `signal`, once it is aborted.
 */
export const uploadFile = async (upload: FileUpload): Promise<void> => {
  const { href, file, signal, onProgress } = upload;
  signal.throwIfAborted();
  if (href.startsWith('demo:')) return sendToDemo(upload);
  const request = new XMLHttpRequest();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => request.abort();
  try {
    await new Promise<void>((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          reject(new LaurelError('timeout', 'PUT of a file made no progress for 30 s'));
          request.abort();
        }, patience);
      };
      request.open('PUT', href);
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        wait();
        onProgress(total > 0 ? loaded / total : 0);
      });
      request.addEventListener('load', () => {
        if (request.status >= 200 && request.status < 300) resolve();
        else reject(failed(request.status));
      });
      request.addEventListener('error', () => reject(failed(0)));
      request.addEventListener('abort', () => reject(signal.reason));
      signal.addEventListener('abort', cancel);
      wait();
      request.send(file);
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
};
