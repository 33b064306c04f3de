import { Tabs } from "@/components/ui/tabs";

const TABS = [
  { label: "Số liệu tổng hợp", href: "/so-lieu" },
  { label: "Đủ, trễ, thiếu", href: "/so-lieu/tinh-hinh" },
  { label: "So sánh các bản", href: "/so-lieu/xep-hang" },
] as const;

/** The sides of what was reported: what it comes to, whether it came, and how the bản compare. */
export function FiguresTabs({ current }: { current: (typeof TABS)[number]["href"] }) {
  return <Tabs tabs={TABS} current={current} label="Số liệu" />;
}
