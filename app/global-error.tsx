"use client";
import { FaultMessage } from "@/components/layout/fault-message";
import "./globals.css";

export default function PortalDown(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="vi">
      <body>
        <title>Chưa mở được trang – Cổng điều hành chuyển đổi số</title>
        <main className="p-6">
          <FaultMessage {...props} />
        </main>
      </body>
    </html>
  );
}
