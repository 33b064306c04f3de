import { joinable } from "./joinable";

export interface CountTask {
  readonly files: readonly { readonly bytes: Uint8Array; readonly mediaType: string }[];
}

/** How many pages each file has, an image being one; null of one that cannot be read. */
export async function countPages({ files }: CountTask): Promise<(number | null)[]> {
  const counts: (number | null)[] = [];
  for (const file of files) {
    try {
      counts.push(file.mediaType === "application/pdf" ? (await joinable(file)).getPageCount() : 1);
    } catch {
      counts.push(null);
    }
  }
  return counts;
}
