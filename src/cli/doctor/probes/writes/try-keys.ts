import { writeChecks } from '../../checks/writes.ts';
import { jsonOf, type Exchange } from '../../http/exchange.ts';
import { examineBody } from '../../reading/examine-body.ts';
import { readBody } from '../../reading/read-answer.ts';
import { codeOf, examineProblem } from '../problem.ts';
import { idIn, isDone, said, type WriteTrial } from './write-trial.ts';

/** Two tabs at once. Gives the answer that was done. */
export const tryAtOnce = async (trial: WriteTrial, key: string): Promise<Exchange | undefined> => {
  const { exam } = trial;
  const { body } = trial.write;
  const both = await Promise.all([trial.send(key, body), trial.send(key, body)]);
  for (const each of both) trial.keep(each);
  const done = both.filter(isDone);
  const [first] = done;
  const refused = both.find((each) => !isDone(each)) ?? both[0];
  const isRefused = both.every((each) => codeOf(each) === 'role_required');
  exam.check(writeChecks.nothing, !isRefused, { route: trial.write.id });
  if (isRefused) return undefined;
  exam.check(writeChecks.failed, first !== undefined, {
    exchange: refused,
    route: trial.write.id,
    expected: '200',
    received: said(refused),
  });
  if (!first) return undefined;
  const isOnce = new Set(done.map(idIn)).size === 1 && (done.length === 2 || codeOf(refused) === 'in_flight');
  exam.check(writeChecks['in-flight'], isOnce, {
    exchange: done[1] ?? refused,
    route: trial.write.id,
    expected: 'one effect: the same id, or 409 in_flight',
    received: done.length === 2 ? done.map(idIn).join(' and ') : said(refused),
  });
  // Of two that were done, the one that does not call itself a repetition was first.
  return done.find((each) => !each.answer?.headers.has('Idempotent-Replayed')) ?? first;
};

/** Whether a widget could go on with the first answer. */
export const examineFirst = (trial: WriteTrial, exchange: Exchange, key: string): void => {
  const { exam } = trial;
  const { route } = trial.write;
  const echoed = exchange.answer?.headers.get('Idempotency-Key');
  exam.check(writeChecks.echo, echoed === key, {
    exchange,
    route: trial.write.id,
    expected: key,
    received: echoed ?? 'no header',
  });
  const table = { ...route, id: trial.write.id, method: 'POST' };
  const read = readBody(table, exchange, jsonOf(exchange));
  exam.check(writeChecks.unreadable, read.data !== undefined, {
    exchange,
    route: trial.write.id,
    received: exchange.answer?.text.slice(0, 60),
  });
  if (read.data !== undefined) examineBody(exam, table, read);
};

/** The same key again: with the same body, and with another. */
export const tryAgain = async (trial: WriteTrial, first: Exchange, key: string): Promise<void> => {
  const { exam } = trial;
  const { id: route, body, otherBody } = trial.write;
  const place = { route };
  const again = await trial.send(key, body);
  trial.keep(again);
  const isOne = isDone(again) && idIn(again) === idIn(first);
  exam.check(writeChecks.replay, isOne, {
    ...place,
    exchange: again,
    expected: idIn(first),
    received: isDone(again) ? idIn(again) : said(again),
  });
  if (isOne) {
    exam.check(writeChecks['replay-same'], JSON.stringify(jsonOf(again)) === JSON.stringify(jsonOf(first)), {
      ...place,
      exchange: again,
    });
    exam.check(writeChecks.replayed, again.answer?.headers.get('Idempotent-Replayed') === 'true', {
      ...place,
      exchange: again,
      expected: 'Idempotent-Replayed: true',
      received: again.answer?.headers.get('Idempotent-Replayed') ?? 'no header',
    });
  }
  const other = await trial.send(key, otherBody);
  trial.keep(other);
  const isRefused = other.answer?.status === 422 && codeOf(other) === 'idempotency_mismatch';
  exam.check(writeChecks.mismatch, isRefused, {
    ...place,
    exchange: other,
    expected: '422 idempotency_mismatch',
    received: said(other),
  });
  if (isRefused) examineProblem(exam, other, trial.write.id, ['idempotency_mismatch']);
};

/** The key of another member. */
export const tryOther = async (trial: WriteTrial, first: Exchange, key: string): Promise<void> => {
  const { exam } = trial;
  const { other } = exam;
  if (!other) return;
  const theirs = await trial.send(key, trial.write.body, other);
  const isLeak =
    isDone(theirs) &&
    (idIn(theirs) === idIn(first) || theirs.answer?.headers.get('Idempotent-Replayed') === 'true');
  exam.check(writeChecks.other, !isLeak, {
    exchange: theirs,
    route: trial.write.id,
    expected: 'an answer of its own',
    received: idIn(theirs),
  });
  if (!isLeak) trial.keep(theirs, other);
};
