/** The base URL of a program's routes. */
export interface Endpoint {
  /** Whether the mock kit answers, in memory: the setting is `demo:<scenario>`. */
  readonly demo: boolean;
  /** Whether it has the page's own origin, where custom headers cost no preflight. */
  readonly sameOrigin: boolean;
  /** The absolute URL of a route's path, with the query that the vendor's setting may have. */
  readonly url: (path: string) => string;
}

/** Parses the `endpoint` setting, relative to `base`; `undefined` if it is no http(s) URL. */
export const parseEndpoint = (setting: string, base: string): Endpoint | undefined => {
  if (setting.startsWith('demo:')) {
    const scenario = setting.slice('demo:'.length).replace(/\/+$/, '') || 'silver';
    return { demo: true, sameOrigin: true, url: (path) => `demo:${scenario}${path}` };
  }
  const root = setting.trim() && URL.canParse(setting, base) ? new URL(setting, base) : undefined;
  if (!root || !/^https?:$/.test(root.protocol)) return undefined;
  const { origin, pathname, search } = root;
  const folder = pathname.replace(/\/+$/, '');
  return {
    demo: false,
    sameOrigin: origin === new URL(base).origin,
    url: (path) => `${origin}${folder}${path}${search}`,
  };
};
