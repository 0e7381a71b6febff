import type { Permission } from '../contract/core/permission.ts';

/** Whether one of the permissions allows the action; an action that is not listed is not allowed. */
export const isAllowed = (permissions: readonly Permission[] | undefined, action: string): boolean =>
  permissions?.some((permission) => permission.action === action && permission.allowed) ?? false;
