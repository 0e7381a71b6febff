import type { TemplateResult } from 'lit';

type ExplanationModule = typeof import('./explanation.ts');

/** A row that answers "why?" when it is opened; what it says is loaded then. */
export type RenderDisclosure = (
  title: string,
  kind: 'why n12' | 'more',
  draw: (explanation: ExplanationModule) => TemplateResult,
) => TemplateResult;
