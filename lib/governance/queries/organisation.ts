import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, holdsOn } from "@/lib/kernel/civil-date";
import { committeeInText } from "@/lib/organization/core/commune-names";
import { honorificLabel } from "@/lib/organization/labels";
import { readCommune } from "@/lib/organization/queries/commune";
import { hamletsOn } from "@/lib/organization/queries/hamlets";
import { countSeats } from "../core/body-list";
import { type OrgTree, orgTree } from "../core/org-tree";
import type { RosterMember } from "../core/roster";
import { canReadRoster } from "../policy";
import { listBodies } from "./bodies";
import { seatsOn } from "./coverage";

export interface OrganisationView {
  readonly day: CivilDate;
  /** "xã Bình Lư" */
  readonly commune: string;
  /** "bản" */
  readonly hamletWord: string;
  readonly tree: OrgTree;
}

function headName(head: RosterMember | null): string | null {
  if (!head || head.fullName === "") return null;
  return head.honorific ? `${honorificLabel[head.honorific]} ${head.fullName}` : head.fullName;
}

/** All bodies at work on a day with their heads and links, the bản without a team among them. Public in the commune. */
export async function readOrganisation(actor: Actor, day: CivilDate): Promise<OrganisationView | null> {
  if (!canReadRoster(actor)) return null;
  const [commune, bodies, seats, hamlets] = await Promise.all([
    readCommune(actor),
    listBodies(actor),
    seatsOn(actor, day),
    hamletsOn(actor, day),
  ]);
  const atWork = bodies.filter(({ from, to }) => from !== null && holdsOn({ from, to }, day));
  const drawn = atWork.map(({ id, kind, name, parentId, hamlet }) => {
    const members = seats.flatMap(({ bodyId, member }) => (bodyId === id ? [member] : []));
    const { head, seated, helpers, vacant } = countSeats(kind, members);
    return { id, kind, name, parentId, hamletId: hamlet?.id ?? null, head: headName(head), seated, helpers, vacant };
  });
  return {
    day,
    commune: `${commune.unitType} ${commune.name}`,
    hamletWord: commune.hamletWord,
    tree: orgTree({ top: committeeInText(commune), bodies: drawn, hamlets }),
  };
}
