/** Whether `code` is in the clipboard now. Where a page has none, it is selected for people to copy. */
export const copyToClipboard = async (code: string, place: Element | null | undefined): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(code);
    return true;
  } catch {
    if (place) getSelection()?.selectAllChildren(place);
    return false;
  }
};
