/** Where a command writes to. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether `out` leads to a person who sees colours. */
  readonly hasColors?: boolean;
  /** Shows what is being done in place of what was; the empty text removes it. Absent: nobody looks. */
  readonly progress?: ((line: string) => void) | undefined;
}

/** A sub-command of `laurel-widgets`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Runs it, and gives the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => number | Promise<number>;
}
