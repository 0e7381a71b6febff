// The analyzer's own types leave out what its command line uses.
declare module '@custom-elements-manifest/analyzer' {
  export const ts: typeof import('typescript');
  export const create: (options: {
    modules: import('typescript').SourceFile[];
    plugins: unknown[];
    context: { dev: boolean };
  }) => unknown;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export const litPlugin: () => unknown[];
}
