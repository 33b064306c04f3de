import { describe, expect, it } from "vitest";
import { actsAt, issuable, STAGES, STEP_ACTS, type Stage, type StepAct, stageAfter } from "@/lib/documents/core/stages";
import { mayEditDraft, mayTakeStep } from "@/lib/documents/policy";
import type { Role } from "@/lib/kernel/actor";
import { givenActor } from "../../support/given-commune";

const as = (...roles: Role[]) => givenActor("0", roles);
const may = (role: Role, act: StepAct, stage: Stage, signs = false) => mayTakeStep(as(role), { act, stage, signs });

describe("the way of a draft", () => {
  it("goes on one step at a time and ends signed", () => {
    const stages: (Stage | null)[] = ["drafting"];
    for (const act of ["submit", "approve", "check", "sign"] as const) {
      stages.push(stageAfter(act, stages.at(-1) as Stage));
    }
    expect(stages).toEqual(["drafting", "submitted", "approved", "checked", "signed"]);
  });

  it("leaps over no step and can be returned from every step after submitting", () => {
    for (const stage of STAGES) {
      const open = STEP_ACTS.filter((act) => stageAfter(act, stage) !== null);
      const on = open.filter(
        (act) => act !== "return" && act !== "withdraw" && !(act === "submit" && stage === "approved"),
      );
      expect(on.length, stage).toBeLessThanOrEqual(1);
      expect(open.includes("return"), stage).toBe(stage !== "drafting" && stage !== "returned");
    }
    expect(stageAfter("submit", "returned")).toBe("submitted");
    expect(stageAfter("submit", "approved")).toBe("submitted");
    expect(stageAfter("submit", "checked")).toBeNull();
    expect(stageAfter("withdraw", "approved")).toBeNull();
  });

  it("lets nothing be issued that is under way, and in full only what is signed", () => {
    expect(STAGES.filter((stage) => issuable(stage, "short"))).toEqual(["drafting", "returned", "signed"]);
    expect(STAGES.filter((stage) => issuable(stage, "full"))).toEqual(["signed"]);
  });

  it("offers the way on before the way back", () => {
    expect(actsAt("submitted")).toEqual(["approve", "withdraw", "return"]);
    expect(actsAt("approved")).toEqual(["check", "submit", "return"]);
    expect(actsAt("signed")).toEqual(["return"]);
  });
});

describe("whose turn a step is", () => {
  it("is told by duty", () => {
    expect(may("van-hoa-xa-hoi", "submit", "drafting")).toBe(true);
    expect(may("van-hoa-xa-hoi", "approve", "submitted")).toBe(false);
    expect(may("lanh-dao", "approve", "submitted")).toBe(true);
    expect(may("lanh-dao", "check", "approved")).toBe(false);
    expect(may("van-thu", "check", "approved")).toBe(true);
    expect(may("van-thu", "submit", "approved")).toBe(true);
    expect(may("van-hoa-xa-hoi", "submit", "approved")).toBe(false);
    expect(may("van-thu", "approve", "submitted")).toBe(false);
    expect(may("van-thu", "return", "submitted")).toBe(false);
    expect(may("van-thu", "return", "approved")).toBe(true);
    for (const act of STEP_ACTS) expect(may("chi-xem", act, "submitted"), act).toBe(false);
  });

  it("is also of who signs the paper himself, whatever his duty", () => {
    expect(may("dau-moi", "approve", "submitted", true)).toBe(true);
    expect(may("dau-moi", "sign", "checked", true)).toBe(true);
    expect(may("dau-moi", "check", "approved", true)).toBe(false);
  });

  it("takes words of who drafts until submitted, and of the clerk while the form is examined", () => {
    const stagesOf = (role: Role) => STAGES.filter((stage) => mayEditDraft(as(role), stage));
    expect(stagesOf("van-hoa-xa-hoi")).toEqual(["drafting", "returned"]);
    expect(stagesOf("van-thu")).toEqual(["drafting", "returned", "approved"]);
    expect(stagesOf("lanh-dao")).toEqual(["drafting", "returned"]);
    expect(stagesOf("chi-xem")).toEqual([]);
  });
});
