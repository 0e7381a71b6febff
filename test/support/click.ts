import { getByRole, type QueryRole } from './queries.ts';

/** Does what a person does with a button, a link or a disclosure of that name. */
export const clickOn = (root: Element, name: string | RegExp, role: QueryRole = 'button'): void => {
  const element = getByRole(root, role, name);
  element.focus();
  element.click();
};
