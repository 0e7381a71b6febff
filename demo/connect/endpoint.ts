import type { LaurelProgram } from 'laurel-widgets';
import { fetchToken } from '../portal/vendor-api.ts';

// Both at once: an endpoint without an identity would be asked, and refuse.
export const signIn = (program: LaurelProgram, member: string): void => {
  Object.assign(program, {
    endpoint: '/loyalty',
    getToken: () => fetchToken(member),
  });
};
