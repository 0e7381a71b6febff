import { html, nothing } from 'lit';
import type { Challenge } from '../../../contract/challenges.ts';
import { localText } from '../../internal/i18n/local-text.ts';
import type { Renderable } from '../../internal/states/widget-context.ts';
import { challengeIcon, knownKind } from '../card/challenge-kinds.ts';
import { statusChip } from '../card/status-chip.ts';
import type { PanelContent, SubmissionContext } from './submission-context.ts';

/** The head of a panel: kind and state of the challenge, or what `aside` says, above its name. */
export const panelHead = (
  challenge: Challenge,
  { listWords, words }: SubmissionContext,
  aside?: Renderable,
): Pick<PanelContent, 'eyebrow' | 'title'> => {
  const { kind, title } = challenge;
  const known = knownKind(kind);
  return {
    eyebrow: html`${
      kind === undefined
        ? nothing
        : html`<span class="kind">${challengeIcon(known)}${listWords.text(known)}</span>`
    }${aside ?? statusChip(challenge, { words: listWords })}`,
    // One that a link names and no read found has no name.
    title: title ? localText(title) : words.text('gone'),
  };
};

/** The lines of a summary; those without a value are left out. */
export const summaryRows = (rows: readonly (readonly [label: string, value: unknown])[]): Renderable => {
  const present = rows.filter(([, value]) => value && value !== nothing);
  if (present.length === 0) return nothing;
  return html`<dl class="rows">
    ${present.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
};
