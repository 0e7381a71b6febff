const said = new Set<string>();

/** Enough for any mistake; a backend that says something new each time must not fill the memory. */
const mostTopics = 500;

/** Says something to developers in the console, once for each `topic`: not with each poll, nor for each widget. What caused it is told with its stack. */
export const warnOnce = (text: string, topic = text, cause?: unknown): void => {
  if (said.has(topic) || said.size >= mostTopics) return;
  said.add(topic);
  console.warn(`Laurel: ${text}`, ...(cause ? [cause] : []));
};
