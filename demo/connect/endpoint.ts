import type { LaurelProgram } from 'laurel-widgets';
import { fetchToken } from '../portal/vendor-api.ts';

// Both at once: requests to an endpoint without a token would be refused.
export const signIn = (program: LaurelProgram, member: string): void => {
  Object.assign(program, {
    endpoint: '/loyalty',
    getToken: () => fetchToken(member),
  });
};
