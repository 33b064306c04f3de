import { Tabs } from "@/components/ui/tabs";

const TABS = [
  { label: "Tình hình kỳ này", href: "/bao-cao" },
  { label: "Góp ý số liệu", href: "/bao-cao/gop-y" },
] as const;

/** The sides of collecting reports. */
export function ReportTabs({ current, open }: { current: (typeof TABS)[number]["href"]; open: number }) {
  const tabs = TABS.map((tab) => (tab.href === "/bao-cao/gop-y" ? { ...tab, count: open } : tab));
  return <Tabs tabs={tabs} current={current} label="Báo cáo" />;
}
