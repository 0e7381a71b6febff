import type { LocalText } from '../../../contract/core/scalars.ts';
import { plainText } from '../i18n/local-text.ts';

/** Whether there is a text with anything to read in it. One without would leave what it stands in blank. */
export const hasText = (text: LocalText | undefined): text is LocalText =>
  text !== undefined && plainText(text).trim() !== '';
