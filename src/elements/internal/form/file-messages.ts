import { messageLoaders } from '../../../locales/index.ts';
import { pointsDialogWords } from '../../../locales/points-words.ts';
import { words as en } from '../../../locales/en/file-upload.ts';

/** The messages of fields for files, which load with the first of them. */
export const fileMessages = messageLoaders(en, pointsDialogWords, (file) => file.fileUpload);
export type FileMessages = typeof en;
