import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { canonicalJson } from "@/lib/kernel/canonical-json";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import type { DocumentTemplate } from "@/prisma/generated/client";
import type { PaperContent } from "../core/papers/paper-content";
import type { PaperKindCode } from "../core/papers/paper-kinds";
import type { MadeFrom, TemplateContent } from "../core/templates/template-content";
import { canKeepTemplates } from "../policy";
import { madeTemplateIn } from "../queries/made-template";
import { templateContentIn } from "../queries/templates";

export type TemplateRefusal =
  | "forbidden"
  | "not-found"
  | "not-a-draft"
  | "name-taken"
  | "wrong-kind"
  | "retired"
  | "unchanged";

const forbidden = refuse(
  "forbidden" as const,
  "Mẫu của xã do quản trị, Phòng Văn hóa - Xã hội hoặc văn thư lưu; bạn vẫn soạn được từ các mẫu này.",
);
const gone = refuse("not-found" as const, "Không tìm thấy mẫu này.");

/** How a template is named when it is kept: a new one by its name, or the next version of one there is. */
export interface NamedTemplate {
  readonly templateId: string | null;
  readonly name: string;
  readonly note: string | null;
}

export interface KeptTemplate {
  readonly id: string;
  readonly name: string;
  readonly no: number;
}

type Kept = Result<KeptTemplate, TemplateRefusal>;

/** Two templates of a kind in use never bear one name. */
async function unlessNamed(name: () => string, keep: () => Promise<Kept>): Promise<Kept> {
  try {
    return await keep();
  } catch (error) {
    if (!violates(error, "document_template_name_key")) throw error;
    const words = `Đã có mẫu tên “${name()}” cho loại văn bản này: đặt tên khác, hoặc lưu thành bản mới của mẫu đó.`;
    return refuse("name-taken", words, { name: words });
  }
}

/** The template itself, held until the act ends: who saves its next version meanwhile waits and gets the one after. */
async function holdTemplate({ tx }: Act, { communeId }: Actor, id: string): Promise<DocumentTemplate | null> {
  await tx.$queryRaw`select 1 from document_template where commune_id = ${communeId}::uuid and id = ${id}::uuid for no key update`;
  return tx.documentTemplate.findUnique({ where: { communeId_id: { communeId, id } } });
}

async function writeVersion(
  { tx, at }: Act,
  actor: Actor,
  input: {
    readonly templateId: string;
    readonly no: number;
    readonly content: TemplateContent;
    readonly madeFrom: MadeFrom;
    readonly note: string | null;
  },
) {
  const { communeId } = actor;
  await tx.documentTemplateVersion.create({
    data: {
      ...{ communeId, templateId: input.templateId, no: input.no, content: toJson(input.content) },
      ...{ madeFrom: input.madeFrom, note: input.note },
      ...{ savedBy: actor.accountId, savedName: actor.name, savedAt: at },
    },
  });
}

/** Keeps a wording as a new template or as the next version of one. */
async function keepIn(
  act: Act,
  actor: Actor,
  input: NamedTemplate & {
    readonly kind: string;
    readonly content: TemplateContent;
    readonly madeFrom: MadeFrom;
  },
): Promise<Kept> {
  const { tx, at, audit } = act;
  const { communeId } = actor;
  const { content, madeFrom, note } = input;
  if (input.templateId === null) {
    const { kind, name } = input;
    const { id } = await tx.documentTemplate.create({
      data: { communeId, kind, name, note, createdBy: actor.accountId, createdAt: at },
    });
    await writeVersion(act, actor, { templateId: id, no: 1, content, madeFrom, note });
    const words = `Lưu mẫu của xã “${name}”`;
    await audit({ action: "template.kept", entityType: "document-template", entityId: id, words });
    return ok({ id, name, no: 1 });
  }
  const held = await holdTemplate(act, actor, input.templateId);
  if (!held) return gone;
  const { id, name, newestNo } = held;
  if (held.kind !== input.kind) {
    const words = `Mẫu “${name}” là của loại văn bản khác: chọn mẫu khác hoặc lưu thành mẫu mới.`;
    return refuse("wrong-kind", words, { templateId: words });
  }
  if (held.retiredAt) {
    const words = `Mẫu “${name}” đã thôi dùng: dùng lại mẫu trước khi lưu bản mới.`;
    return refuse("retired", words, { templateId: words });
  }
  const newest = await templateContentIn(tx, actor, { id, no: newestNo });
  if (newest && canonicalJson(toJson(newest)) === canonicalJson(toJson(content))) {
    const words = `Lời văn giống hệt bản ${newestNo} của mẫu “${name}”: không có gì để lưu.`;
    return refuse("unchanged", words);
  }
  const no = newestNo + 1;
  await tx.documentTemplate.update({
    where: { communeId_id: { communeId, id } },
    data: { newestNo: no, version: { increment: 1 } },
  });
  await writeVersion(act, actor, { templateId: id, no, content, madeFrom, note });
  const words = `Lưu bản ${no} của mẫu “${name}”`;
  await audit({ action: "template.kept", entityType: "document-template", entityId: id, words });
  return ok({ id, name, no });
}

