const scopes = { person: 'person', company: 'company', team: 'team' } as const;

export type Scope = keyof typeof scopes;

const isScope = (name: string): name is Scope => Object.hasOwn(scopes, name);

/** What a row stands for; a person if the backend does not say, or says something that we do not know. */
export const scopeOf = (scope: string | undefined): Scope =>
  scope !== undefined && isScope(scope) ? scope : 'person';
