import { headcountInWords } from "./headcount";
import { type BodyKind, bodyForm, headOf, roleLabel } from "./kinds";

/** A body of the day as the picture of the organisation needs it. */
export interface OrgBody {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly parentId: string | null;
  readonly hamletId: string | null;
  /** Who heads it; null while nobody does. */
  readonly head: string | null;
  readonly seated: number;
  readonly helpers: number;
  readonly vacant: number;
}

export interface OrgHamlet {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** What the picture is drawn from: the bodies at work on a day and the bản of that day. */
export interface Organisation {
  /** "Ủy ban nhân dân xã Bình Lư": whose organisation it is. */
  readonly top: string;
  readonly bodies: readonly OrgBody[];
  readonly hamlets: readonly OrgHamlet[];
}

/** root: whose it is; body: at work; missing: a body of which there should be one and is none. */
export type OrgLook = "root" | "body" | "missing";

export interface OrgNode {
  readonly id: string;
  readonly look: OrgLook;
  readonly body: OrgBody | null;
  readonly title: string;
  /** Who heads it, how many sit, what is vacant; or that there is none. */
  readonly details: readonly string[];
  readonly parts: readonly OrgNode[];
}

/** A bản in the grid of teams. */
export interface OrgCell {
  readonly id: string;
  readonly body: OrgBody | null;
  readonly title: string;
  readonly details: readonly string[];
}

export interface OrgTree {
  readonly root: OrgNode;
  /** Every bản with its team or without, by number; then teams whose bản is no more. */
  readonly cells: readonly OrgCell[];
  /** The node under which the teams of the bản stand. */
  readonly cellsUnder: string;
}

const TOP = "ubnd";

/** Under which kind a body stands when nothing else is said. */
const UNDER: Record<Exclude<BodyKind, "to-cnscd-ban">, BodyKind | null> = {
  "ban-chi-dao": null,
  "to-giup-viec": "ban-chi-dao",
  "nhom-cong-tac": "to-giup-viec",
  "to-cnscd-xa": "ban-chi-dao",
  "ban-truyen-thong": "ban-chi-dao",
  group: "ban-truyen-thong",
};
type DrawnKind = keyof typeof UNDER;
const DRAWN = Object.keys(UNDER) as DrawnKind[];

const MISSING: Partial<Record<DrawnKind, string>> = {
  "ban-chi-dao": "Ban Chỉ đạo chuyển đổi số",
  "to-giup-viec": "Tổ giúp việc Ban Chỉ đạo",
  "to-cnscd-xa": "Tổ công nghệ số cộng đồng cấp xã",
  "ban-truyen-thong": "Ban Truyền thông",
  group: "Group",
};

/** "12 thành viên, 1 vị trí khuyết" */
function countWords({ seated, helpers, vacant }: OrgBody): string {
  const words = headcountInWords({ members: seated, helpers, vacant });
  return seated === 0 ? words.replace("0 thành viên", "Chưa có thành viên") : words;
}

function detailsOf(body: OrgBody): string[] {
  const role = roleLabel[headOf(body.kind)];
  return [body.head ? `${role}: ${body.head}` : `Chưa có ${role}`, countWords(body)];
}

const missingId = (kind: DrawnKind) => `chua-co-${kind}`;

/** Whom a body of the tree stands under: its own parent where that is drawn, else the first of the kind above it. */
function parentOf(body: OrgBody, drawn: readonly OrgBody[], kind: DrawnKind): string {
  const own = drawn.find(({ id }) => id === body.parentId);
  // Only a nhóm công tác is put under another by name, and never under one of its own kind: no circle can arise.
  if (own && kind === "nhom-cong-tac" && own.kind !== kind) return own.id;
  const above = UNDER[kind];
  if (above === null) return TOP;
  return drawn.find((other) => other.kind === above)?.id ?? missingId(above as DrawnKind);
}

interface Placed {
  readonly under: string;
  readonly node: Omit<OrgNode, "parts">;
}

/** The bodies of a day as a tree, with what is missing said in words, and the teams of all bản as a grid beside it. */
export function orgTree({ top, bodies, hamlets }: Organisation): OrgTree {
  const drawn = DRAWN.flatMap((kind) => bodies.filter((body) => body.kind === kind));
  const placed = drawn.map(
    (body): Placed => ({
      under: parentOf(body, drawn, body.kind as DrawnKind),
      node: { id: body.id, look: "body", body, title: body.name, details: detailsOf(body) },
    }),
  );
  for (const kind of DRAWN) {
    const title = MISSING[kind];
    if (!title || drawn.some((body) => body.kind === kind)) continue;
    const above = UNDER[kind] as DrawnKind | null;
    const under = above === null ? TOP : (drawn.find((body) => body.kind === above)?.id ?? missingId(above));
    placed.push({ under, node: { id: missingId(kind), look: "missing", body: null, title, details: ["Chưa có"] } });
  }
  const rankOf = ({ node }: Placed) =>
    DRAWN.findIndex((kind) => node.body?.kind === kind || node.id === missingId(kind));
  placed.sort((a, b) => rankOf(a) - rankOf(b));
  const partsOf = (id: string): OrgNode[] =>
    placed.filter(({ under }) => under === id).map(({ node }) => ({ ...node, parts: partsOf(node.id) }));
  const root: OrgNode = { id: TOP, look: "root", body: null, title: top, details: [], parts: partsOf(TOP) };
  const cellsUnder = drawn.find(({ kind }) => kind === "to-cnscd-xa")?.id ?? missingId("to-cnscd-xa");
  return { root, cells: cellsOf(bodies, hamlets), cellsUnder };
}

function cellsOf(bodies: readonly OrgBody[], hamlets: readonly OrgHamlet[]): OrgCell[] {
  const teams = bodies.filter(({ kind }) => kind === "to-cnscd-ban");
  const cells = [...hamlets]
    .sort((a, b) => a.number - b.number || a.id.localeCompare(b.id))
    .map(({ id, name }): OrgCell => {
      const body = teams.find(({ hamletId }) => hamletId === id) ?? null;
      return {
        id,
        body,
        title: name,
        details: body ? detailsOf(body) : [`Chưa có ${bodyForm["to-cnscd-ban"].shortName}`],
      };
    });
  const left = teams.filter(({ hamletId }) => !hamlets.some(({ id }) => id === hamletId));
  return [
    ...cells,
    ...left.map((body) => ({
      ...{ id: body.id, body, title: body.name, details: [...detailsOf(body), "Nơi này không còn vào ngày đã chọn"] },
    })),
  ];
}
