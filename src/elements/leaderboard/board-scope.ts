const boardScopes = { person: 'person', company: 'company', team: 'team' } as const;

export type BoardScope = keyof typeof boardScopes;

const isBoardScope = (name: string): name is BoardScope => Object.hasOwn(boardScopes, name);

/** What a row stands for; a person if the backend does not say, or says something that we do not know. */
export const toBoardScope = (scope: string | undefined): BoardScope =>
  scope !== undefined && isBoardScope(scope) ? scope : 'person';
