/** Copies `text`, and returns whether that worked. Where a page may not, selects `element` for people to copy by hand. Never rejects. */
export const copyToClipboard = async (
  text: string,
  element: Element | null | undefined,
): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (element) getSelection()?.selectAllChildren(element);
    return false;
  }
};