/** Keeps the wording of a draft, without its signer, its days and the bases of its day. */
export async function saveDraftAsTemplate(
  actor: Actor,
  input: NamedTemplate & { readonly documentId: string },
): Promise<Kept> {
  if (!canKeepTemplates(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.documentId } };
  return unlessNamed(
    () => input.name,
    () =>
      transact<KeptTemplate, TemplateRefusal>(actor, async (act) => {
        const document = await act.tx.document.findUnique({ where: key });
        if (!document || document.deletedAt) return refuse("not-found", "Không tìm thấy dự thảo này.");
        if (document.state !== "draft") return refuse("not-a-draft", "Chỉ lưu mẫu từ một dự thảo.");
        const made = await madeTemplateIn(act.tx, actor, document);
        if (!made) return refuse("not-a-draft", "Loại văn bản này không lưu thành mẫu được.");
        return keepIn(act, actor, { ...input, kind: document.kind, content: made.template, madeFrom: "draft" });
      }),
  );
}

/** Keeps what was read of an uploaded file, as it was shown. */
export async function keepReadTemplate(
  actor: Actor,
  input: NamedTemplate & {
    readonly kind: PaperKindCode;
    readonly content: TemplateContent & { readonly content: PaperContent };
  },
): Promise<Kept> {
  if (!canKeepTemplates(actor)) return forbidden;
  return unlessNamed(
    () => input.name,
    () => transact<KeptTemplate, TemplateRefusal>(actor, (act) => keepIn(act, actor, { ...input, madeFrom: "docx" })),
  );
}

/** Takes an earlier version up again as the newest; what lay between stays to be read. */
export async function restoreTemplateVersion(
  actor: Actor,
  input: { readonly id: string; readonly no: number },
): Promise<Kept> {
  if (!canKeepTemplates(actor)) return forbidden;
  return transact<KeptTemplate, TemplateRefusal>(actor, async (act) => {
    const held = await holdTemplate(act, actor, input.id);
    const content = held ? await templateContentIn(act.tx, actor, input) : null;
    if (!held || !content) return gone;
    const named = { templateId: held.id, name: held.name, note: `Lấy lại bản ${input.no}` };
    return keepIn(act, actor, { ...named, kind: held.kind, content, madeFrom: "restored" });
  });
}

/** Takes a template out of use, or back into it; documents drawn from it stay as they are. */
export async function retireTemplate(
  actor: Actor,
  input: { readonly id: string; readonly retired: boolean },
): Promise<Kept> {
  if (!canKeepTemplates(actor)) return forbidden;
  const { communeId } = actor;
  let called = "";
  return unlessNamed(
    () => called,
    () =>
      transact<KeptTemplate, TemplateRefusal>(actor, async (act) => {
        const held = await holdTemplate(act, actor, input.id);
        if (!held) return gone;
        const { id, name, newestNo: no } = held;
        called = name;
        if ((held.retiredAt !== null) === input.retired) {
          act.alreadyTold();
          return ok({ id, name, no });
        }
        await act.tx.documentTemplate.update({
          where: { communeId_id: { communeId, id } },
          data: { retiredAt: input.retired ? act.at : null, version: { increment: 1 } },
        });
        const words = `${input.retired ? "Thôi dùng" : "Dùng lại"} mẫu “${name}”`;
        await act.audit({ action: "template.retired", entityType: "document-template", entityId: id, words });
        return ok({ id, name, no });
      }),
  );
}
