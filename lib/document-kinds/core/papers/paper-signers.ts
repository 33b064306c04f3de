import type { BodyRole } from "@/lib/governance/core/kinds";
import { type HeldPower, POWER_ISSUERS, powerLines } from "@/lib/organization/core/signing-powers";
import type { SigningPost } from "../authority";
import type { PaperSigner, PaperUnit } from "./paper-facts";

/** A post held on the day. */
export interface HeldPost {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly unitId: string | null;
  readonly signing: SigningPost | null;
  /** What the holder signs beside it on the day, by papers that say so. */
  readonly powers: readonly HeldPower[];
}

/** A place in the committee held on the day. */
export interface HeldSeat {
  readonly personId: string;
  readonly name: string;
  readonly role: BodyRole;
  readonly post: string;
}

const upper = (text: string) => text.toLocaleUpperCase("vi");

/** Leaders of the People's Committee sign for it, and for its Chủ tịch; an acting Chủ tịch as such. */
function leaders(posts: readonly HeldPost[]): PaperSigner[] {
  return posts.flatMap(({ id, name, signing, powers }) => {
    if (!signing) return [];
    const deputy = powers.some(({ form }) => form === "q") ? ["Q. CHỦ TỊCH"] : ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"];
    const lines = signing === "chu-tich" ? ["CHỦ TỊCH"] : deputy;
    return POWER_ISSUERS.map((issuer) => ({ id, name, lines, issuer, unitId: null, postAboveName: null }));
  });
}

/** Who signs TL. or TUQ. the Chủ tịch on the day, each only what was given to him. */
function empowered(posts: readonly HeldPost[]): PaperSigner[] {
  return posts.flatMap(({ id, name, title, signing, powers }) =>
    powers
      .filter(({ form }) => form !== "q" && !signing)
      .flatMap(({ form, issuers, types }) =>
        issuers.map((issuer) => {
          return { id, name, issuer, types, unitId: null, postAboveName: null, lines: powerLines(form, title) };
        }),
      ),
  );
}

/** Heads of offices: "Trưởng phòng Kinh tế", "Chánh Văn phòng …", and their deputies, who sign KT. */
function heads(posts: readonly HeldPost[], units: readonly PaperUnit[]): PaperSigner[] {
  return units.flatMap((unit): PaperSigner[] => {
    const office = /^văn phòng/iu.test(unit.name);
    const own = (office ? unit.name : unit.name.replace(/^phòng\s+/iu, "")).toLocaleLowerCase("vi");
    const [head, deputy] = office ? ["chánh văn phòng", "phó chánh văn phòng"] : ["trưởng phòng", "phó trưởng phòng"];
    const lines = office
      ? ["CHÁNH VĂN PHÒNG", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]
      : ["TRƯỞNG PHÒNG", "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"];
    return posts.flatMap(({ id, name, title, unitId }): PaperSigner[] => {
      const said = title.toLocaleLowerCase("vi");
      if (unitId !== unit.id && !said.includes(own) && !(office && unitId === null && said.startsWith(head))) return [];
      const signer = { id, name, issuer: "phong" as const, unitId: unit.id, postAboveName: null };
      if (said.startsWith(head)) return [{ ...signer, lines: lines.slice(0, 1) }];
      return said.startsWith(deputy) ? [{ ...signer, lines: lines.slice(1) }] : [];
    });
  });
}

/** The head and deputies of the committee, with their post in the agency above the name. */
function committeeHeads(seats: readonly HeldSeat[]): PaperSigner[] {
  return seats.flatMap(({ personId, name, role, post }): PaperSigner[] => {
    const signer = {
      id: personId,
      name,
      issuer: "ban-chi-dao" as const,
      unitId: null,
      postAboveName: upper(post) || null,
    };
    if (role === "truong-ban") return [{ ...signer, lines: ["TRƯỞNG BAN"] }];
    return role === "pho-ban" ? [{ ...signer, lines: ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"] }] : [];
  });
}

/** Everyone who may sign a paper on the day, for each issuer; heads before deputies. */
export function paperSigners(
  posts: readonly HeldPost[],
  seats: readonly HeldSeat[],
  units: readonly PaperUnit[],
): PaperSigner[] {
  const all = [...leaders(posts), ...empowered(posts), ...committeeHeads(seats), ...heads(posts, units)];
  return all.sort((a, b) => a.lines.length - b.lines.length);
}
