import type { LaurelError } from '../../../client/errors.ts';
import type { FileRefusal } from './file-rules.ts';

/** What became of the file of one field; without it there is none, or one of an earlier page. */
export type UploadState =
  | { readonly status: 'refused'; readonly file: File; readonly why: FileRefusal }
  | { readonly status: 'sending'; readonly file: File; readonly share: number; readonly cancel: () => void }
  | {
      readonly status: 'failed';
      readonly file: File;
      readonly error: LaurelError;
      readonly retry: () => void;
    }
  | { readonly status: 'received'; readonly file: File };
