import { Tag, type TagTone } from "@/components/ui/tag";
import type { Force, ForceStatus } from "@/lib/documents/core/relations/force";
import { forceLabel } from "@/lib/documents/labels";

const TONE: Record<ForceStatus, TagTone> = {
  ...{ draft: "active", coming: "active", "in-force": "success" },
  ...{ replaced: "warning", ended: "warning", revoked: "danger" },
};

/** Where a document stands on a day, in two or three words. */
export function ForceTag({ force }: { force: Force }) {
  const changed = force.status === "in-force" && force.changes.some(({ relation }) => relation.kind !== "corrects");
  return <Tag tone={TONE[force.status]}>{changed ? "Đã được sửa đổi" : forceLabel[force.status]}</Tag>;
}
