import { isObject } from '../json.ts';

/** So many long replies are kept for their further rows; each read of a list makes a new one. */
const mostReplies = 20;

interface ReplyWithData {
  readonly data: unknown;
}

interface LongReply<Reply> {
  readonly reply: Reply;
  readonly key: string;
  readonly most: number;
}

/** A cursor belongs to one route, so who asks for it knows the type of its reply. */
interface ReplyMap {
  get<Reply>(id: string): LongReply<Reply> | undefined;
  set<Reply>(id: string, reply: LongReply<Reply>): void;
  keys(): Iterable<string>;
  delete(id: string): boolean;
}

/** Rows beside that of the viewer, who is shown in a ranking wherever they stand. */
const neighbours = (rows: readonly unknown[], from: number): readonly unknown[] => {
  const at = rows.findIndex((row) => isObject(row) && row['isViewer'] === true);
  return at < from ? [] : rows.slice(Math.max(from, at - 1), at + 2);
};

/**
 * Replies with more rows than a page can show at once: a backend may answer twenty thousand. Their further rows are pages
 * like any other, with cursors of ours that are answered from memory.
 */
export class LongLists {
  readonly #replies: ReplyMap = new Map();
  #count = 0;

  /** The page that a cursor of ours stands for. */
  page<Reply extends ReplyWithData>(cursor: string | undefined): Reply | undefined {
    const [, id, from] = /^laurel:(\d+):(\d+)$/.exec(cursor ?? '') ?? [];
    const long = id === undefined ? undefined : this.#replies.get<Reply>(id);
    return long && id !== undefined ? this.#slice(id, long, Number(from)) : undefined;
  }

  /** The reply with the first rows of its list, if these are more than `most`. */
  split<Reply extends ReplyWithData>(reply: Reply, [key, most]: readonly [string, number]): Reply {
    this.#count += 1;
    const id = String(this.#count);
    const long = { reply, key, most };
    this.#replies.set(id, long);
    for (const old of [...this.#replies.keys()].slice(0, -mostReplies)) this.#replies.delete(old);
    return this.#slice(id, long, 0);
  }

  #slice<Reply extends ReplyWithData>(
    id: string,
    { reply, key, most }: LongReply<Reply>,
    from: number,
  ): Reply {
    const { data } = reply;
    const rows = isObject(data) ? data[key] : undefined;
    if (!isObject(data) || !Array.isArray(rows)) return reply;
    const end = from + most;
    const shown = [...rows.slice(from, end), ...(from === 0 ? neighbours(rows, end) : [])];
    const nextCursor = end < rows.length ? `laurel:${id}:${end}` : data['nextCursor'];
    return { ...reply, data: { ...data, [key]: shown, nextCursor } };
  }
}
