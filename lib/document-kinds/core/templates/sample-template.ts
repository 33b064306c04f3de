import { plain } from "@/lib/documents/core/inline";
import type { Block, DocumentModel } from "@/lib/documents/core/model";
import { PLACEHOLDERS } from "./placeholders";

const EXPLAINED = new Set(["số", "ngày ký", "tên loại", "người ký", "căn cứ", "kính gửi", "nơi nhận", "trích yếu"]);

function body(): Block[] {
  const paragraph = (id: string, text: string): Block => ({ type: "paragraph", id, text: plain(text) });
  const head = (id: string, title: string, ...content: Block[]): Block => ({ type: "roman", id, title, content });
  const placed = new Set<string>();
  const use = (text: string) => {
    for (const [, name = ""] of text.matchAll(/\{\{([^}]+)\}\}/gu)) placed.add(name);
    return text;
  };
  const blocks = [
    head(
      "m1",
      "KẾT QUẢ THỰC HIỆN",
      paragraph(
        "m1-1",
        use(
          "Thực hiện {{quyết định ban chỉ đạo}}, trong {{tháng báo cáo}}, {{cơ quan ban hành}} đã triển khai nhiệm vụ chuyển đổi số trên địa bàn {{xã}}, {{tỉnh}}; Ban Chỉ đạo gồm {{số thành viên}}, do đồng chí {{trưởng ban}} làm Trưởng ban.",
        ),
      ),
      paragraph(
        "m1-2",
        use(
          "Toàn xã {{tên xã}} có {{số bản}}, đã thành lập {{số tổ}} với {{số thành viên tổ}}; còn {{số bản chưa có tổ}}. Các {{bản}} duy trì hoạt động của Tổ.",
        ),
      ),
      paragraph("m1-3", use("Thành phần Ban Chỉ đạo:")),
      paragraph("m1-4", use("{{danh sách ban chỉ đạo}}")),
    ),
    head(
      "m2",
      "NHIỆM VỤ THỜI GIAN TỚI",
      paragraph("m2-1", use("Nhiệm vụ {{tháng sau}}, {{quý sau}} và {{năm sau}}: …")),
      paragraph(
        "m2-2",
        use(
          "Số liệu lấy đến {{hôm nay}} ({{ngày}}/{{tháng}}/{{năm}}, quý {{quý}}), thuộc {{quý báo cáo}}, {{năm báo cáo}}.",
        ),
      ),
    ),
    head("m3", "DANH SÁCH CÁC TỔ", paragraph("m3-1", use("{{danh sách các tổ}}"))),
  ];
  const left = PLACEHOLDERS.filter(({ write }) => !placed.has(write) && !EXPLAINED.has(write));
  if (left.length === 0) return blocks;
  return [...blocks, paragraph("m4", left.map(({ write }) => `{{${write}}}`).join(", "))];
}

/** A report written with every placeholder there is: what a person downloads to begin a file of their own from. */
export function sampleTemplateModel(): DocumentModel {
  return {
    format: 1,
    typeName: "BÁO CÁO",
    header: {
      ...{ superior: [], agency: ["ỦY BAN NHÂN DÂN", "{{XÃ}}"], issuerInText: "" },
      number: { number: null, symbol: "BC-UBND" },
      issued: { place: "{{tên xã}}", date: { type: "blank", month: null, year: null } },
    },
    marks: { draft: false, training: false },
    subject: "{{trích yếu}}",
    addressees: ["{{kính gửi}}"],
    authorityLine: null,
    bases: [],
    command: null,
    body: body(),
    recipients: { lines: [{ type: "to", id: "nn", text: "{{nơi nhận}}" }], archive: ["VT", "VHXH"] },
    signature: {
      type: "single",
      signature: {
        id: "ky",
        authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        postAboveName: null,
        name: "{{người ký}}",
      },
    },
    annexes: [],
    attached: [],
  };
}
