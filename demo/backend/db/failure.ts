import { errorCode } from './database.ts';

/**
 * SQLSTATE of lock timeout, deadlock and serialization failure: the transaction was rolled back and may be repeated.
 */
export const isLockConflict = (error: unknown): boolean => /^(55P03|40P01|40001)$/.test(errorCode(error));

/**
 * SQLSTATE of a server that refuses connections, has no resources left, cancelled the statement, is shutting down, has
 * ended the transaction or become a replica; and what Node.js says of a server that can't be reached.
 */
const unavailableCode =
  /^(08|28|3D|53|57|58)...$|^25(P03|P04|006)$|^E(CONN|TIMEDOUT|PIPE|HOST|NET|NOTFOUND|AI_)/;

/** What node-postgres and Kysely say of a connection that was lost, or not to be had in time. They give it no code. */
const unavailableMessage =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed|Cannot use a pool|Postgres connection has been discarded|timeout expired|driver has already been destroyed)/;

/** Whether the database was away or too busy. What the transaction did is rolled back, or its commit was not heard of. */
export const isUnavailable = (error: unknown): boolean => {
  const code = errorCode(error);
  if (code !== '') return unavailableCode.test(code);
  return error instanceof Error && unavailableMessage.test(error.message);
};

/** Whether the database refused a value (SQLSTATE class 22): one that it has no room or no letters for. */
export const isRefusedValue = (error: unknown): boolean => /^22...$/.test(errorCode(error));
