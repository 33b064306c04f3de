import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forceOn, isInForce, settleRelations } from "@/lib/documents/core/relations/force";
import { actingFault } from "@/lib/documents/core/relations/may-act";
import type { RelatedDocument, Relation, RelationKind } from "@/lib/documents/core/relations/relation";
import { addDays, civilDate } from "@/lib/kernel/civil-date";

const DAY = civilDate("2026-01-01");
const on = (count: number) => addDays(DAY, count);
const paper = (id: string, effective: number, other: Partial<RelatedDocument> = {}): RelatedDocument => ({
  ...{ id, state: "issued", issuedOn: on(effective), effectiveFrom: on(effective), ...other },
});
const acts = (fromId: string, kind: RelationKind, toId: string, part: string | null = null): Relation => ({
  ...{ id: `${fromId}-${kind}-${toId}-${part}`, fromId, kind, toId, part },
});
const statusOn = (documents: RelatedDocument[], relations: Relation[], id: string, count: number) =>
  forceOn(settleRelations(documents, relations), id, on(count))?.status;

describe("where a document stands on a day", () => {
  const [old, next, last] = [paper("a", 0), paper("b", 10), paper("c", 20)];

  it("holds until the day its replacement takes effect, not on it", () => {
    const of = (count: number) => statusOn([old, next], [acts("b", "replaces", "a")], "a", count);
    expect([of(-1), of(0), of(9), of(10)]).toEqual(["coming", "in-force", "in-force", "replaced"]);
  });

  it("stays replaced when its replacement is replaced in turn, and does not come back", () => {
    const chain = [acts("b", "replaces", "a"), acts("c", "replaces", "b")];
    expect(statusOn([old, next, last], chain, "a", 30)).toBe("replaced");
    expect(statusOn([old, next, last], chain, "b", 30)).toBe("replaced");
    expect(statusOn([old, next, last], [acts("b", "replaces", "a"), acts("c", "ends", "b")], "a", 30)).toBe("replaced");
  });

  it("goes on as if nothing had happened once what acted on it is revoked, or while that is a draft", () => {
    for (const other of [{ state: "revoked" as const }, { state: "draft" as const, effectiveFrom: null }]) {
      expect(statusOn([old, paper("b", 10, other)], [acts("b", "replaces", "a")], "a", 30)).toBe("in-force");
    }
    expect(statusOn([paper("a", 0, { state: "revoked" })], [], "a", 30)).toBe("revoked");
  });

  it("is not replaced by what was ended before it began", () => {
    const stopped = paper("c", 5, { issuedOn: on(5) });
    const early = paper("b", 10, { issuedOn: on(1) });
    const chain = [acts("b", "replaces", "a"), acts("c", "ends", "b")];
    expect(statusOn([old, early, stopped], chain, "b", 15)).toBe("ended");
    expect(statusOn([old, early, stopped], chain, "a", 15)).toBe("in-force");
  });

  it("goes on for the rest where only a part of it is replaced, and says which part", () => {
    const world = settleRelations([old, next], [acts("b", "replaces", "a", "Điều 3")]);
    expect(forceOn(world, "a", on(12))).toMatchObject({
      ...{ status: "in-force", until: null, endedBy: null, coming: [] },
      changes: [{ byId: "b", from: on(10), relation: { part: "Điều 3" } }],
    });
    expect(forceOn(world, "a", on(9))).toMatchObject({ changes: [], coming: [{ byId: "b" }] });
  });

  it("counts an act of an earlier day from the day the other document takes effect", () => {
    const later = paper("a", 8, { issuedOn: on(0) });
    const world = settleRelations([later, paper("b", 3)], [acts("b", "amends", "a")]);
    expect(forceOn(world, "a", on(8))?.changes).toMatchObject([{ from: on(8) }]);
  });
});

const worlds = fc
  .record({
    days: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 7 }),
    links: fc.array(
      fc.record({
        ...{ from: fc.nat(6), to: fc.nat(6), part: fc.constantFrom(null, "Điều 1") },
        kind: fc.constantFrom<RelationKind>("amends", "replaces", "ends", "corrects"),
      }),
      { maxLength: 10 },
    ),
    day: fc.integer({ min: -1, max: 45 }),
  })
  .map(({ days, links, day }) => {
    const documents = [...days].sort((a, b) => a - b).map((effective, index) => paper(`d${index}`, effective));
    const relations = links
      .filter(({ from, to }) => to < from && from < documents.length)
      .map(({ from, to, kind, part }, index) => ({ ...acts(`d${from}`, kind, `d${to}`, part), id: `r${index}` }));
    return { documents, relations, day: on(day) };
  });

describe("whatever acts on whatever", () => {
  it("says the same in whatever order it was recorded", () => {
    fc.assert(
      fc.property(worlds, fc.integer(), ({ documents, relations, day }, seed) => {
        const turned = [...relations].sort((a, b) => (a.id + seed < b.id + seed ? 1 : -1));
        const [one, other] = [settleRelations(documents, relations), settleRelations([...documents].reverse(), turned)];
        for (const { id } of documents) expect(forceOn(one, id, day)).toEqual(forceOn(other, id, day));
      }),
    );
  });

  it("is as if a document had never been, once it is revoked", () => {
    fc.assert(
      fc.property(worlds, fc.nat(6), ({ documents, relations, day }, pick) => {
        const gone = documents[pick % documents.length];
        const states = documents.map((one) => (one === gone ? { ...one, state: "revoked" as const } : one));
        const without = relations.filter(({ fromId }) => fromId !== gone?.id);
        const [revoked, never] = [settleRelations(states, relations), settleRelations(documents, without)];
        for (const one of documents) {
          if (one !== gone) expect(forceOn(revoked, one.id, day)).toEqual(forceOn(never, one.id, day));
        }
      }),
    );
  });

  it("holds on exactly the days from its first to the one before its end", () => {
    fc.assert(
      fc.property(worlds, ({ documents, relations, day }) => {
        const world = settleRelations(documents, relations);
        for (const { id } of documents) {
          const force = forceOn(world, id, day);
          const within = force?.from != null && force.from <= day && (force.until === null || day < force.until);
          expect(isInForce(world, id, day)).toBe(within);
        }
      }),
    );
  });

  it("answers even where a circle was written", () => {
    const world = settleRelations([paper("a", 0), paper("b", 0)], [acts("a", "ends", "b"), acts("b", "ends", "a")]);
    expect(["in-force", "ended"]).toContain(forceOn(world, "a", on(1))?.status);
  });
});

describe("what may act on what", () => {
  const [old, next] = [paper("a", 0), paper("b", 10)];

  it("refuses itself, a draft, a later document and a circle", () => {
    expect(actingFault(next, old, [])).toBeNull();
    expect(actingFault(old, old, [])).toBe("itself");
    expect(actingFault(next, paper("x", 0, { state: "draft", issuedOn: null, effectiveFrom: null }), [])).toBe(
      "not-issued",
    );
    expect(actingFault(next, paper("x", 0, { state: "revoked" }), [])).toBe("not-issued");
    expect(actingFault(old, next, [])).toBe("later");
    expect(actingFault(paper("c", 10), next, [acts("b", "amends", "a"), acts("a", "amends", "c")])).toBe("circle");
  });

  it("lets a draft act on anything issued", () => {
    expect(actingFault(paper("x", 0, { state: "draft", issuedOn: null, effectiveFrom: null }), next, [])).toBeNull();
  });
});
