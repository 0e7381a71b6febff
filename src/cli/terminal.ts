/** Where a command writes to. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** A sub-command of `laurel-widgets`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Runs it, and gives the exit code. */
  readonly run: (args: readonly string[], terminal: Terminal) => number;
}
