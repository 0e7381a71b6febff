import { messageLoaders, onDemandWords } from '../../../locales/index.ts';
import { words as en } from '../../../locales/en/form.ts';

/** The messages of every form: labels, help and errors. */
export const messages = messageLoaders(en, onDemandWords, (file) => file.form);
export type FormMessages = typeof en;
