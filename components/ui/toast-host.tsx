"use client";
import { type ComponentType, useEffect, useState } from "react";

const EVENT = "portal:toast";

/** Says a trifle in passing ("Đã sao chép"). What was decided or signed is shown on the page instead. */
export function showToast(words: string): void {
  window.dispatchEvent(new CustomEvent<string>(EVENT, { detail: words }));
}

/** Stands once in the shell; the toast library is fetched when the first toast is. */
export function ToastHost() {
  const [Toaster, setToaster] = useState<ComponentType<{ position: "bottom-center" }> | null>(null);
  useEffect(() => {
    async function show(event: Event) {
      const { Toaster: Loaded, toast } = await import("sonner");
      setToaster(() => Loaded);
      toast((event as CustomEvent<string>).detail);
    }
    window.addEventListener(EVENT, show);
    return () => window.removeEventListener(EVENT, show);
  }, []);
  return Toaster ? <Toaster position="bottom-center" /> : null;
}
