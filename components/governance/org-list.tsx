import { AppLink } from "@/components/ui/app-link";
import { bodyPath } from "@/lib/governance/core/body-path";
import type { OrgCell, OrgNode } from "@/lib/governance/core/org-tree";
import type { OrganisationView } from "@/lib/governance/queries/organisation";
import type { CivilDate } from "@/lib/kernel/civil-date";

/** The same organisation as a nested list with links: what the picture says, for reading aloud and for small screens. */
export function OrgList({ view: { tree, day } }: { view: OrganisationView }) {
  return (
    <ul className="flex flex-col gap-2">
      <Node node={tree.root} tree={tree} day={day} />
    </ul>
  );
}

function Node({ node, tree, day }: { node: OrgNode; tree: OrganisationView["tree"]; day: CivilDate }) {
  const cells = node.id === tree.cellsUnder ? tree.cells : [];
  return (
    <li>
      <Line line={node} day={day} />
      {node.parts.length + cells.length > 0 ? (
        <ul className="mt-1 flex flex-col gap-1 border-line border-s ps-4">
          {node.parts.map((part) => (
            <Node key={part.id} node={part} tree={tree} day={day} />
          ))}
          {cells.map((cell) => (
            <li key={cell.id}>
              <Line line={cell} day={day} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Line({ line: { body, title, details }, day }: { line: OrgNode | OrgCell; day: CivilDate }) {
  return (
    <span>
      {body ? (
        <AppLink href={bodyPath(body, day)} className="link font-semibold">
          {title}
        </AppLink>
      ) : (
        <b>{title}</b>
      )}
      {details.length > 0 ? `: ${details.join("; ")}` : null}
    </span>
  );
}
