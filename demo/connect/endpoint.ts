import { programWith } from './program.ts';
import { tokenFor } from '../portal/vendor.ts';

programWith('summit').getToken = () => tokenFor('marta');
