import Link from "next/link";
import type { ComponentProps } from "react";

export type AppLinkProps = Omit<ComponentProps<typeof Link>, "prefetch" | "href"> & { href: string };

/** A link inside the portal. Nothing is fetched ahead: a page of fifty rows would ask the server for fifty pages. */
export function AppLink(props: AppLinkProps) {
  return <Link {...props} prefetch={false} />;
}
