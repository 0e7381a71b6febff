/** What may be logged of an error: its words, and where it comes from. A driver hangs the values of a query on it, which are what people said. */
export const loggableStack = (error: Error): string => {
  const { cause, stack, message } = error;
  const own = stack ?? message;
  return cause instanceof Error ? `${own}\nbecause of ${loggableStack(cause)}` : own;
};
