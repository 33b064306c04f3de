import { cellWords } from "@/lib/governance/core/org-picture";
import type { OrganisationView } from "@/lib/governance/queries/organisation";
import { formatDay } from "@/lib/kernel/civil-date";

/** "Sơ đồ tổ chức chuyển đổi số xã Bình Lư, ngày 22/11/2026" */
export function orgTitle({ commune, day }: OrganisationView): string {
  return `Sơ đồ tổ chức chuyển đổi số ${commune}, ngày ${formatDay(day)}`;
}

/** What the picture says, for who cannot see it; the list beside it says the whole. */
export function orgDescription({ tree, hamletWord }: OrganisationView): string {
  const names: string[] = [];
  const missing: string[] = [];
  const visit = (node: OrganisationView["tree"]["root"]) => {
    if (node.look === "body") names.push(node.title);
    if (node.look === "missing") missing.push(node.title);
    for (const part of node.parts) visit(part);
  };
  visit(tree.root);
  const parts = [
    names.length > 0 ? `Dưới ${tree.root.title}: ${names.join("; ")}.` : "Chưa có tổ chức nào.",
    ...(missing.length > 0 ? [`Chưa có: ${missing.join("; ")}.`] : []),
    ...(tree.cells.length > 0 ? [cellWords(tree.cells, hamletWord)] : []),
  ];
  return parts.join(" ");
}
