import type { FieldError, Permission, ProblemCode } from '../../contract/index.ts';
import { MockProblem } from '../scenario.ts';

// The problems that several routes of the mock answer with.

export const notFound = new MockProblem({ status: 404, code: 'not_found', title: 'Not found' });

/** The backend, or this scenario, leaves the route out. */
export const notServed = new MockProblem({ status: 404, code: 'not_served', title: 'Not served here' });

/** A cursor that no page gave. */
export const unknownCursor = new MockProblem({
  status: 400,
  code: 'invalid_request',
  title: 'Unknown cursor',
});

export const conflict = (code: ProblemCode): MockProblem =>
  new MockProblem({ status: 409, code, title: 'Conflict' });

export const invalidFields = (fieldErrors: FieldError[]): MockProblem =>
  new MockProblem({ status: 422, code: 'invalid_fields', title: 'Invalid fields', fieldErrors });

/** With the person whom to ask, where the permission names one. */
export const roleRequired = (permission?: Permission): MockProblem =>
  new MockProblem({
    status: 403,
    code: 'role_required',
    title: 'Role required',
    ...(permission?.ask && { ask: permission.ask }),
  });
