import type { TemplateResult } from 'lit';

export type Explanation = typeof import('./explanation.ts');

/** A row that answers "why?" when it is opened; what it says is loaded then. */
export type Explain = (
  title: string,
  kind: 'why n12' | 'more',
  draw: (explanation: Explanation) => TemplateResult,
) => TemplateResult;
