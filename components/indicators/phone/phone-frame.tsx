import type { ReactNode } from "react";

/** The page's own frame: no menu, fonts the phone has, everything as wide as a thumb reaches. */
export function PhoneFrame({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col [font-family:system-ui,Roboto,'Noto_Sans',Arial,sans-serif]">
      {children}
    </div>
  );
}

/** Head of every screen: where one is, and the way back. */
export function PhoneHead({ title, over, back }: { title: string; over?: string | undefined; back?: string }) {
  return (
    <header className="border-line border-b border-t-4 border-t-flag bg-surface px-4 py-2">
      <div className="flex items-center justify-between gap-4">
        {back ? (
          <a href={back} className="link inline-flex min-h-11 items-center">
            ‹ Danh sách kỳ
          </a>
        ) : (
          <a href="/" className="link inline-flex min-h-11 items-center">
            ‹ Trang chủ
          </a>
        )}
        <a href="/tro-giup/bao-cao-dien-thoai" className="link inline-flex min-h-11 items-center">
          Trợ giúp
        </a>
      </div>
      {over ? <p className="text-muted">{over}</p> : null}
      <h1 className="pb-1 text-xl leading-snug">{title}</h1>
    </header>
  );
}

const LOOK = {
  info: "border-accent bg-accent-soft",
  success: "border-success bg-success-soft",
  warning: "border-warn bg-warn-soft",
  danger: "border-danger bg-danger-soft",
} as const;

const LEAD = { info: "Thông tin", success: "Đã xong", warning: "Chú ý", danger: "Cần sửa" } as const;

/** A message that stays. */
export function PhoneNote({ tone, children }: { tone: keyof typeof LOOK; children: ReactNode }) {
  return (
    <div role={tone === "danger" ? "alert" : undefined} className={`rounded-md border-l-4 px-3 py-2 ${LOOK[tone]}`}>
      <span className="sr-only">{LEAD[tone]}: </span>
      {children}
    </div>
  );
}

/** A press that fills the width. */
export const WIDE = "w-full min-h-12";
