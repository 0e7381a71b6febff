import { the, type Role } from './see.ts';

/** Does what a person does with a button, a link or a disclosure of that name. */
export const press = (root: Element, name: string | RegExp, role: Role = 'button'): void => {
  const element = the(root, role, name);
  element.focus();
  element.click();
};
