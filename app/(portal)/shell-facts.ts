import type { ShellFacts } from "@/components/layout/app-shell";

/** SEAM: to be read from requireActor() and readCommune(actor) once they are there. */
export async function readShellFacts(): Promise<ShellFacts> {
  return {
    agencyLines: ["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"],
    product: "Cổng điều hành chuyển đổi số",
    person: { name: "Nguyễn Thị Mẫu", duty: "Quản trị" },
    roles: ["quan-tri"],
    training: { beginHref: "/quan-tri/bat-dau" },
  };
}
