/** For suites that wait for events: what waits longer than this hangs. It is no measure of speed. */
export const patience = { timeout: 60_000 };
