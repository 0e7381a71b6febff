import { html, nothing, type TemplateResult } from 'lit';
import type { Permission } from '../../../contract/core/permission.ts';
import type { Message } from '../../../locales/translation.ts';
import { localText } from '../i18n/local-text.ts';
import type { Localizer } from '../i18n/localizer.ts';
import type { Renderable } from '../states/widget-context.ts';

/** Above a list, for a role that may see its cards and not act on them: the reason, or who may. */
export const permissionNotice = (
  permission: Permission | undefined,
  words: Localizer<Readonly<Record<'whoMay', Message>>>,
  personIcon: TemplateResult,
): Renderable => {
  const { allowed = true, ask, reason } = permission ?? {};
  const text = reason
    ? localText(reason)
    : ask && words.rich('whoMay', { name: html`<bdi>${ask.name}</bdi>` });
  return allowed || !text
    ? nothing
    : html`<div class="notice" part="panel">
        ${personIcon}
        <p>${text}</p>
      </div>`;
};
