import type { Verdict } from "@/lib/documents/core/signed/compare-signed";

export const verdictLabel: Record<Verdict, string> = {
  same: "Lời văn giống bản đã ban hành",
  differs: "Lời văn khác bản đã ban hành",
  "no-text": "Bản quét, không có chữ để so",
};
