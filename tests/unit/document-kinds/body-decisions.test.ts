import { describe, expect, it } from "vitest";
import type { BodyFacts } from "@/lib/document-kinds/core/decision-facts";
import { decisionKinds } from "@/lib/document-kinds/core/decision-kinds";
import { DOCUMENT_KINDS } from "@/lib/document-kinds/core/kinds";
import { contentSchema } from "@/lib/document-kinds/schema";
import { BODY_KINDS, type BodyKind, bodyForm, roleLabel } from "@/lib/governance/core/kinds";
import { rosterChanges } from "@/lib/governance/core/roster-changes";
import { bodyKindLabel } from "@/lib/governance/labels";
import { COMMUNE, drawn, STANDING, seated, wordsOf } from "../../support/given-decision";

function bodyOf(kind: BodyKind, other: Partial<BodyFacts> = {}): BodyFacts {
  const members = bodyForm[kind].roles.map((role, index) => seated(`Người ${index + 1}`, index + 1, { role }));
  return {
    bodyId: kind,
    kind,
    name: bodyKindLabel[kind],
    hamletName: null,
    members,
    sitting: 0,
    changes: [],
    ...other,
  };
}

const OTHERS = decisionKinds["qd-thanh-lap-to"].bodyKinds;

describe("the table of kinds", () => {
  it("has an establishing and an amending kind for every body", () => {
    for (const kind of BODY_KINDS) {
      const scopes = DOCUMENT_KINDS.filter((one) => decisionKinds[one].bodyKinds.includes(kind)).map(
        (one) => decisionKinds[one].scope,
      );
      expect(scopes.sort(), kind).toEqual(["changes", "whole"]);
    }
  });

  it("gives every kind words of its own version, and drafts that may be saved", () => {
    const templates = DOCUMENT_KINDS.map((kind) => decisionKinds[kind].template);
    expect(new Set(templates).size).toBe(DOCUMENT_KINDS.length);
    for (const kind of DOCUMENT_KINDS) {
      const spec = decisionKinds[kind];
      const bodies = spec.bodyKinds.slice(0, 1).map((one) => bodyOf(one));
      const facts = { commune: COMMUNE, bodies, bases: [], signerPostId: null, standing: [STANDING] };
      const content = spec.draft({ ...facts, committee: STANDING, teamIssuer: "ubnd" });
      expect(contentSchema.parse(content), kind).toEqual(content);
    }
  });
});

