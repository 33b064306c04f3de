import { hrefWith } from "@/components/ui/query-string";
import { Tabs } from "@/components/ui/tabs";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { TEAMS_PATH } from "./teams-filter";

export const RULES_PATH = `${TEAMS_PATH}/quy-dinh`;
export const TEAMS_CRUMBS = [{ label: "Tổ công nghệ số", href: TEAMS_PATH }];

/** The views of the hamlet teams; `day` goes along to the list of that day when it is not today's that is looked at. */
export function TeamsTabs({ current, day = null }: { current: string; day?: CivilDate | null }) {
  const tabs = [
    { label: "Các Tổ", href: TEAMS_PATH },
    { label: "Mẫu Danh sách Tổ", href: hrefWith(`${TEAMS_PATH}/danh-sach`, { ngay: day }) },
    { label: "Quy định thành phần", href: RULES_PATH },
  ];
  return <Tabs tabs={tabs} current={current} label="Các phần của Tổ công nghệ số" />;
}
