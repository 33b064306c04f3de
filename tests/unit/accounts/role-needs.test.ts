import { expect, test } from "vitest";
import { missingScope } from "@/lib/accounts/core/role-needs";
import { ROLES } from "@/lib/kernel/actor";

const nothing = { personId: null, hamletId: null, unitId: null };

test.each([
  ["uy-vien", "personId"],
  ["truong-ban", "hamletId"],
  ["dau-moi", "unitId"],
] as const)("%s needs %s and nothing else", (role, field) => {
  expect(Object.keys(missingScope({ ...nothing, roles: [role] }))).toEqual([field]);
  expect(missingScope({ ...nothing, roles: [role], [field]: "x" })).toEqual({});
});

test("every other role stands by itself", () => {
  for (const role of ROLES.filter((one) => !["uy-vien", "truong-ban", "dau-moi"].includes(one))) {
    expect(missingScope({ ...nothing, roles: [role] })).toEqual({});
  }
});

test("an account without a role can do nothing and is refused; several lacks are all told", () => {
  expect(Object.keys(missingScope({ ...nothing, roles: [] }))).toEqual(["roles"]);
  const several = missingScope({ ...nothing, roles: ["uy-vien", "truong-ban", "dau-moi"] });
  expect(Object.keys(several).sort()).toEqual(["hamletId", "personId", "unitId"]);
});
