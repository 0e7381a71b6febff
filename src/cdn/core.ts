import './apply-queued-options.ts';
import '../define.ts';

export { configureLaurel } from '../index.ts';
