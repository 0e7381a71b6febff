import { isObject } from '../../../../client/json.ts';
import { randomUUID } from 'node:crypto';
import { writeChecks } from '../../checks/writes.ts';
import { pathWithId, unknownName } from '../../contract-routes.ts';
import { jsonOf, type Exchange } from '../../http/exchange.ts';
import { codeOf } from '../problem.ts';
import { isDone, said, type WriteTrial } from './write-trial.ts';

const examineFieldErrors = (trial: WriteTrial, exchange: Exchange): void => {
  const { exam } = trial;
  const place = { exchange, route: trial.write.id };
  const body = jsonOf(exchange);
  const errors =
    isObject(body) && Array.isArray(body['fieldErrors']) ? body['fieldErrors'].filter(isObject) : [];
  const isRefused =
    exchange.answer?.status === 422 && codeOf(exchange) === 'invalid_fields' && errors.length > 0;
  exam.check(writeChecks['field-errors'], isRefused, {
    ...place,
    expected: '422 invalid_fields with fieldErrors',
    received: said(exchange),
  });
  if (!isRefused) return;
  const misplaced = errors.find(
    ({ path }) => typeof path !== 'string' || !/^(values\.|consent$|reward$)/.test(path),
  );
  exam.check(writeChecks['field-path'], !misplaced, {
    ...place,
    path: '$.fieldErrors[].path',
    expected: 'values.<name>',
    received: JSON.stringify(misplaced?.['path']),
  });
  exam.check(
    writeChecks['field-code'],
    errors.every(({ code }) => typeof code === 'string' && code !== ''),
    { ...place, path: '$.fieldErrors[].code' },
  );
};

/** Sends what must be refused: nothing of it may stay. */
export const tryRefusals = async (trial: WriteTrial): Promise<void> => {
  const { exam } = trial;
  const { route, body, incompleteBody } = trial.write;
  const place = { route: trial.write.id };
  const cut = await trial.send(randomUUID(), '{"values":');
  trial.keep(cut);
  exam.check(writeChecks['bad-json'], [400, 415, 422].includes(cut.answer?.status ?? 0), {
    ...place,
    exchange: cut,
    expected: '400 invalid_request',
    received: said(cut),
  });
  if (route.path.includes('{id}')) {
    const lost = await trial.send(randomUUID(), body, exam.identity, pathWithId(route.path, unknownName));
    trial.keep(lost);
    exam.check(writeChecks['unknown-target'], lost.answer?.status === 404, {
      ...place,
      exchange: lost,
      expected: '404 not_found',
      received: said(lost),
    });
  }
  const keyless = await trial.send(undefined, body);
  trial.keep(keyless);
  exam.check(writeChecks['key-required'], keyless.answer?.status === 400, {
    ...place,
    exchange: keyless,
    expected: '400 key_required',
    received: said(keyless),
  });
  if (isDone(keyless)) await trial.undoAll();
  if (!incompleteBody) return;
  const incomplete = await trial.send(randomUUID(), incompleteBody);
  trial.keep(incomplete);
  if (codeOf(incomplete) !== 'role_required') examineFieldErrors(trial, incomplete);
  if (isDone(incomplete)) await trial.undoAll();
};
