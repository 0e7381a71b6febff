// The analyzer ships this plugin without types and names it in its command line only.
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer';
  export const litPlugin: () => Plugin[];
}
