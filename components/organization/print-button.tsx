"use client";
import { Button } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-look";
import { PrinterIcon } from "@/components/ui/icons";

/** Opens the browser's print window. */
export function PrintButton({ children, tone = "primary" }: { children: string; tone?: ButtonTone }) {
  return (
    <Button tone={tone} onClick={() => window.print()}>
      <PrinterIcon />
      {children}
    </Button>
  );
}
