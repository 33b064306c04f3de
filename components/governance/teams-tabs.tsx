import { Tabs } from "@/components/ui/tabs";
import { TEAMS_PATH } from "./teams-filter";

export const RULES_PATH = `${TEAMS_PATH}/quy-dinh`;
export const TEAMS_CRUMBS = [{ label: "Tổ công nghệ số", href: TEAMS_PATH }];

/** The views of the hamlet teams. */
export function TeamsTabs({ current }: { current: string }) {
  const tabs = [
    { label: "Các Tổ", href: TEAMS_PATH },
    { label: "Mẫu Danh sách Tổ", href: `${TEAMS_PATH}/danh-sach` },
    { label: "Quy định thành phần", href: RULES_PATH },
  ];
  return <Tabs tabs={tabs} current={current} label="Các phần của Tổ công nghệ số" />;
}
