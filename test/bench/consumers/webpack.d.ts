/** As far as the bench uses it: its own types are there only where the packages of the bench are installed. */
declare module 'webpack' {
  interface WebpackStats {
    hasErrors(): boolean;
    toString(preset: string): string;
  }
  const webpack: (options: object, done: (fault: Error | null, stats?: WebpackStats) => void) => void;
  export default webpack;
}
