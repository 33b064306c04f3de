import { Tag, type TagTone } from "@/components/ui/tag";
import type { FileState } from "@/lib/documents/core/work-file";
import { fileStateWords } from "./work-file-sheets";

const TONES: Record<FileState, TagTone> = { open: "active", closed: "success", handed: "neutral" };

/** Where a file stands. */
export function WorkFileTag({ file }: { file: { readonly state: FileState; readonly isOverdue: boolean } }) {
  return <Tag tone={file.isOverdue ? "warning" : TONES[file.state]}>{fileStateWords(file)}</Tag>;
}
