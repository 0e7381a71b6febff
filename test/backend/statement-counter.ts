import pg from 'pg';

export interface StatementCounter {
  /** How many were sent since the last call. */
  take(): number;
  stop(): void;
}

/** Counts what is sent to the database by either protocol, BEGIN and COMMIT too: both engines are spoken to by one driver. */
export const countStatements = (): StatementCounter => {
  const { prototype } = pg.Connection;
  const { execute, query } = prototype;
  let sent = 0;
  prototype.execute = function (...message) {
    sent += 1;
    return execute.apply(this, message);
  };
  prototype.query = function (...message) {
    sent += 1;
    return query.apply(this, message);
  };
  return {
    take() {
      const counted = sent;
      sent = 0;
      return counted;
    },
    stop: () => Object.assign(prototype, { execute, query }),
  };
};
