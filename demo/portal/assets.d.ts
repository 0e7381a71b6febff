// Vite's imports of a file as its address (`?url`) or as its text (`?raw`).
declare module '*.css?url' {
  const address: string;
  export default address;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
