import { type Tab, Tabs } from "@/components/ui/tabs";
import { canIssue } from "@/lib/documents/policy";
import { canPrepareRoster } from "@/lib/governance/policy";
import type { Actor } from "@/lib/kernel/actor";
import type { ShownBody } from "./shown-body";

/** What only the committee has beside the views of every body. */
function furtherTabs(body: ShownBody, prepares: boolean): readonly Tab[] {
  if (body.view) return [{ label: "Đề nghị tham gia", href: `/de-nghi-tham-gia?to-chuc=${body.view.id}` }];
  return prepares ? [{ label: "Nhập từ Excel", href: `${body.base}/nhap` }] : [];
}

/** The views of a body that this person may open; `current` is the part of the address after the body's own. */
export function BodyTabs({ actor, body, current }: { actor: Actor; body: ShownBody; current: string }) {
  const { base, view } = body;
  const prepares = canPrepareRoster(actor) && !view?.to;
  const tabs: readonly Tab[] = [
    { label: "Theo ngày", href: base },
    ...(view ? [] : [{ label: "Phụ trách bản", href: `${base}/phu-trach` }]),
    ...(prepares ? [{ label: "Danh sách dự kiến", href: `${base}/du-kien` }] : []),
    ...furtherTabs(body, prepares),
    ...(canIssue(actor) ? [{ label: "Ghi nhận quyết định đã có", href: `${base}/ghi-nhan` }] : []),
    ...(view && canPrepareRoster(actor) ? [{ label: "Thông tin chung", href: `${base}/sua` }] : []),
  ];
  return <Tabs tabs={tabs} current={`${base}${current}`} label={`Các phần của ${view ? body.name : "Ban chỉ đạo"}`} />;
}
