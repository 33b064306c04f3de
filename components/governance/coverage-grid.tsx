import { TableFrame } from "@/components/ui/table";
import type { CoverageView } from "@/lib/governance/queries/coverage";
import { coverageWords, sourceWords, standingLabel } from "./coverage-words";
import { memberName } from "./member-words";

/** All bản by all who are in charge of one: a mark where they meet, counts at both ends. Legible without colour. */
export function CoverageGrid({ view, title }: { view: CoverageView; title: string }) {
  return (
    <TableFrame caption={`${title}, ${sourceWords(view)}. ${coverageWords(view)}`} showCaption phone="scroll">
      <thead>
        <tr>
          <th scope="col" data-numeric="">
            Số
          </th>
          <th scope="col" data-sticky="" className="min-w-36">
            Bản
          </th>
          {view.loads.map(({ member }) => (
            <th key={member.id} scope="col" className="text-center!">
              <span className="inline-block max-h-56 rotate-180 text-start leading-tight [writing-mode:vertical-rl]">
                {memberName(member)}
              </span>
            </th>
          ))}
          <th scope="col" className="min-w-28">
            Số người
          </th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ hamlet, members, standing }) => (
          <tr key={hamlet.id}>
            <td data-numeric="">{hamlet.number}</td>
            <th scope="row" data-sticky="" className={standing === "none" ? "font-semibold!" : ""}>
              {hamlet.name}
            </th>
            {view.loads.map(({ member }) => (
              <td key={member.id} className="text-center!">
                {members.includes(member) ? (
                  <>
                    <span aria-hidden="true">●</span>
                    <span className="sr-only">có</span>
                  </>
                ) : null}
              </td>
            ))}
            <td className={standing === "one" ? "" : "font-semibold!"}>
              {standing === "one" ? "1" : `${members.length} – ${standingLabel[standing].toLocaleLowerCase("vi")}`}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td data-numeric="" />
          <th scope="row" data-sticky="">
            Số bản
          </th>
          {view.loads.map(({ member, hamlets }) => (
            <td key={member.id} className="text-center! tabular-nums">
              {hamlets.length}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </TableFrame>
  );
}
