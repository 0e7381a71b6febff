import type { Page } from 'playwright-core';

/** Where a secret could lie. */
export const leakPlaces = [
  'dom',
  'address',
  'storage',
  'cookies',
  'console',
  'events',
  'errors',
  'globals',
  'performance',
] as const;

/** Everything of a page that an onlooker, a log or another script could read. Runs before the page's own scripts. */
export const recordLeaks = (): void => {
  const told: string[] = [];
  const serial = (value: unknown, depth = 0): string => {
    if (typeof value === 'function' || value === null || typeof value !== 'object') return String(value);
    if (depth > 4 || value instanceof Node || value instanceof Window) return '';
    const keys = new Set([
      ...Object.getOwnPropertyNames(value),
      ...Object.getOwnPropertyNames(Object.getPrototypeOf(value) ?? {}),
    ]);
    return [...keys]
      .map((key) => {
        try {
          return `${key}=${serial((value as Record<string, unknown>)[key], depth + 1)}`;
        } catch {
          return key;
        }
      })
      .join(';');
  };
  for (const type of [
    'laurel-load',
    'laurel-error',
    'laurel-navigate',
    'laurel-before-claim',
    'laurel-claim',
  ]) {
    document.addEventListener(type, (event) => told.push(`${type} ${serial(event)}`), true);
  }
  addEventListener('error', ({ message, error }) => told.push(`${message} ${serial(error)}`));
  addEventListener('unhandledrejection', ({ reason }) => told.push(serial(reason)));
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const real = console[level];
    console[level] = (...all: unknown[]) => {
      told.push(...all.map((one) => serial(one)));
      real(...all);
    };
  }
  Object.assign(globalThis, { told });
};

/** All that such an onlooker has by now, by place. */
export const readLeaks = (page: Page): Promise<Record<(typeof leakPlaces)[number], string>> =>
  page.evaluate(() => {
    const markup = (root: ParentNode): string =>
      [...root.querySelectorAll('*')]
        .map((element) =>
          [
            element.localName,
            ...[...element.attributes].map((a) => `${a.name}=${a.value}`),
            element.shadowRoot ? markup(element.shadowRoot) : '',
            ...[...element.childNodes]
              .filter((node) => node.nodeType === 3 || node.nodeType === 8)
              .map((node) => node.textContent),
          ].join(' '),
        )
        .join('\n');
    const own = Object.getOwnPropertyNames(globalThis).filter((name) => name !== 'told');
    const globals = own.map((name) => {
      try {
        const value = (globalThis as unknown as Record<string, unknown>)[name];
        return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : '';
      } catch {
        return '';
      }
    });
    const told = (globalThis as unknown as { told: string[] }).told.join('\n');
    return {
      dom: markup(document),
      address: [location.href, document.referrer, JSON.stringify(history.state), document.title].join(),
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      cookies: document.cookie,
      events: told,
      errors: told,
      console: told,
      globals: globals.join(),
      performance: JSON.stringify(performance.getEntries()),
    };
  });
