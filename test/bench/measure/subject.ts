/** One way to bring the same content onto a page, as the page of the bench's server that does it. */
export interface BenchSubject {
  readonly name: string;
  /** What stands in its page, in one line. */
  readonly about: string;
  readonly path: string;
}

interface PageMarkup {
  readonly head: string;
  readonly body: string;
  /** Elements with `data-shows` for which the clock waits. */
  readonly wanted: number;
  /** Further attributes of `<html>`. */
  readonly attributes?: string;
}

/** A page with the bench's clock: it is painted once that many elements show the text of their `data-shows`. */
export const pageMarkup = ({ attributes = '', body, head, wanted }: PageMarkup): string =>
  `<!doctype html><html lang="en" data-wanted="${wanted}" ${attributes}><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>bench</title>
<script async src="/clock.js"></script>${head}<body>${body}`;
