import { fillPath, periodPath } from "@/components/indicators/reports/report-paths";
import { kindLabel } from "@/lib/document-kinds/labels";
import type { DocumentRow } from "@/lib/documents/queries/documents";
import { dueWords } from "@/lib/indicators/core/lateness";
import { fillStateLabel } from "@/lib/indicators/labels";
import { formatDay } from "@/lib/kernel/civil-date";
import type { HomeNotice, HomeTask } from "@/lib/overview/queries/home";

export interface HomeLine {
  readonly key: string;
  readonly words: string;
  readonly detail?: string;
  /** The one next action. */
  readonly label: string;
  readonly href: string;
}

function ofDocument(document: DocumentRow, key: string, label: string): Omit<HomeLine, "words"> {
  return { key: `${key}-${document.id}`, detail: document.subject, label, href: `/van-ban/${document.id}` };
}

const DRAFT_TURN = {
  "approve-draft": { words: "Chờ bạn duyệt nội dung", label: "Xem và duyệt" },
  "check-draft": { words: "Chờ bạn kiểm thể thức", label: "Xem và kiểm" },
  "sign-draft": { words: "Chờ ký", label: "Xem và ký" },
  "number-draft": { words: "Đã ký, chờ cấp số", label: "Mở để cấp số" },
  "mend-draft": { words: "Bị trả lại", label: "Sửa và trình lại" },
} as const;

function draftTurn({ kind, document }: { readonly kind: keyof typeof DRAFT_TURN; readonly document: DocumentRow }) {
  return `${DRAFT_TURN[kind].words}: ${kindLabel(document.kind)}`;
}

/** What a task is called, and its one next action. */
export function taskLine(task: HomeTask): HomeLine {
  switch (task.kind) {
    case "continue-import":
      return {
        key: task.id,
        words: "Danh sách đang kiểm tra dở, chưa ghi",
        detail: task.fileName,
        label: "Tiếp tục",
        href: `/ban-chi-dao/nhap/${task.id}`,
      };
    case "import-roster":
      return {
        key: task.kind,
        words: "Chưa có danh sách Ban Chỉ đạo",
        detail: "Bắt đầu từ tệp Excel đang có.",
        label: "Nhập danh sách",
        href: "/ban-chi-dao/nhap",
      };
    case "mend-roster":
      return {
        key: task.kind,
        words: `Danh sách dự kiến còn ${task.errors} chỗ phải sửa`,
        label: "Sửa danh sách",
        href: "/ban-chi-dao/du-kien",
      };
    case "draft-decision":
      return {
        key: task.kind,
        words: `Danh sách dự kiến ${task.count} người đã đủ để soạn quyết định`,
        label: "Mở danh sách để soạn",
        href: "/ban-chi-dao/du-kien",
      };
    case "stale-bases":
      return {
        ...ofDocument(task.document, task.kind, "Thay căn cứ"),
        words: `Dự thảo đang viện dẫn ${task.count} căn cứ không còn dùng được`,
      };
    case "issue-draft":
      return {
        ...ofDocument(task.document, task.kind, "Mở dự thảo"),
        words: `Chờ ban hành: ${kindLabel(task.document.kind)}`,
      };
    case "open-draft":
      return {
        ...ofDocument(task.document, task.kind, "Mở dự thảo"),
        words: `Đang soạn: ${kindLabel(task.document.kind)}`,
      };
    case "approve-draft":
    case "check-draft":
    case "sign-draft":
    case "number-draft":
    case "mend-draft":
      return { ...ofDocument(task.document, task.kind, DRAFT_TURN[task.kind].label), words: draftTurn(task) };
    case "introduce-requests":
      return {
        key: task.kind,
        words: `${task.count} đề nghị chờ bạn giới thiệu`,
        label: "Xem đề nghị",
        href: "/de-nghi-tham-gia?muc=cho-gioi-thieu",
      };
    case "agree-requests":
      return {
        key: task.kind,
        words: `${task.count} đề nghị chờ bạn đồng ý`,
        label: "Xem đề nghị",
        href: "/de-nghi-tham-gia?muc=cho-dong-y",
      };
    case "take-requests":
      return {
        key: task.kind,
        words: `${task.count} đề nghị đã được đồng ý, chờ đưa vào danh sách dự kiến`,
        label: "Xem đề nghị",
        href: "/de-nghi-tham-gia?muc=cho-quyet-dinh",
      };
    case "mend-requests":
      return {
        key: task.kind,
        words: `${task.count} đề nghị của bạn bị trả lại`,
        label: "Sửa và gửi lại",
        href: "/de-nghi-tham-gia?muc=tra-lai",
      };
    case "incoming": {
      const { id, number, subject, issuer, dueOn } = task.document;
      const due = dueOn ? `, hạn ${formatDay(dueOn)}` : "";
      return {
        key: `${task.kind}-${id}`,
        words: `Văn bản đến số ${number}${task.late > 0 ? `, quá hạn ${task.late} ngày` : due}`,
        detail: `${subject} (${issuer})`,
        label: "Mở văn bản đến",
        href: `/van-ban/so-den/${id}`,
      };
    }
    case "send-report": {
      const { report } = task;
      const { fill, periodWords, reporterName, reporterKey, due, overdue } = report;
      return {
        key: `${task.kind}-${fillPath(report, reporterKey)}`,
        words: `${fill === "returned" ? "Bị trả lại: báo cáo" : "Báo cáo"} ${periodWords}${overdue ? ", quá hạn" : ""}`,
        detail: `${reporterName}, hạn ${dueWords(due, true)}. ${fillStateLabel[fill]}.`,
        label: fill === "untouched" ? "Nhập báo cáo" : fill === "returned" ? "Sửa và gửi lại" : "Nhập tiếp",
        // The list there leads on: to the page of the phone on a phone, to the plain form at a desk.
        href: reporterKey.startsWith("hamlet:") ? "/bao-cao" : fillPath(report, reporterKey),
      };
    }
    case "approve-reports":
      return {
        key: task.kind,
        words: `${task.count} báo cáo chờ duyệt`,
        label: "Xem và duyệt",
        href: periodPath(task.period, "cho-duyet"),
      };
    case "choose-reports":
      return {
        key: task.kind,
        words: `${task.count} báo cáo trùng kỳ, chờ chọn một`,
        label: "So sánh và chọn",
        href: periodPath(task.period, "trung"),
      };
    case "answer-remarks":
      return {
        key: task.kind,
        words: `${task.count} góp ý, đề nghị sửa số chờ trả lời`,
        label: "Trả lời",
        href: "/bao-cao/gop-y",
      };
    case "name-hamlets":
      return {
        key: task.kind,
        words: `${task.count} bản còn để số, chưa có tên`,
        detail: "Đặt tên ở mục Bản, hoặc khi nhập danh sách có ghi bản phụ trách.",
        label: "Đặt tên bản",
        href: "/ban",
      };
  }
}

