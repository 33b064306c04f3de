import { expect, it } from "vitest";
import { composePaperBlocks } from "@/lib/document-kinds/core/papers/paper-body";
import type { PaperBlock } from "@/lib/document-kinds/core/papers/paper-content";
import { citesOf } from "@/lib/document-kinds/core/papers/paper-numbering";
import { SAMPLE_MEMBERS } from "@/prisma/seed/sample-documents";
import { samplePaperFacts } from "@/prisma/seed/sample-papers";

it("a heading says what it refers to, in capitals, and a reference that is lost shows as one", () => {
  const blocks: PaperBlock[] = [
    { type: "roman", id: "r1", text: "Kết quả ở {{so:so-ban}}" },
    { type: "paragraph", id: "p1", text: "Đã xong" },
    { type: "roman", id: "r2", text: "Việc còn lại của {{den:r1}} và {{den:mat}}" },
  ];
  const referable = { cites: citesOf(blocks, []), figures: { "so-ban": "35 bản" } };
  const facts = samplePaperFacts(SAMPLE_MEMBERS);
  const titles = (list: readonly PaperBlock[]) =>
    composePaperBlocks(list, { facts, referable, annexIds: new Set() }).map((block) =>
      "title" in block ? block.title : null,
    );
  expect(titles(blocks)).toEqual(["KẾT QUẢ Ở 35 BẢN", "VIỆC CÒN LẠI CỦA MỤC I VÀ …"]);
  expect(titles([{ type: "chapter", id: "c", text: "Về {{so:so-ban}}" }])).toEqual(["VỀ 35 BẢN"]);
});
