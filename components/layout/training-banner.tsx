import { AppLink } from "@/components/ui/app-link";
import { WarningIcon } from "@/components/ui/icons";

/** Says on every page, and on paper, that nothing here is real. */
export function TrainingBanner({ beginHref }: { beginHref?: string | undefined }) {
  return (
    <aside
      aria-label="Chế độ tập huấn"
      className="flex flex-wrap items-center gap-x-4 border-warn/40 border-b bg-warn-soft px-4 text-ink sm:px-6 print:mb-4 print:px-0"
    >
      <p className="flex min-h-11 flex-1 basis-72 items-center gap-2 py-2">
        <WarningIcon className="text-warn" />
        <span>
          <strong>Chế độ tập huấn</strong> – dữ liệu mẫu, văn bản không có giá trị
        </span>
      </p>
      {beginHref ? (
        <AppLink href={beginHref} className="link inline-flex min-h-11 items-center font-semibold print:hidden">
          Bắt đầu dùng thật
        </AppLink>
      ) : null}
    </aside>
  );
}
