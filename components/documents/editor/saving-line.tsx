"use client";
import { DangerIcon, SuccessIcon } from "@/components/ui/icons";
import { Spinner } from "@/components/ui/spinner";
import { ZONE } from "@/lib/kernel/civil-date";
import type { Saving } from "./use-draft";

const TIME = new Intl.DateTimeFormat("vi-VN", {
  timeZone: ZONE,
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** Whether what is on the screen is kept: always said, never guessed. */
export function SavingLine({ saving }: { saving: Saving }) {
  return (
    <p role="status" className="flex items-center gap-2">
      {saving.state === "saved" ? <SuccessIcon className="text-success" /> : null}
      {saving.state === "saving" ? <Spinner /> : null}
      {saving.state === "offline" || saving.state === "refused" ? <DangerIcon className="text-danger" /> : null}
      {wordsOf(saving)}
    </p>
  );
}

function wordsOf(saving: Saving): string {
  switch (saving.state) {
    case "saved":
      return saving.at ? `Đã lưu lúc ${TIME.format(saving.at)}` : "Đã lưu";
    case "unsaved":
      return "Chưa lưu…";
    case "saving":
      return "Đang lưu…";
    case "offline":
      return "Mất kết nối: chưa lưu, đang thử lại. Đừng đóng trang này.";
    case "refused":
      return saving.words;
  }
}
