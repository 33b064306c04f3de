import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { LogOutIcon } from "@/components/ui/icons";

export interface SignedIn {
  readonly name: string;
  /** Their duty in words: "Văn thư". */
  readonly duty: string;
}

export type SignOut = () => Promise<void>;

/** Who is signed in, and the way out. */
export function PersonCorner({ person, signOut }: { person: SignedIn; signOut?: SignOut | undefined }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="leading-snug lg:max-w-64">
        <span className="sr-only">Đang dùng: </span>
        <AppLink
          href="/mat-khau"
          title="Đổi mật khẩu"
          className="block font-semibold underline-offset-4 hover:underline"
        >
          {person.name}
        </AppLink>
        <span className="block text-muted">{person.duty}</span>
      </p>
      {signOut ? (
        <form action={signOut}>
          <Button type="submit" className="px-3">
            <LogOutIcon />
            Đăng xuất
          </Button>
        </form>
      ) : (
        <AppLink href="/dang-xuat" className={buttonLook("secondary", "px-3")}>
          <LogOutIcon />
          Đăng xuất
        </AppLink>
      )}
    </div>
  );
}
