/** A file that can't be imported at all. Its message tells the person at the terminal what is wrong, and where. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
