import { randomUUID } from 'node:crypto';
import { writeChecks } from '../../checks/writes.ts';
import { contractReads, pathWithId } from '../../contract-routes.ts';
import { jsonOf } from '../../http/exchange.ts';
import { rowsOf } from '../every-read.ts';
import { idIn, said, type WriteTrial } from './write-trial.ts';
import { examineFirst, tryAgain, tryAtOnce, tryOther } from './try-keys.ts';
import { tryRefusals } from './try-refusals.ts';

/** Looks for what was made: by its key, in its list, and by its id. */
const tryReads = async (trial: WriteTrial, id: string, key: string): Promise<void> => {
  const { exam } = trial;
  const { list, one } = trial.write;
  const [lists, ones] = [contractReads.get(trial.write.list), contractReads.get(trial.write.one)];
  if (lists && exam.asks(list)) {
    const found = await exam.send(`${lists.path}?key=${encodeURIComponent(key)}`);
    const ids = rowsOf({ body: jsonOf(found) }).map((row) => row['id']);
    const isEchoed = found.answer?.headers.get('Idempotency-Key') === key;
    exam.check(writeChecks.finder, !isEchoed || (ids.length === 1 && ids[0] === id), {
      exchange: found,
      route: list,
      expected: id,
      received: ids.join(', ') || 'no row',
    });
    const all = await exam.send(lists.path);
    const isListed = rowsOf({ body: jsonOf(all) }).some((row) => row['id'] === id);
    exam.check(writeChecks.listed, isListed, {
      exchange: all,
      route: list,
      expected: id,
      received: 'other rows',
    });
  }
  if (!ones || !exam.asks(one)) return;
  const read = await exam.send(pathWithId(ones.path, id));
  exam.check(writeChecks['one-read'], read.answer?.status === 200 && idIn(read) === id, {
    exchange: read,
    route: one,
    expected: id,
    received: said(read),
  });
};

const trySteps = async (trial: WriteTrial): Promise<void> => {
  await tryRefusals(trial);
  const key = randomUUID();
  const first = await tryAtOnce(trial, key);
  if (first) {
    examineFirst(trial, first, key);
    await tryAgain(trial, first, key);
    await tryReads(trial, idIn(first) ?? '', key);
    await tryOther(trial, first, key);
  }
};

/** Tries one write from its refusals to its end. What was made is taken back, even where a step breaks off. */
export const runTrial = async (trial: WriteTrial): Promise<void> => {
  try {
    await trySteps(trial);
  } finally {
    await trial.undoAll();
  }
};
