import { defineConfig } from 'vite';
import { aliases } from './.config/aliases.ts';
import { portalPages } from './.config/portal-pages.ts';
import { version } from './.config/package-json.ts';

const backend = process.env['LAUREL_BACKEND'] ?? 'http://localhost:5173';
const proxied = ['/loyalty', '/slow', '/failing', '/off', '/demo', '/cdn'];

/** The demo portal. The library's own builds are in `.config/build.ts` and share this file's rules. */
export default defineConfig({
  root: 'demo',
  base: './',
  define: { LAUREL_VERSION: JSON.stringify(version) },
  resolve: { alias: aliases },
  server: {
    port: 5174,
    proxy: Object.fromEntries(proxied.map((path) => [`^${path}/`, { target: backend, changeOrigin: true }])),
  },
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: 'es2022',
    // No inline script, style or data: address may reach a page: the portal is served under the strict policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: [...portalPages] },
  },
});
