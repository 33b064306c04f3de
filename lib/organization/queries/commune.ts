import { cache } from "react";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { agencyLines } from "../core/commune-names";

export interface CommuneView {
  readonly id: string;
  readonly code: string;
  readonly unitType: string;
  readonly name: string;
  readonly provinceName: string;
  readonly hamletWord: string;
  /** full: a draft is issued only once it was approved, examined and signed here. */
  readonly paperFlow: "short" | "full";
  /** Above this many bản a member is said to be overloaded. */
  readonly mostHamlets: number;
  /** How chat groups are named, with {xa}, {tinh}, {ban}, {mang}. */
  readonly chatGroupPattern: string;
  /** Mã định danh cơ quan; null until it is entered. */
  readonly organId: string | null;
  readonly state: "unset" | "training" | "live";
  readonly version: number;
  /** ỦY BAN NHÂN DÂN / XÃ BÌNH LƯ */
  readonly agencyLines: readonly [string, string];
}

/** The actor's commune, once a request. */
export const readCommune = cache(async (actor: Actor): Promise<CommuneView> => {
  return inCommune(actor.communeId, async (tx) => {
    const commune = await tx.commune.findUniqueOrThrow({ where: { id: actor.communeId } });
    const { id, code, unitType, name, provinceName, hamletWord, mostHamlets, chatGroupPattern, version } = commune;
    const state = commune.state as CommuneView["state"];
    const paperFlow = commune.paperFlow as CommuneView["paperFlow"];
    return {
      ...{
        id,
        code,
        unitType,
        name,
        provinceName,
        hamletWord,
        mostHamlets,
        chatGroupPattern,
        state,
        paperFlow,
        organId: commune.organId,
        version,
      },
      agencyLines: agencyLines(commune),
    };
  });
});
