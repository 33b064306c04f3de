import { buttonLook } from "@/components/ui/button-look";
import { isWaiting } from "@/lib/indicators/core/phone/queue";
import type { PhoneStore, PhoneView } from "./phone-store";

export const SIGN_IN = "/dang-nhap?tiep=/bao-cao/dien-thoai";

function words({ online, signedIn, sending }: PhoneView, count: number): string {
  if (sending) return `Đang gửi (${count})…`;
  if (!online) return `Đã lưu trên máy, chờ mạng (${count})`;
  return signedIn ? `Đã lưu trên máy, sẽ tự gửi lại (${count})` : `Đã lưu trên máy, chờ đăng nhập (${count})`;
}

/** What waits on the phone, always in sight. */
export function WaitingStrip({ view, store }: { view: PhoneView; store: PhoneStore }) {
  const count = view.drafts.filter(isWaiting).length;
  const quiet = !view.online && count === 0;
  return (
    <div role="status" className={count > 0 || quiet ? "border-line border-b bg-warn-soft px-4 py-2" : "sr-only"}>
      {count > 0 ? <p className="font-semibold">{words(view, count)}</p> : null}
      {quiet ? <p>Đang không có mạng. Cứ nhập, mọi thứ được lưu trên máy.</p> : null}
      {count > 0 && view.online && !view.signedIn ? (
        <a href={SIGN_IN} className={buttonLook("primary", "mt-1")}>
          Đăng nhập để gửi
        </a>
      ) : null}
      {count > 0 && view.online && view.signedIn && !view.sending ? (
        <button type="button" onClick={store.sendNow} className={buttonLook("secondary", "mt-1")}>
          Gửi ngay
        </button>
      ) : null}
    </div>
  );
}
