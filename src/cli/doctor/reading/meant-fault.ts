import { alternativesOf, fieldsOf } from '../../../client/http/table-walk.ts';
import { leafFault } from '../../../client/http/fault-text.ts';
import { valueAt } from '../../../client/http/json-path.ts';
import { ReplyReader, type ReplyFault } from '../../../client/http/reply-reader.ts';

/**
 * Of a choice that can't be read, the fault in the alternative that was meant. A text is meant as a whole; of alternatives with
 * equally many faults the one that lacks nothing was meant: of a count with a wrong scale its currency is not missing.
 */
export const meantFault = (fault: ReplyFault, reply: unknown): ReplyFault => {
  const options = alternativesOf(fault.table);
  if (options.some((option) => fieldsOf(option)?.has('lang'))) return fault;
  const leaf = leafFault(fault, reply);
  if (leaf === fault || valueAt(reply, leaf.path) !== undefined) return leaf;
  const value = valueAt(reply, fault.path);
  const whole = options
    .map((option) => {
      const reader = new ReplyReader();
      reader.read(option, value);
      return reader.faults;
    })
    .find(
      (faults) =>
        faults.length === 1 &&
        faults.every(({ path }) => path.length > 0 && valueAt(value, path) !== undefined),
    );
  const [first] = whole ?? [];
  return first ? { ...first, path: [...fault.path, ...first.path] } : leaf;
};
