/** Hands a file to the browser as a download. */
export const downloadFile = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser takes the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
