"use client";
import { Button } from "@/components/ui/button";
import { PrinterIcon } from "@/components/ui/icons";

/** Opens the browser's print window. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button tone="primary" onClick={() => window.print()}>
      <PrinterIcon />
      {children}
    </Button>
  );
}
