import { LinkButton } from "@/components/ui/button";

/** The sign-in page of a portal that has nobody to sign in: leads on to the set-up by itself. */
export function UnsetPortal() {
  return (
    <div className="flex flex-col items-start gap-4">
      <meta httpEquiv="refresh" content="0;url=/thiet-lap" />
      <h1 className="text-2xl">Cổng chưa được thiết lập</h1>
      <p>Chưa có tài khoản nào để đăng nhập. Việc đầu tiên là chọn dùng thử hoặc thiết lập cho xã.</p>
      <LinkButton href="/thiet-lap" tone="primary">
        Bắt đầu thiết lập
      </LinkButton>
    </div>
  );
}
