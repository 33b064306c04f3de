import type { Metadata } from "next";
import { MissingWords } from "@/components/layout/missing-page";
import { PublicShell } from "@/components/layout/public-shell";

export const metadata: Metadata = { title: "Không tìm thấy trang" };

export default function NotFound() {
  return (
    <PublicShell agencyLines={["ỦY BAN NHÂN DÂN XÃ"]} product="Cổng điều hành chuyển đổi số" wide>
      <MissingWords />
    </PublicShell>
  );
}
