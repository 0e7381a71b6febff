/** The part of a custom elements manifest that our documents read. */
export interface Described {
  name?: string;
  description?: string;
}
export interface Typed extends Described {
  type?: { text: string };
  default?: string;
}
export interface ManifestMember extends Typed {
  kind: string;
  privacy?: string;
  static?: boolean;
  attribute?: string;
  readonly?: boolean;
  inheritedFrom?: unknown;
  parameters?: Typed[];
  return?: { type?: { text: string } };
}
export interface Declaration {
  kind: string;
  name: string;
  tagName?: string;
  customElement?: boolean;
  description?: string;
  attributes?: (Typed & { fieldName?: string })[];
  members?: ManifestMember[];
  events?: Typed[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: (Described & { default?: string; syntax?: string })[];
  cssStates?: Described[];
}
interface Module {
  kind: string;
  path: string;
  declarations?: Declaration[];
  exports?: { declaration?: { module?: string } }[];
}
export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}
