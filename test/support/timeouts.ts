/** For suites that wait for events: what waits longer than this hangs. It is no measure of speed. */
export const suiteTimeout = { timeout: 60_000 };
