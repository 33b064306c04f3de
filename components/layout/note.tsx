"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";

/** The cookie in which an action leaves words for the page that follows it. */
const COOKIE = "bao";

/** "Đã lưu cán bộ Nguyễn Văn A.": said once on the page an action led to, gone on the next. */
export function Note({ words: fromServer }: { words: string | null }) {
  const pathname = usePathname();
  const [words, setWords] = useState(fromServer);
  const shownOn = useRef(pathname);
  useEffect(() => {
    const left = takeNote() ?? (shownOn.current === pathname ? fromServer : null);
    if (left) {
      setWords(left);
      // The router keeps the place after an action led elsewhere: what is said would stand above it, unseen.
      if (shownOn.current !== pathname) window.scrollTo(0, 0);
    } else if (shownOn.current !== pathname) setWords(null);
    shownOn.current = pathname;
  }, [pathname, fromServer]);
  return words ? (
    <div className="mb-5 print:hidden">
      <Alert tone="success">{words}</Alert>
    </div>
  ) : null;
}

function takeNote(): string | null {
  const pair = document.cookie.split("; ").find((one) => one.startsWith(`${COOKIE}=`));
  if (!pair) return null;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API asks for HTTPS, which a LAN office may not have.
  document.cookie = `${COOKIE}=; max-age=0; path=/`;
  try {
    // Twice: once for what the action wrote, once for the cookie it travelled in.
    return decodeURIComponent(decodeURIComponent(pair.slice(COOKIE.length + 1))) || null;
  } catch {
    return null;
  }
}
