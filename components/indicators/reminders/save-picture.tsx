"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DownloadIcon } from "@/components/ui/icons";
import { showToast } from "@/components/ui/show-toast";

async function asPng(href: string, width: number, height: number): Promise<Blob> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`the picture was refused: ${answer.status}`);
  const address = URL.createObjectURL(new Blob([await answer.text()], { type: "image/svg+xml" }));
  try {
    const picture = new Image(width, height);
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height);
    return await new Promise<Blob>((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Freed a little later: some browsers begin to save after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Draws an SVG of the server as a PNG in the browser and saves it; without scripts the SVG itself can be taken. */
export function SavePicture({
  href,
  width,
  height,
  name,
}: {
  href: string;
  width: number;
  height: number;
  name: string;
}) {
  const [busy, setBusy] = useState(false);
  async function take() {
    if (busy) return;
    setBusy(true);
    try {
      save(await asPng(href, width, height), `${name}.png`);
    } catch {
      await showToast("Không vẽ được ảnh trên trình duyệt này. Hãy tải bản SVG.");
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button tone="secondary" onClick={take} aria-disabled={busy || undefined} className="noscript:hidden">
      <DownloadIcon />
      Tải ảnh
    </Button>
  );
}
