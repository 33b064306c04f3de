import { Tag } from "@/components/ui/tag";

/** Marks what came with the training sample. */
export function SampleTag({ sample }: { sample: boolean }) {
  return sample ? <Tag>Mẫu</Tag> : null;
}
