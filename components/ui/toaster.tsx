"use client";
import { createRoot } from "react-dom/client";
import { Toaster, toast } from "sonner";

let standing: Promise<void> | null = null;

/** Puts the toaster on the page, once, outside the tree that React drew there. */
function standToaster(): Promise<void> {
  standing ??= new Promise((resolve) => {
    const place = document.body.appendChild(document.createElement("div"));
    createRoot(place).render(
      <div ref={() => resolve()}>
        <Toaster
          position="bottom-center"
          theme="system"
          containerAriaLabel="Thông báo"
          toastOptions={{ className: "font-sans! text-base!" }}
        />
      </div>,
    );
  });
  return standing;
}

export async function toastOnPage(words: string): Promise<void> {
  await standToaster();
  toast(words);
}
