import type { CompiledRead } from '../../contract/core/schema-table.ts';

export interface ParsedReply<Data> {
  readonly data: Data;
  /** JSON paths, within the reply as it came, of what could not be read and was left out. */
  readonly skipped: readonly string[];
}

/** The part of a route that reading its reply needs. */
export type ReplyRoute<Data = unknown> = Pick<CompiledRead<Data>, 'path' | 'reply' | 'replyType'> & {
  readonly method: string;
};
