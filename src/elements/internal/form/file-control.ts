import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../../contract/forms.ts';
import type { Localizer } from '../i18n/localizer.ts';
import { formatPercent } from '../i18n/percent.ts';
import type { Renderable } from '../states/widget-context.ts';
import { icon } from '../ui/icons.ts';
import { describedBy, type FieldContext } from './field-context.ts';
import type { FileMessages } from './file-messages.ts';
import { formatBytes, kindNames } from './file-rules.ts';
import type { UploadState } from './upload-state.ts';

type FileWords = Localizer<FileMessages>;

interface FileControlView {
  readonly state: UploadState | undefined;
  /** Name of a file that was received before; empty if it is not known. */
  readonly earlierName: string | undefined;
  readonly choose: (file: File) => void;
  readonly remove: () => void;
}

/** The kinds that are taken, as people call them: "PDF, PNG or images". */
const kindsText = (field: FormField, words: FileWords): string => {
  const names = kindNames(field.constraints?.accept ?? [], (group) => {
    if (group === 'image') return words.text('images');
    if (group === 'video') return words.text('videos');
    return group === 'audio' ? words.text('recordings') : group;
  });
  return names.join(', ');
};

/** Why a file is not taken, and what is. */
export const refusalText = (
  { file, why }: Extract<UploadState, { status: 'refused' }>,
  field: FormField,
  words: FileWords,
): string => {
  const { locale } = words;
  const values = {
    name: file.name,
    kinds: kindsText(field, words),
    size: formatBytes(file.size, locale),
    limit: formatBytes(field.constraints?.maxBytes ?? 0, locale),
  };
  return words.text(why, values);
};

/** What may be chosen: kinds and size. */
const limitsText = (field: FormField, words: FileWords): string => {
  const { maxBytes } = field.constraints ?? {};
  const limit =
    maxBytes === undefined ? '' : words.text('atMost', { limit: formatBytes(maxBytes, words.locale) });
  return [kindsText(field, words), limit].filter(Boolean).join(', ');
};

const failureText = (
  { kind, status, detail, fieldErrors }: Extract<UploadState, { status: 'failed' }>['error'],
  words: FileWords,
): string => {
  const said = fieldErrors?.find(({ message }) => message)?.message ?? detail;
  if (said) return typeof said === 'string' ? said : said.text;
  if (kind === 'authentication' && status === 401) return words.text('signedOut');
  return words.text(kind === 'connection' || kind === 'timeout' ? 'unreachable' : 'notAccepted');
};

const button = (text: string, press: () => void): TemplateResult =>
  html`<button class="text-btn" type="button" part="button button-text" @click=${press}>${text}</button>`;

const namedFile = (name: string, size: string | undefined): TemplateResult =>
  html`<p class="file-name">
    <bdi>${name}</bdi>${size ? html` <span class="quiet n12">${size}</span>` : nothing}
  </p>`;

/** How far a file is, with a way to stop it. */
const sendingRow = (
  { file, share, cancel }: Extract<UploadState, { status: 'sending' }>,
  remove: () => void,
  words: FileWords,
): TemplateResult => {
  const text = formatPercent(Math.floor(share * 100), words.locale);
  return html`<div class="file-row">
      ${namedFile(file.name, formatBytes(file.size, words.locale))}
      ${button(words.text('stop'), () => {
        cancel();
        remove();
      })}
    </div>
    <div class="file-progress">
      <progress max="1" .value=${share} aria-label=${words.text('sending', { name: file.name })}></progress>
      <span class="n12 muted">${text}</span>
    </div>`;
};

const stateRow = (
  context: FieldContext,
  words: FileWords,
  { state, earlierName, remove }: FileControlView,
): Renderable => {
  const { error, field } = context;
  const size = state && formatBytes(state.file.size, words.locale);
  if (state?.status === 'sending') return sendingRow(state, remove, words);
  if (state?.status === 'refused')
    // Once the form has been checked, the field's own error says it.
    return error
      ? nothing
      : html`<p class="error n12" role="alert">
          ${icon('alert')}<span>${refusalText(state, field, words)}</span>
        </p>`;
  if (state?.status === 'failed')
    return html`<div class="file-row">
        ${namedFile(state.file.name, size)}
        <span class="file-acts"
          >${button(words.text('retry'), state.retry)} ${button(words.text('remove'), remove)}</span
        >
      </div>
      ${error ? nothing : html`<p class="error n12" role="alert">${icon('alert')}<span>${failureText(state.error, words)}</span></p>`}`;
  if (earlierName === undefined) return nothing;
  const name = state?.file.name ?? earlierName;
  return html`<div class="file-row received">
    ${icon('check')}
    <div>
      ${name ? namedFile(name, size) : nothing}
      <p class="n12 muted" role="status">${words.text(state ? 'received' : 'receivedBefore')}</p>
    </div>
    ${button(words.text('remove'), remove)}
  </div>`;
};

/** The control of a field for a file: one that is chosen or dropped takes the place of the one before. */
export const fileControl = (
  context: FieldContext,
  words: FileWords,
  view: FileControlView,
): TemplateResult => {
  const { field, id, error, value } = context;
  const { state, choose } = view;
  const limits = limitsText(field, words);
  const described = [describedBy(context), limits && `${id}-limits`].filter((one) => one && one !== nothing);
  const isFirst = !value && !state;
  return html`${stateRow(context, words, view)}
    <div class="file-drop" part="file">
      <span class="btn" aria-hidden="true">${words.text(isFirst ? 'choose' : 'replace')}</span>
      ${limits ? html`<span class="n12 muted" id="${id}-limits">${limits}</span>` : nothing}
      <input
        type="file"
        id=${id}
        name=${field.name}
        accept=${field.constraints?.accept?.join() ?? nothing}
        ?required=${field.required}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
        @change=${({ currentTarget: input }: Event) => {
          if (!(input instanceof HTMLInputElement)) return;
          const file = input.files?.[0];
          // The same file may be chosen again, after it was removed or refused.
          input.value = '';
          if (file) choose(file);
        }}
      />
    </div>`;
};
