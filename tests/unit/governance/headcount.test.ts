import { expect, test } from "vitest";
import { headcount, headcountInWords } from "@/lib/governance/core/headcount";

const member = (role: "to-truong" | "thanh-vien" | "cong-tac-vien", personId: string | null) => ({ role, personId });

test("collaborators help and empty seats wait: neither is a member", () => {
  const count = headcount([
    member("to-truong", "a"),
    member("thanh-vien", null),
    member("thanh-vien", "b"),
    member("cong-tac-vien", "c"),
    member("cong-tac-vien", null),
  ]);
  expect(count).toEqual({ members: 2, helpers: 1, vacant: 2 });
  expect(headcountInWords(count)).toBe("2 thành viên, 1 cộng tác viên, 2 vị trí khuyết");
});

test("what there is none of is not said", () => {
  expect(headcountInWords(headcount([member("to-truong", "a")]))).toBe("1 thành viên");
});
