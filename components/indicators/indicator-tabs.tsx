import { Tabs } from "@/components/ui/tabs";

const TABS = [
  { label: "Danh sách", href: "/chi-tieu" },
  { label: "Giao mục tiêu", href: "/chi-tieu/giao" },
  { label: "Số nền", href: "/chi-tieu/so-nen" },
  { label: "Mô hình số", href: "/chi-tieu/mo-hinh" },
] as const;

/** The four sides of what is counted: what, how much, of how many, and the models. */
export function IndicatorTabs({ current }: { current: (typeof TABS)[number]["href"] }) {
  return <Tabs tabs={TABS} current={current} label="Chỉ tiêu" />;
}
