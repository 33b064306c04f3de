import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { HamletChangeKind } from "@/lib/organization/core/hamlet-change";
import type { ChangePreview, TouchedMember, TouchedTeam } from "@/lib/organization/queries/hamlet-changes";

const COLUMNS: readonly Column<TouchedMember>[] = [
  { key: "person", head: "Người phụ trách", rowHead: true, cell: ({ personName }) => personName },
  { key: "hamlet", head: "Bản", cell: ({ hamletName }) => hamletName },
  { key: "body", head: "Tổ chức", cell: ({ bodyName }) => bodyName },
];

function countAfter(kind: HamletChangeKind, { hamlets, countBefore }: ChangePreview, parts: number): number {
  switch (kind) {
    case "rename":
      return countBefore;
    case "merge":
      return countBefore - hamlets.length + 1;
    case "split":
      return countBefore - 1 + parts;
    case "end":
      return countBefore - 1;
  }
}

/** What the change will touch, before it is made: the count, who is in charge, who is proposed, whose account it is. */
export function ChangeTouches({
  kind,
  day,
  preview,
  parts,
  word,
}: {
  kind: HamletChangeKind;
  day: CivilDate;
  preview: ChangePreview;
  parts: number;
  word: string;
}) {
  const { members, proposed, teams, accounts, countBefore } = preview;
  const after = countAfter(kind, preview, parts);
  return (
    <div className="flex flex-col gap-4">
      <p>
        {after === countBefore
          ? `Số ${word} ngày ${formatDay(day)} vẫn là ${countBefore}.`
          : `Số ${word} ngày ${formatDay(day)}: từ ${countBefore} thành ${after}.`}
      </p>
      {members.length > 0 ? (
        <Card flush>
          <DataTable
            caption={`Đang phụ trách ngày ${formatDay(day)}`}
            showCaption
            columns={COLUMNS}
            rows={members}
            rowKey={({ personName, hamletName, bodyName }) => `${personName} ${hamletName} ${bodyName}`}
          />
        </Card>
      ) : (
        <p>{`Ngày ${formatDay(day)} chưa có ai phụ trách.`}</p>
      )}
      {proposed.length > 0 ? (
        <>
          <Card flush>
            <DataTable
              caption="Trong danh sách dự kiến đang soạn"
              showCaption
              columns={COLUMNS}
              rows={proposed}
              rowKey={({ personName, hamletName, bodyName }) => `${personName} ${hamletName} ${bodyName}`}
            />
          </Card>
          {kind === "rename" ? null : (
            <p>
              Danh sách dự kiến không tự đổi: sau khi ghi, mở{" "}
              <AppLink href="/ban-chi-dao/du-kien" className="link">
                danh sách dự kiến
              </AppLink>{" "}
              để phân công lại.
            </p>
          )}
        </>
      ) : null}
      {teams.length > 0 ? <TouchedTeams kind={kind} teams={teams} word={word} /> : null}
      {accounts.length > 0 ? <p>{`Tài khoản đang gắn với ${word} này: ${accounts.join(", ")}.`}</p> : null}
      {kind === "rename" || members.length === 0 ? null : (
        <p className="text-muted">
          Quyết định đã ban hành giữ nguyên lời. Phân công theo quyết định đó chỉ đổi khi có quyết định mới.
        </p>
      )}
    </div>
  );
}

/** The teams of the bản: what becomes of each is for a document to say. */
function TouchedTeams({ kind, teams, word }: { kind: HamletChangeKind; teams: readonly TouchedTeam[]; word: string }) {
  const said = ({ proposed }: TouchedTeam) => {
    if (kind === "rename") {
      return proposed
        ? "tên Tổ đang dự kiến đổi theo."
        : "giữ tên Tổ theo quyết định thành lập đến khi có quyết định khác.";
    }
    return proposed ? "danh sách dự kiến này không còn dùng được." : "cần giải thể hoặc kiện toàn bằng quyết định.";
  };
  return (
    <div>
      <p className="font-semibold">{`Tổ công nghệ số cộng đồng của ${word} này`}</p>
      <ul className="list-disc pl-5">
        {teams.map((team) => (
          <li key={team.id}>
            <AppLink href={`/to-chuc/${team.id}`} className="link">
              {team.name}
            </AppLink>
            {`: ${said(team)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
