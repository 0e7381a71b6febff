// Plain JavaScript, so that an old Node can say what is wrong instead of stumbling over a type.
if (!process.features.typescript) {
  console.error(`Laurel needs Node 22.18 or newer; this is ${process.version}.`);
  process.exit(1);
}
// Node 22 calls reading types an experiment at every start; nobody who starts a portal can act on that.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.warn(`${warning.name}: ${warning.message}`);
});
const { start } = await import('./serve.ts');
await start(process.env);
