/** Gives the person a file, as a download. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after the click, when it likes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
