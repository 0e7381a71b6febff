/** Where a program's routes live. `demo:<scenario>` is the mock kit, in memory. */
export interface Endpoint {
  readonly demo: boolean;
  /** Whether the page's own server answers, so that custom headers cost no preflight. */
  readonly sameOrigin: boolean;
  readonly url: (path: string) => string;
}

/** Reads the vendor's setting; `undefined` when nothing can be asked there. */
export const parseEndpoint = (setting: string, base: string): Endpoint | undefined => {
  if (setting.startsWith('demo:')) {
    const scenario = setting.slice('demo:'.length).replace(/\/+$/, '') || 'silver';
    return { demo: true, sameOrigin: true, url: (path) => `demo:${scenario}${path}` };
  }
  const root = setting.trim() && URL.canParse(setting, base) ? new URL(setting, base) : undefined;
  if (!root || !/^https?:$/.test(root.protocol)) return undefined;
  const folder = root.pathname.replace(/\/+$/, '');
  return {
    demo: false,
    sameOrigin: root.origin === new URL(base).origin,
    url: (path) => `${root.origin}${folder}${path}${root.search}`,
  };
};
