import { Tabs } from "@/components/ui/tabs";

export const CALENDAR_PATH = "/chi-tieu/lich";
export const HOLIDAYS_PATH = "/chi-tieu/lich/ngay-nghi";
export const EXTENSIONS_PATH = "/chi-tieu/lich/gia-han";
export const CAMPAIGNS_PATH = "/chi-tieu/dot";

const TABS = [
  { label: "Kỳ và hạn gửi", href: CALENDAR_PATH },
  { label: "Ngày nghỉ", href: HOLIDAYS_PATH },
  { label: "Gia hạn", href: EXTENSIONS_PATH },
  { label: "Đợt cao điểm", href: CAMPAIGNS_PATH },
] as const;

/** What says when reports are due: months, days off, more time for some, campaigns. */
export function CalendarTabs({ current }: { current: (typeof TABS)[number]["href"] }) {
  return <Tabs tabs={TABS} current={current} label="Lịch báo cáo" />;
}
