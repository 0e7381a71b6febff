import 'laurel-widgets/points';
import { startPortal } from '../../portal/portal.ts';
import words from './words.json';

await startPortal(words);
