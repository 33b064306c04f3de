import { confirmProposals, keepForm } from "@/lib/indicators/commands/form-mappings";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";

const NAME = "Biểu theo dõi chuyển đổi số (mẫu tập huấn)";

/** A form as a province might send it: rows of indicators with plan and result, and a sheet by bản. */
export async function loadSampleUpperForm(actor: Actor): Promise<void> {
  const { communeId } = actor;
  const names = await inCommune(communeId, (tx) =>
    tx.hamlet.findMany({
      where: { communeId, deletedAt: null, validTo: null },
      orderBy: [{ number: "asc" }, { id: "asc" }],
      select: { name: true },
    }),
  );
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: "Toàn xã",
        caption: ["BIỂU SỐ 01: KẾT QUẢ CHUYỂN ĐỔI SỐ", "Biểu giả định để tập huấn"],
        columns: [
          { title: "TT", width: 6, align: "center" },
          { title: "Chỉ tiêu", width: 60 },
          { title: "Kế hoạch", width: 14, kind: "decimal" },
          { title: "Kết quả thực hiện", width: 18, kind: "decimal" },
          { title: "Ghi chú", width: 20 },
        ],
        rows: [
          ["1", "Hồ sơ thủ tục hành chính giải quyết hoàn toàn trực tuyến", null, null, null],
          ["2", "Người trưởng thành có tài khoản định danh điện tử, dùng được dịch vụ số", null, null, null],
          ["3", "Tổ công nghệ số cộng đồng duy trì hoạt động", null, null, null],
          ["4", "Số km cáp quang (xã tự ghi)", null, null, null],
        ],
      },
      {
        name: "Theo bản",
        caption: ["BIỂU SỐ 02: THEO BẢN"],
        columns: [
          { title: "Bản", width: 30 },
          {
            title: "Người trưởng thành có kiến thức cơ bản về chuyển đổi số",
            width: 40,
            kind: "decimal",
          },
        ],
        rows: names.map(({ name }) => [name, null]),
      },
    ],
  });
  const grids = await readXlsx(bytes);
  if (!grids.ok) throw new Error(`the sample form was refused: ${grids.refusal.words}`);
  const kept = await keepForm(actor, { name: NAME, fileName: "bieu-tap-huan.xlsx", bytes, grids: grids.value });
  if (!kept.ok) throw new Error(`the sample form was refused: ${kept.refusal.words}`);
  const { id, proposed } = kept.value;
  if (proposed === 0) return;
  const confirmed = await confirmProposals(actor, { id, version: 1 });
  if (!confirmed.ok) throw new Error(`the sample form was refused: ${confirmed.refusal.words}`);
}
