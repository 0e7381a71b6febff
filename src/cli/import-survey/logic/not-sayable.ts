/** Something that the contract has no words for. The message says what it is, for the report. */
export class NotSayable extends Error {
  override readonly name = 'NotSayable';
}
