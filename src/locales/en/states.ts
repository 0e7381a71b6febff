/** Words of the states that all widgets share: loading, error, stale, not a member. */
export const states = {
  loading: 'Loading',
  slow: 'This takes longer than usual.',
  retry: 'Try again',
  asOf: 'As of {time}, not reachable now',
  asOfSignIn: 'As of {time}. Sign in again to renew it.',
  partly: 'Some details can’t be shown.',
  sample: 'Sample data',
  unreachable: 'It could not be reached just now. Nothing about it has changed.',
  unchanged: 'Nothing about it has changed.',
  signedOut: 'You are signed out. Sign in again to see it.',
  signIn: 'A sign-in is needed. Sign in again to see it.',
  accessRefused: 'Access to it was refused.',
  tooMany: 'Too many requests came at once. Try again in a moment.',
  unreadable: 'It came in a form that this page can’t read. Your data is safe.',
  notLoaded: 'A part of this did not load. If trying again does not help, reload the page.',
} as const;
