import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { beginForRealAction } from "@/lib/setup/actions";
import { BEGIN_WORDS } from "@/lib/setup/schema";

/** The end of training: what goes, what stays, and a word to type so that nobody gets here by a slip. */
export function BeginForm() {
  return (
    <Card>
      <ActionForm action={beginForRealAction} id="bat-dau">
        <Alert tone="warning" title="Không lấy lại được dữ liệu mẫu sau khi xóa.">
          Muốn giữ bản nào để tham khảo, tải về trước khi bấm.
        </Alert>
        <div className="grid gap-5 sm:grid-cols-2">
          <List
            title="Sẽ mất"
            lines={[
              "Cán bộ, Ban chỉ đạo, văn bản đã nhập hoặc soạn khi tập huấn",
              "Mọi tài khoản mẫu; người đang dùng bị đăng xuất",
              "Nhật ký của thời gian tập huấn",
            ]}
          />
          <List
            title="Còn lại"
            lines={[
              "Danh mục cơ quan, đơn vị và các bản đánh số",
              "Danh mục chức danh Ban chỉ đạo, căn cứ pháp lý",
              "Chương trình và các tệp đã tải về máy",
            ]}
          />
        </div>
        <p>
          Sau khi xóa, một mã thiết lập mới được in ở cửa sổ đang chạy máy chủ. Nhập mã đó ở trang thiết lập để khai tên
          xã, người ký và lập tài khoản quản trị đầu tiên.
        </p>
        <TextField
          name="confirm"
          label={`Gõ ${BEGIN_WORDS} để xác nhận`}
          autoComplete="off"
          maxLength={20}
          className="max-w-64"
          required
        />
        <FormActions>
          <SubmitButton tone="danger" pendingWords="Đang xóa dữ liệu mẫu…">
            Xóa dữ liệu mẫu, bắt đầu dùng thật
          </SubmitButton>
          <LinkButton href="/" tone="quiet">
            Chưa, tiếp tục tập huấn
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <h2 className="font-semibold">{title}</h2>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
