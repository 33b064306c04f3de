import { type Tab, Tabs } from "@/components/ui/tabs";
import { canIssue } from "@/lib/documents/policy";
import { canPrepareRoster } from "@/lib/governance/policy";
import type { Actor } from "@/lib/kernel/actor";

/** The views of the committee that this person may open. */
export function CommitteeTabs({ actor, current }: { actor: Actor; current: string }) {
  const prepares: readonly Tab[] = canPrepareRoster(actor)
    ? [
        { label: "Danh sách dự kiến", href: "/ban-chi-dao/du-kien" },
        { label: "Nhập từ Excel", href: "/ban-chi-dao/nhap" },
      ]
    : [];
  const records: readonly Tab[] = canIssue(actor)
    ? [{ label: "Ghi nhận quyết định đã có", href: "/ban-chi-dao/ghi-nhan" }]
    : [];
  const tabs = [
    { label: "Theo ngày", href: "/ban-chi-dao" },
    { label: "Phụ trách bản", href: "/ban-chi-dao/phu-trach" },
    ...prepares,
    ...records,
  ];
  return <Tabs tabs={tabs} current={current} label="Các phần của Ban chỉ đạo" />;
}

export const COMMITTEE_CRUMBS = [{ label: "Ban chỉ đạo", href: "/ban-chi-dao" }];

export const PROPOSAL_CRUMBS = [...COMMITTEE_CRUMBS, { label: "Danh sách dự kiến", href: "/ban-chi-dao/du-kien" }];
