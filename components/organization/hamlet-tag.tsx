import { Tag } from "@/components/ui/tag";
import type { HamletView } from "@/lib/organization/queries/hamlets";

/** How a bản stands on the day asked. */
export function HamletTag({ hamlet }: { hamlet: HamletView }) {
  if (!hamlet.inForce) return <Tag>{hamlet.validTo ? "Đã thôi" : "Chưa đến ngày"}</Tag>;
  return hamlet.placeholder ? <Tag tone="warning">Chưa đặt tên</Tag> : <Tag tone="success">Đã có tên</Tag>;
}
