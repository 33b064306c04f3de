import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";

/** On the page of a record that lies in the trash. */
export function TrashedAlert({ mayRestore }: { mayRestore: boolean }) {
  return (
    <Alert
      tone="warning"
      title="Mục này đang ở trong thùng rác."
      action={mayRestore ? <LinkButton href="/thung-rac">Mở thùng rác</LinkButton> : undefined}
    />
  );
}
