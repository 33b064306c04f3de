import { expect, it } from "vitest";
import { isPartyQuery } from "@/lib/document-kinds/core/papers/party-paper";

it("knows a search for a paper of the Party, typed with marks or without", () => {
  for (const query of ["nghị quyết", "nghi quyet", "Nghị quyết của Đảng ủy", "chỉ thị", "  DANG  uy"]) {
    expect(isPartyQuery(query), query).toBe(true);
  }
  for (const query of ["", "quyết định", "công văn", "đăng ký", "kế hoạch"])
    expect(isPartyQuery(query), query).toBe(false);
});
