import { programWith } from './program.ts';
import { tokenFor } from '../portal/vendor.ts';

const northpeak = programWith('northpeak');
const orsa = programWith('orsa');

export const signIn = {
  northpeak: () => (northpeak.getToken = () => tokenFor('selin')),
  orsa: () => (orsa.getToken = () => tokenFor('ece')),
};

export const signOut = {
  northpeak: () => northpeak.signOut(),
  orsa: () => orsa.signOut(),
};

signIn.northpeak();
signIn.orsa();
