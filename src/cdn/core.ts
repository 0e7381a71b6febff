import './waiting.ts';
import '../define.ts';

export { configureLaurel } from '../index.ts';
