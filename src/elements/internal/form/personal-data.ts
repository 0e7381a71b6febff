import type { FormField } from '../../../contract/forms.ts';

const personalTypes = /^(email|tel)$/;
const personalTokens =
  /(^|\s)((given-|family-|additional-)?name|nickname|honorific-\S+|email|tel\S*|street-address|address-\S+|postal-code|country\S*|bday\S*|sex|username)(\s|$)/;

/** Whether the answers may hold personal data; their draft is then stored for this tab only. */
export const hasPersonalData = (fields: readonly (FormField | null)[]): boolean =>
  fields.some(
    (field) =>
      field !== null &&
      (field.about === 'other' ||
        personalTypes.test(field.type ?? '') ||
        personalTokens.test(field.autocomplete ?? '')),
  );
