import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { startTrainingAction } from "@/lib/setup/actions";

/** The first page of a new portal: practise with a sample, or set the commune up. */
export function SetupChoice({ training }: { training: boolean }) {
  return (
    <div className="flex flex-col gap-5">
      <div>
        <h1 className="text-2xl">Thiết lập cổng</h1>
        <p className="mt-1 text-muted">Chọn một trong hai cách. Dùng thử xong vẫn bắt đầu dùng thật được.</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Way
          title="Dùng thử với dữ liệu mẫu"
          lines={[
            "Có sẵn danh sách, văn bản và tài khoản mẫu của mọi vai trò để tập huấn.",
            "Văn bản in ra có dấu “tập huấn”, không có giá trị.",
            "Xóa hết dữ liệu mẫu khi bắt đầu dùng thật.",
          ]}
        >
          {training ? (
            <LinkButton href="/dang-nhap" tone="primary">
              Đang dùng thử: đăng nhập
            </LinkButton>
          ) : (
            <ActionForm action={startTrainingAction} id="dung-thu">
              <SubmitButton pendingWords="Đang nạp dữ liệu mẫu…">Dùng thử với dữ liệu mẫu</SubmitButton>
            </ActionForm>
          )}
        </Way>
        <Way
          title="Dùng thật cho xã của tôi"
          lines={[
            "Cần mã thiết lập dùng một lần, in ở cửa sổ đang chạy máy chủ.",
            "Khai tên xã, tỉnh, số bản, người ký và người quản trị đầu tiên.",
            training ? "Dữ liệu mẫu đang có sẽ bị xóa hết." : "Mất khoảng năm phút.",
          ]}
        >
          <LinkButton href="/thiet-lap?thuc=1">Dùng thật cho xã của tôi</LinkButton>
        </Way>
      </div>
    </div>
  );
}

function Way({ title, lines, children }: { title: string; lines: readonly string[]; children: React.ReactNode }) {
  return (
    <section className="flex flex-col items-start gap-3 rounded-lg border border-line p-4">
      <h2 className="text-lg">{title}</h2>
      <ul className="flex flex-1 list-disc flex-col gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
