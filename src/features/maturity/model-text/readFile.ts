import { LONGEST_TEXT } from '../../../core/interchange/parseText';

/** The text of a file, or in words why there is none. */
export async function readFile(file: File): Promise<{ text?: string; problem?: string }> {
  if (file.size > LONGEST_TEXT) {
    return { problem: `“${file.name}” is larger than 10 MB.` };
  }
  try {
    return { text: await file.text() };
  } catch (error) {
    return { problem: `“${file.name}” cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
