import type { Metadata } from "next";
import { PhoneApp } from "@/components/indicators/phone/phone-app";

export const metadata: Metadata = { title: "Báo cáo trên điện thoại" };

/**
 * The same for everyone, so that a browser may keep it: whose reports it shows is asked by the page itself at
 * /api/bao-cao/kit, which decides.
 */
export default function PhonePage() {
  return (
    <>
      <PhoneApp />
      <noscript>
        <p className="p-4">
          Trang này cần JavaScript.{" "}
          <a href="/bao-cao" className="link">
            Nhập báo cáo bằng mẫu thường
          </a>
        </p>
      </noscript>
    </>
  );
}
