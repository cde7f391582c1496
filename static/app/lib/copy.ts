// Copies what a field says, also where a frame may not use the clipboard.

/** Resolves to whether it was copied; what could not be copied is selected. */
export async function copy(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