const NAMES_SHOWN = 6;

/** "Bản số 01, Bản số 02 và 3 bản khác" */
function fewNames({ names, count }: { readonly names: readonly string[]; readonly count: number }): string {
  const more = count - NAMES_SHOWN;
  return names.slice(0, NAMES_SHOWN).join(", ") + (more > 0 ? ` và ${more} bản khác` : "");
}

/** What a notice says, and where one can look. */
export function noticeLine(notice: HomeNotice): HomeLine {
  switch (notice.kind) {
    case "uncovered-hamlets":
      return {
        key: notice.kind,
        words: `${notice.count} bản chưa có thành viên Ban phụ trách`,
        detail: fewNames(notice),
        label: "Xem Ban chỉ đạo",
        href: "/ban-chi-dao",
      };
    case "teams-short":
      return {
        key: notice.kind,
        words: `${notice.count} Tổ công nghệ số cộng đồng chưa đạt quy định`,
        label: "Xem các Tổ",
        href: "/to-cong-nghe-so?ket-qua=chua-dat",
      };
    case "hamlets-without-team":
      return {
        key: notice.kind,
        words: `${notice.count} bản chưa có Tổ công nghệ số cộng đồng`,
        detail: fewNames(notice),
        label: "Xem các bản",
        href: "/to-cong-nghe-so?tinh-trang=chua-co",
      };
    case "unconfirmed-bases":
      return {
        key: notice.kind,
        words: `${notice.count} căn cứ còn hiệu lực chưa đối chiếu bản gốc`,
        label: "Xem căn cứ",
        href: "/can-cu?con=co",
      };
  }
}
