/** A picture of a difficulty tells as much at this size, and crosses a weak network in seconds. */
const LONGEST_SIDE = 1280;
const MOST_BYTES = 200_000;
const QUALITIES = [0.8, 0.65, 0.5, 0.35] as const;

interface Picture {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

async function decode(file: Blob): Promise<Picture> {
  if ("createImageBitmap" in window) {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
    if (bitmap) return { source: bitmap, width: bitmap.width, height: bitmap.height };
  }
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return { source: image, width: image.naturalWidth, height: image.naturalHeight };
  } finally {
    URL.revokeObjectURL(url);
  }
}

function draw({ source, width, height }: Picture, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext("2d")?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const asJpeg = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));

/** The picture drawn anew, small: where and by which phone it was taken does not travel along. Null: no picture. */
export async function shrinkPhoto(file: Blob): Promise<ArrayBuffer | null> {
  const picture = await decode(file).catch(() => null);
  if (!picture) return null;
  for (let longest = LONGEST_SIDE; ; longest = Math.round(longest * 0.7)) {
    const canvas = draw(picture, longest);
    for (const quality of QUALITIES) {
      const blob = await asJpeg(canvas, quality);
      if (!blob) return null;
      if (blob.size <= MOST_BYTES || longest < 200) return blob.arrayBuffer();
    }
  }
}
