import type { CompiledRead } from '../../contract/core/schema-table.ts';
import * as compiled from '../../contract/compiled/index.ts';
import type { RouteId } from '../../contract/routes.ts';

/** A read of the contract, as the widgets know it. */
export type ContractRead = CompiledRead & { readonly id: RouteId };

// The compiled routes are generated from the contract's, and have its ids; their types say `string`.
const idOf = ({ id }: { readonly id: string }): RouteId => id as RouteId;

/** The ids of all routes. */
export const allRouteIds: readonly RouteId[] = Object.values(compiled).map(idOf);

/** Every read by its id. */
export const contractReads: ReadonlyMap<RouteId, ContractRead> = new Map(
  Object.values<(typeof compiled)[keyof typeof compiled]>(compiled).flatMap((route) =>
    route.method === 'GET' ? [[idOf(route), { ...route, id: idOf(route) }] as const] : [],
  ),
);

export const isRouteId = (name: string): name is RouteId => allRouteIds.some((id) => id === name);

/** `/perks/{id}` with the id in it. */
export const pathWithId = (path: string, id = ''): string => path.replace('{id}', encodeURIComponent(id));

/** No backend has anything of this name. */
export const unknownName = 'laurel-doctor-unknown';
