/** The address in the message of a failed `import()`: Chromium and Firefox name it, Safari does not. */
const failedAddress = (error: unknown): string | undefined =>
  error instanceof TypeError ? /https?:\/\/\S+$/.exec(error.message)?.[0] : undefined;

let attempts = 0;

/**
 * Loads a module on demand; everything that Laurel loads later goes through here. `load` is one bare `import()`.
 *
 * Chromium remembers a module that could not be fetched and refuses it until the page is reloaded. So a failure is
 * followed by one request under an address that the browser has not seen; each later call makes one more.
 *
 * @throws the error of `import()` if both fail.
 */
export const importModule = <Module>(load: () => Promise<Module>): Promise<Module> =>
  load().catch((error: unknown): Promise<Module> => {
    const address = failedAddress(error);
    if (address === undefined) throw error;
    attempts += 1;
    return import(
      /* webpackIgnore: true */ /* @vite-ignore */ `${address}${address.includes('?') ? '&' : '?'}retry=${attempts}`
    );
  });
