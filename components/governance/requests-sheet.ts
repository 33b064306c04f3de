import { instantText } from "@/components/audit/instant-text";
import type { RequestTab } from "@/lib/governance/core/membership-request";
import { markLabel, requestKindLabel, requestStateLabel, requestTabLabel } from "@/lib/governance/labels";
import type { RequestView } from "@/lib/governance/queries/requests";
import type { WorkbookSheet } from "@/lib/spreadsheets/write-workbook";
import { requestName } from "./request-words";

/** The requests of one step as a sheet. Telephone numbers are not in it: they are taken from the contacts, and told. */
export function requestsSheet(tab: RequestTab, requests: readonly RequestView[]): WorkbookSheet {
  return {
    name: "Đề nghị",
    caption: ["ĐỀ NGHỊ THAM GIA VÀ XIN THÔI", `Mục: ${requestTabLabel[tab]}, ${requests.length} đề nghị`],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Họ và tên", width: 28 },
      { title: "Đề nghị", width: 12 },
      { title: "Tổ chức", width: 40 },
      { title: "Công việc hiện nay", width: 26 },
      { title: "Vai trò", width: 22 },
      { title: "Lý do", width: 40 },
      { title: "Tình trạng", width: 22 },
      { title: "Người lập", width: 26 },
      { title: "Lập lúc", width: 20 },
      { title: "Người giới thiệu", width: 26 },
      { title: "Người đồng ý", width: 26 },
      { title: "Lý do trả lại", width: 30 },
    ],
    rows: requests.map((request, index) => [
      index + 1,
      requestName(request),
      requestKindLabel[request.kind],
      request.body.name,
      request.positionTitle,
      request.marks.map((mark) => markLabel[mark]).join(", "),
      request.reason,
      requestStateLabel[request.state],
      request.askedByName,
      instantText(request.askedAt),
      request.introducedByName,
      request.agreedByName,
      request.returnedReason,
    ]),
  };
}
