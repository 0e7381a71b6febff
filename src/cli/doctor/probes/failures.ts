import type { RouteId } from '../../../contract/routes.ts';
import type { Check } from '../checks/check.ts';
import { reachChecks } from '../checks/transport.ts';
import type { Examination } from '../examination.ts';
import type { Exchange } from '../http/exchange.ts';

const checkOfCode = (code: string): Check => {
  if (/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/.test(code)) return reachChecks.host;
  if (code === 'timeout') return reachChecks.timeout;
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_SSL|EPROTO/.test(code)) return reachChecks.certificate;
  if (/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/.test(code)) return reachChecks.port;
  return reachChecks['cut-off'];
};

/** Reports why a request has no answer. `true` if so. */
export const addFailure = (exam: Examination, exchange: Exchange, route?: RouteId): boolean => {
  const { failure } = exchange;
  if (!failure) return false;
  exam.check(checkOfCode(failure.code), false, {
    exchange,
    route,
    received: `${failure.code}: ${failure.message}`,
  });
  return true;
};
