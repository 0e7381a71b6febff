import type { ValidationError } from './error-text.ts';

/** An error that the backend found. */
export interface ServerFieldError extends ValidationError {
  /** `values.<name>`, or the name alone. */
  readonly path: string;
}

/** What a form knows of errors besides its rules: what the browser and the backend said, and where an error may show. */
export class FieldErrors {
  /** Fields whose error is shown; from then on it follows what is typed. */
  readonly #validated = new Set<string>();
  /** Until the value changes. A message is in the language that was asked for. */
  readonly #server = new Map<string, ValidationError & { readonly value: string; readonly tag: string }>();
  readonly #badInput = new Set<string>();

  clear(): void {
    this.#validated.clear();
    this.#server.clear();
    this.#badInput.clear();
  }

  /** From now on the error of this field shows. */
  show(name: string): void {
    this.#validated.add(name);
  }

  shows(name: string): boolean {
    return this.#validated.has(name);
  }

  /** Whether the browser can't make a value of what stands in the control, such as half a date. */
  setBadInput(name: string, isBad: boolean): void {
    if (isBad) this.#badInput.add(name);
    else this.#badInput.delete(name);
  }

  /** Takes an error of the backend, which is about this value, in the language `tag`. */
  setServerError(name: string, { code, message }: ValidationError, value: string, tag: string): void {
    this.#server.set(name, { code, message, value, tag });
    this.show(name);
  }

  hasServerError(name: string): boolean {
    return this.#server.has(name);
  }

  /** What browser or backend said of this value. */
  of(name: string, value: string, tag: string): ValidationError | undefined {
    if (this.#badInput.has(name)) return { code: 'not_a_date' };
    const error = this.#server.get(name);
    if (error?.value !== value) return undefined;
    return error.tag === tag ? error : { code: error.code };
  }
}
