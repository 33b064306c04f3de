"use client";
import { buttonLook } from "@/components/ui/button-look";
import { DangerIcon } from "@/components/ui/icons";

/** A fault of ours in plain words: what it means for the work, what to do, and the mark to find it by in the log. */
export function FaultMessage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <div role="alert" className="flex max-w-prose flex-col items-start gap-4">
      <h1 className="flex items-center gap-2 text-2xl">
        <DangerIcon className="text-danger" />
        Chưa mở được trang này
      </h1>
      <p>
        Máy chủ gặp lỗi khi chuẩn bị trang. Những gì đã lưu trước đó vẫn còn. Hãy bấm “Thử lại”; nếu vẫn lỗi, báo mã
        dưới đây cho người quản trị.
      </p>
      {digest ? (
        <p>
          Mã lỗi để báo: <strong className="tabular-nums">{digest}</strong>
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <button type="button" onClick={() => retry()} className={buttonLook("primary")}>
          Thử lại
        </button>
        {/* A whole new load: after a fault the router's own state is not to be trusted. */}
        <a href="/" className={buttonLook()}>
          Về trang chủ
        </a>
      </div>
    </div>
  );
}
