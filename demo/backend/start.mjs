// Plain JavaScript, so that an old Node can say which version is needed instead of failing at a type annotation.
if (!process.features.typescript) {
  console.error(`Laurel needs Node 22.18 or newer; this is ${process.version}.`);
  process.exit(1);
}
// Node 22 warns at every start that reading TypeScript is experimental. Who starts a portal can't act on that.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.warn(`${warning.name}: ${warning.message}`);
});
const { start } = await import('./start.ts');
await start(process.env, process.argv.slice(2));
