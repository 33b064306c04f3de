import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Cổng điều hành chuyển đổi số", template: "%s – Cổng điều hành chuyển đổi số" },
  description: "Cổng điều hành chuyển đổi số của Ủy ban nhân dân xã",
  applicationName: "Cổng điều hành chuyển đổi số",
  icons: { icon: "/icon.svg", apple: "/icon-192.png" },
  // An internal portal: nothing of it belongs in a search engine; digits are not all telephone numbers.
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#18202a" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  );
}
