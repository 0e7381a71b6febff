import { isWrite, routes } from '../contract/routes.ts';

/**
 * The contract's routes without their schemas. Builds replace this module by its value (`.config/build/inline-module.ts`),
 * so that the mock's chunk does not carry the contract.
 */
export const routeTable = Object.values(routes).map((route) => ({
  id: route.id,
  method: route.method,
  path: route.path,
  /** Whether it is a write, which carries an `Idempotency-Key`. */
  keyed: isWrite(route),
}));
