/**
 * What may be logged of an error: stack and causes. The other properties stay out: database drivers attach the values
 * of a query, which are people's data.
 */
export const loggableStack = (error: Error): string => {
  const { cause, stack, message } = error;
  const own = stack ?? message;
  return cause instanceof Error ? `${own}\nbecause of ${loggableStack(cause)}` : own;
};
