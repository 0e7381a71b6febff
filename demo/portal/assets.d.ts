// What Vite makes of a file that is asked for as an address or as its text.
declare module '*.css?url' {
  const address: string;
  export default address;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