describe("the decision that makes a body", () => {
  it.each([
    ["to-giup-viec", "Thành lập Tổ giúp việc Ban Chỉ đạo chuyển đổi số xã Bình Lư (sau đây gọi tắt là Tổ giúp việc)"],
    ["nhom-cong-tac", "Thành lập Nhóm công tác thuộc Tổ giúp việc Ban Chỉ đạo chuyển đổi số xã Bình Lư"],
    ["to-cnscd-xa", "Thành lập Tổ công nghệ số cộng đồng xã Bình Lư (sau đây gọi tắt là Tổ)"],
    ["ban-truyen-thong", "Thành lập Ban Truyền thông xã Bình Lư"],
    ["group", "Thành lập Group “Bình Lư Digital” (sau đây gọi tắt là Group)"],
  ] as const)("%s: by its full name, with its own roles in order and no annex", (kind, opening) => {
    const model = drawn("qd-thanh-lap-to", [bodyOf(kind)]);
    const words = wordsOf(model);
    expect(words).toContain(opening);
    for (const [index, role] of bodyForm[kind].roles.entries()) {
      expect(words).toContain(`${index + 1}. Ông Người ${index + 1}, Công chức - ${roleLabel[role]}`);
    }
    expect(model.annexes).toEqual([]);
  });

  it("gives the Tổ giúp việc its eleven duties and the decision of the committee as a basis", () => {
    const words = wordsOf(drawn("qd-thanh-lap-to", [bodyOf("to-giup-viec")], { committee: STANDING }));
    expect(words).toContain("\n11. Thực hiện nhiệm vụ khác do Trưởng ban");
    expect(words).toContain("Căn cứ Quyết định số 07/QĐ-UBND");
    expect(wordsOf(drawn("qd-thanh-lap-to", [bodyOf("group")], { committee: STANDING }))).not.toContain("07/QĐ-UBND");
  });

  it("numbers articles and clauses without gaps or doubles", () => {
    for (const kind of OTHERS) {
      const lines = wordsOf(drawn("qd-thanh-lap-to", [bodyOf(kind)])).split("\n");
      const articles = lines.flatMap((line) => /^Điều (\d+)\. /.exec(line)?.[1] ?? []).map(Number);
      expect(articles, kind).toEqual([1, 2, 3, 4, 5]);
    }
  });

  it("prints a place held by post with its holder of today, and an empty one by its post", () => {
    const base = bodyOf("to-giup-viec");
    const byPost = seated("Vàng A Lử", 4, { exOfficio: "Trưởng Công an xã", positionTitle: "Trưởng Công an xã" });
    const nobody = seated("", 5, { exOfficio: "Xã đội trưởng", personId: null, honorific: null, fullName: "" });
    const empty = { personId: null, vacant: true, honorific: null, fullName: "" } as const;
    const later = seated("", 6, { ...empty, id: "trong", positionTitle: "Trưởng Trạm Y tế xã" });
    const words = wordsOf(drawn("qd-thanh-lap-to", [{ ...base, members: [...base.members, byPost, nobody, later] }]));
    expect(words).toContain("4. Trưởng Công an xã (hiện nay là ông Vàng A Lử) - Thành viên;");
    expect(words).toContain("5. Xã đội trưởng - Thành viên;");
    expect(words).toContain("6. Trưởng Trạm Y tế xã - Thành viên (bổ sung sau).");
  });

  it("says the bản in charge, with those only supported, where no annex does", () => {
    const base = bodyOf("to-cnscd-xa");
    const hamlets = [
      { id: "1", name: "Nà Khằm", supporting: false },
      { id: "2", name: "Nà Phát", supporting: true },
    ];
    const members = base.members.map((member, index) => (index === 0 ? { ...member, hamlets } : member));
    expect(wordsOf(drawn("qd-thanh-lap-to", [{ ...base, members }]))).toContain(
      "Tổ trưởng, phụ trách Nà Khằm, Nà Phát (phối hợp);",
    );
  });
});

describe("the annex of duties", () => {
  it("says bản in support, schools and cooperatives, pillars, posts and empty places", () => {
    const base = bodyOf("ban-chi-dao");
    const members = [
      seated("Lò Văn A", 1, {
        role: "truong-ban",
        duty: "Phụ trách chung",
        pillars: ["kinh-te-so"],
        hamlets: [{ id: "1", name: "Nà Khằm", supporting: true }],
        units: [{ id: "t", name: "Trường Tiểu học Bình Lư" }],
      }),
      seated("x", 2, { role: "uy-vien", personId: null, vacant: true, fullName: "", positionTitle: "Trạm trưởng" }),
    ];
    const words = wordsOf(drawn("qd-thanh-lap-bcd", [{ ...base, members }]));
    expect(words).toContain("Bản, đơn vị phụ trách");
    expect(words).toContain("Phụ trách chung\nLĩnh vực: kinh tế số\nNà Khằm (phối hợp)\nTrường Tiểu học Bình Lư");
    expect(words).toContain("\nTrạm trưởng (bổ sung sau)\n");
    expect(words).not.toContain("chưa có người");
  });
});

describe("a kiện toàn of a body", () => {
  it.each(OTHERS)("%s: speaks of it by its own name", (kind) => {
    const base = bodyOf(kind);
    const after = [
      ...base.members.slice(0, -1),
      seated("Người mới", 9, { role: base.members.at(-1)?.role ?? "thanh-vien" }),
    ];
    const body = { ...base, members: after, sitting: 3, changes: rosterChanges(base.members, after) };
    const words = wordsOf(drawn("qd-kien-toan-to", [body], { standing: [STANDING] }));
    const { shortName } = bodyForm[kind];
    expect(words).toContain(`Thay thế thành viên ${shortName}:`);
    expect(words).toContain(`Sau khi kiện toàn, ${shortName} gồm các ông, bà có tên sau đây:`);
    expect(words).toContain("Các nội dung khác của Quyết định số 07/QĐ-UBND ngày 01 tháng 9 năm 2026 không trái");
  });
});
