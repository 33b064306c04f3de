import type { ComponentProps } from "react";
import { AppLink, type AppLinkProps } from "./app-link";
import { type ButtonTone, buttonLook } from "./button-look";

export function Button({
  tone,
  className,
  type = "button",
  ...rest
}: ComponentProps<"button"> & { tone?: ButtonTone }) {
  return <button {...rest} type={type} className={buttonLook(tone, className)} />;
}

/** A link that does what a button would: "Thêm mới", "Sửa". */
export function LinkButton({ tone, className, ...rest }: AppLinkProps & { tone?: ButtonTone }) {
  return <AppLink {...rest} className={buttonLook(tone, className)} />;
}

/** A file to fetch or print: a plain link, which the router must not try to open as a page. */
export function DownloadButton({
  tone,
  className,
  ...rest
}: ComponentProps<"a"> & { tone?: ButtonTone; href: string }) {
  return <a {...rest} className={buttonLook(tone, className)} />;
}
