import { ListCommit } from "@/components/organization/list-commit";
import { Card } from "@/components/ui/card";
import { commitImportAction, dropImportAction } from "@/lib/governance/actions/import";
import type { ImportView } from "@/lib/governance/queries/import-roster";

/** What writing will do, in figures: said before the button is pressed. */
export function summaryLines({ plan, kind, alreadyListed, rostersListed }: ImportView): readonly string[] {
  const people = (kind: string) => plan.rows.filter(({ person }) => person.kind === kind).length;
  const hamlets = (kind: string) => plan.hamlets.filter(({ plan: one }) => one.kind === kind).length;
  const joined = people("same");
  const teams = plan.teams.length;
  const shared = people("same-row");
  return [
    teams > 0
      ? `Lập danh sách dự kiến của ${teams} Tổ, ${plan.rows.length} chỗ, đúng thứ tự trong tệp; Tổ nào chưa có thì thêm.`
      : `Đưa ${plan.rows.length} người vào danh sách dự kiến, đúng thứ tự trong tệp.`,
    shared > 0 ? `${shared} dòng cùng người với dòng khác: mỗi người chỉ thêm một lần.` : "",
    `Thêm ${people("new")} người mới vào danh sách cán bộ${joined > 0 ? `; ${joined} người đã có sẵn, không tạo trùng` : ""}.`,
    hamlets("name") > 0 ? `Đặt tên cho ${hamlets("name")} bản còn để số.` : "",
    hamlets("add") > 0 ? `Thêm ${hamlets("add")} bản mới.` : "",
    hamlets("skip") > 0
      ? kind === "doi-cnscd"
        ? `Không ghi người của ${hamlets("skip")} bản đã chọn bỏ qua.`
        : `Không ghi ${hamlets("skip")} tên bản đã chọn bỏ qua.`
      : "",
    alreadyListed > 0
      ? `Thay ${alreadyListed} hàng đang có trong danh sách dự kiến${kind === "doi-cnscd" ? ` của ${rostersListed} Tổ` : ""}. Hoàn tác sẽ đưa các hàng đó trở lại.`
      : "",
  ].filter(Boolean);
}

/** The last step: all of it or nothing, and the way to put the list aside. */
export function ImportCommit({ view }: { view: ImportView }) {
  const { plan } = view;
  const errors = plan.problems.filter(({ severity }) => severity === "error").length;
  const reason =
    errors > 0 ? `Còn ${errors} chỗ phải sửa ở bước 2 rồi mới ghi được.` : plan.ready ? "" : "Chưa có dòng nào để ghi.";
  return (
    <Card>
      <ul className="ml-5 list-disc">
        {summaryLines(view).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ListCommit
        list={view}
        commit={commitImportAction}
        drop={dropImportAction}
        words={`Ghi danh sách ${plan.rows.length} người`}
        reason={reason}
      />
    </Card>
  );
}
