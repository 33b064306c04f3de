import { TableFrame } from "@/components/ui/table";
import type { CoverageView } from "@/lib/governance/queries/coverage";
import { coverageWords, sourceWords, standingWords } from "./coverage-words";
import { memberName } from "./member-words";

const MARK = {
  principal: { sign: "●", words: "phụ trách chính" },
  supporting: { sign: "○", words: "phối hợp" },
} as const;

/**
 * All bản by all who answer for one: ● where they are in charge, ○ where they support, counts at both ends. Legible
 * without colour, and said in words to who cannot see the signs.
 */
export function CoverageGrid({ view, title }: { view: CoverageView; title: string }) {
  return (
    <TableFrame
      caption={`${title}, ${sourceWords(view)}. ${coverageWords(view)} ● phụ trách chính, ○ phối hợp.`}
      showCaption
      phone="scroll"
    >
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
            Người phụ trách chính
          </th>
        </tr>
      </thead>
      <tbody>
        {view.rows.map(({ hamlet, members, supporters, standing }) => (
          <tr key={hamlet.id}>
            <td data-numeric="">{hamlet.number}</td>
            <th scope="row" data-sticky="" className={standing === "none" ? "font-semibold!" : ""}>
              {hamlet.name}
            </th>
            {view.loads.map(({ member }) => (
              <td key={member.id} className="text-center!">
                {members.includes(member) ? <Mark as="principal" /> : null}
                {supporters.includes(member) ? <Mark as="supporting" /> : null}
              </td>
            ))}
            <td className={standing === "one" ? "" : "font-semibold!"}>
              {standing === "one" ? "1" : `${members.length} – ${wordsOf({ standing, supporters })}`}
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
          {view.loads.map(({ member, hamlets, supported }) => (
            <td key={member.id} className="text-center! tabular-nums">
              {supported.length > 0 ? `${hamlets.length} + ${supported.length} ○` : hamlets.length}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

function Mark({ as }: { as: keyof typeof MARK }) {
  return (
    <>
      <span aria-hidden="true">{MARK[as].sign}</span>
      <span className="sr-only">{MARK[as].words}</span>
    </>
  );
}

const wordsOf = (row: Parameters<typeof standingWords>[0]) => standingWords(row).toLocaleLowerCase("vi");
