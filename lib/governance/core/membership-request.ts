/** Someone asks that a person join or leave a body (guidance of 2022: asks, the head introduces, the Chủ tịch agrees). */
export const REQUEST_KINDS = ["join", "leave"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = ["asked", "introduced", "agreed", "decided", "returned", "withdrawn"] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What people do with a request; that a document decides it, or its revoking reopens it, is not a step of anyone's. */
export const REQUEST_STEPS = ["introduce", "agree", "return", "mend", "withdraw"] as const;
export type RequestStep = (typeof REQUEST_STEPS)[number];

/** Who someone is to a request. */
export interface RequestParty {
  /** Keeps the requests: may record on behalf of a head what the head said. */
  readonly office: boolean;
  readonly leader: boolean;
  /** Heads the body. */
  readonly head: boolean;
  readonly asker: boolean;
  /** It is about them. */
  readonly subject: boolean;
}

const NEXT: Record<RequestState, Partial<Record<RequestStep, RequestState>>> = {
  asked: { introduce: "introduced", return: "returned", withdraw: "withdrawn" },
  introduced: { agree: "agreed", return: "returned", withdraw: "withdrawn" },
  agreed: { return: "returned", withdraw: "withdrawn" },
  returned: { mend: "asked", withdraw: "withdrawn" },
  decided: {},
  withdrawn: {},
};

/** The state a step leads to; null where it cannot be taken. */
export function nextState(state: RequestState, step: RequestStep): RequestState | null {
  return NEXT[state][step] ?? null;
}

/** Whether this party may take the step now. Who decides a step may return it at that step. */
export function mayStep(state: RequestState, step: RequestStep, party: RequestParty): boolean {
  if (!nextState(state, step)) return false;
  switch (step) {
    case "introduce":
      return party.head || party.office;
    case "agree":
      return party.leader;
    case "return":
      if (state === "asked") return party.head || party.office || party.leader;
      return party.leader || (state === "agreed" && party.office);
    case "mend":
      return party.asker || party.head || party.office;
    case "withdraw":
      return party.asker || party.subject;
  }
}

/** What this party may do with it now, the next step on its way first. */
export function stepsFor(state: RequestState, party: RequestParty): readonly RequestStep[] {
  return REQUEST_STEPS.filter((step) => mayStep(state, step, party));
}

/** The lists requests are looked at in, in the order they go. */
export const REQUEST_TABS = {
  "cho-gioi-thieu": ["asked"],
  "cho-dong-y": ["introduced"],
  "cho-quyet-dinh": ["agreed"],
  "da-xong": ["decided", "withdrawn"],
  "tra-lai": ["returned"],
} as const satisfies Record<string, readonly RequestState[]>;
export type RequestTab = keyof typeof REQUEST_TABS;
export const REQUEST_TAB_NAMES = Object.keys(REQUEST_TABS) as readonly RequestTab[];
