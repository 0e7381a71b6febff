import { defineConfig } from 'vite';
import { includeFragments } from './.config/build/include-fragments.ts';
import { aliases } from './.config/aliases.ts';
import { portalPages } from './.config/portal-pages.ts';
import { version } from './.config/package-json.ts';

const backend = process.env['LAUREL_BACKEND'] ?? 'http://localhost:5173';
const proxied = ['/loyalty', '/slow', '/failing', '/off', '/demo', '/cdn'];

/** Builds and serves the demo portal. The library's own builds are in `.config/build.ts`. */
export default defineConfig({
  root: 'demo',
  base: './',
  define: { LAUREL_VERSION: JSON.stringify(version) },
  plugins: [includeFragments()],
  resolve: { alias: aliases },
  server: {
    port: 5174,
    proxy: Object.fromEntries(proxied.map((path) => [`^${path}/`, { target: backend, changeOrigin: true }])),
  },
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    // The portal is served under a strict Content Security Policy: no inline script or style, no `data:` address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: [...portalPages] },
  },
});
