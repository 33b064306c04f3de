import { describe, expect, it } from "vitest";
import {
  mayStep,
  nextState,
  REQUEST_STATES,
  REQUEST_STEPS,
  REQUEST_TABS,
  type RequestParty,
  type RequestState,
  type RequestStep,
  stepsFor,
} from "@/lib/governance/core/membership-request";
import { namedInText, requestWords, standingWords } from "@/lib/governance/core/request-words";

const NOBODY: RequestParty = { office: false, leader: false, head: false, asker: false, subject: false };
const PARTIES = ["office", "leader", "head", "asker", "subject"] as const;

/** Every transition there is, and who may take it: what is not here nobody may. */
const ALLOWED: Partial<Record<RequestState, Partial<Record<RequestStep, readonly (typeof PARTIES)[number][]>>>> = {
  asked: { introduce: ["office", "head"], return: ["office", "leader", "head"], withdraw: ["asker", "subject"] },
  introduced: { agree: ["leader"], return: ["leader"], withdraw: ["asker", "subject"] },
  agreed: { return: ["office", "leader"], withdraw: ["asker", "subject"] },
  returned: { mend: ["office", "head", "asker"], withdraw: ["asker", "subject"] },
};

const CASES = REQUEST_STATES.flatMap((state) =>
  REQUEST_STEPS.flatMap((step) => PARTIES.map((party) => [state, step, party] as const)),
);

describe("who may do what with a request", () => {
  it.each(CASES)("%s, %s, %s", (state, step, party) => {
    const may = ALLOWED[state]?.[step]?.includes(party) ?? false;
    expect(mayStep(state, step, { ...NOBODY, [party]: true })).toBe(may);
  });

  it("a stranger may do nothing, whatever the state", () => {
    for (const state of REQUEST_STATES) expect(stepsFor(state, NOBODY)).toEqual([]);
  });

  it("what a document decided, and what was withdrawn, nobody touches", () => {
    const everyone: RequestParty = { office: true, leader: true, head: true, asker: true, subject: true };
    expect([stepsFor("decided", everyone), stepsFor("withdrawn", everyone)]).toEqual([[], []]);
    expect(stepsFor("asked", everyone)).toEqual(["introduce", "return", "withdraw"]);
  });
});

describe("the way of a request", () => {
  it("asks, introduces, agrees; a return goes back to the very first step", () => {
    expect(nextState("asked", "introduce")).toBe("introduced");
    expect(nextState("introduced", "agree")).toBe("agreed");
    for (const state of ["asked", "introduced", "agreed"] as const) expect(nextState(state, "return")).toBe("returned");
    expect(nextState("returned", "mend")).toBe("asked");
    expect(nextState("asked", "agree")).toBeNull();
    expect(nextState("returned", "introduce")).toBeNull();
  });

  it("every state is looked at in exactly one list", () => {
    expect(Object.values(REQUEST_TABS).flat().sort()).toEqual([...REQUEST_STATES].sort());
  });
});

describe("its words", () => {
  it("name who, what and where", () => {
    const subject = { kind: "join", honorific: "ba", fullName: "Lò Thị Mai", bodyName: "Tổ bản Nà Khằm" } as const;
    expect(requestWords(subject)).toBe("cho bà Lò Thị Mai tham gia Tổ bản Nà Khằm");
    expect(requestWords({ ...subject, kind: "leave", honorific: null })).toBe(
      "cho Lò Thị Mai thôi tham gia Tổ bản Nà Khằm",
    );
    expect(namedInText({ honorific: "ong", fullName: "Lò Văn An" })).toBe("ông Lò Văn An");
  });

  it("tell who comes second what was done, and by whom", () => {
    const names = { introducedByName: "A", agreedByName: "B", returnedByName: "C", returnedReason: "thiếu tuổi" };
    expect(standingWords({ state: "agreed", ...names })).toContain("đã được B đồng ý");
    expect(standingWords({ state: "returned", ...names })).toContain("đã bị C trả lại: thiếu tuổi");
    expect(standingWords({ state: "introduced", ...names })).toContain("đã được A giới thiệu");
  });
});
