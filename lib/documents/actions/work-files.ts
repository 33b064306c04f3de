"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { closeWorkFile, handWorkFile, reopenWorkFile } from "../commands/close-work-file";
import { addFileItem, binFileItem, moveFileItem, noteFileItem } from "../commands/work-file-items";
import { createWorkFile, editWorkFile } from "../commands/work-files";
import {
  binSchema,
  closeFileSchema,
  fileItemNoteSchema,
  fileItemSchema,
  handFileSchema,
  moveSchema,
  newWorkFileSchema,
  reopenFileSchema,
  workFileEditSchema,
} from "../schema";

const onPage = (id: string, part = "") => `/van-ban/ho-so/${id}${part}`;

export const createWorkFileAction = formAction(newWorkFileSchema, async (actor, input) => {
  const made = await createWorkFile(actor, input);
  return made.ok ? ok({ words: `Đã lập hồ sơ ${made.value.notation}.`, href: onPage(made.value.id) }) : made;
});

export const editWorkFileAction = formAction(workFileEditSchema, async (actor, input) => {
  const saved = await editWorkFile(actor, input);
  return saved.ok ? ok({ words: `Đã lưu hồ sơ ${saved.value.notation}.`, href: onPage(input.id) }) : saved;
});

export const addFileItemAction = formAction(fileItemSchema, async (actor, input) => {
  const added = await addFileItem(actor, input);
  if (!added.ok) return added;
  const { name, notation } = added.value;
  return ok({ words: `Đã thêm ${name} vào hồ sơ ${notation}.`, href: onPage(input.fileId, "#van-ban") });
});

export const binFileItemAction = formAction(binSchema, async (actor, input) => {
  const done = await binFileItem(actor, input);
  if (!done.ok) return done;
  const { name, fileId } = done.value;
  const words = input.gone ? `Đã lấy ${name} ra. Đưa lại được ở mục Đã lấy ra.` : `Đã đưa lại ${name}.`;
  return ok({ words, href: onPage(fileId, "#van-ban") });
});

export const moveFileItemAction = formAction(moveSchema, async (actor, input) => {
  const moved = await moveFileItem(actor, input);
  return moved.ok ? ok({ words: "Đã đổi thứ tự.", href: onPage(moved.value.fileId, "#van-ban") }) : moved;
});

export const noteFileItemAction = formAction(fileItemNoteSchema, async (actor, input) => {
  const noted = await noteFileItem(actor, input);
  if (!noted.ok) return noted;
  return ok({ words: `Đã ghi ${noted.value.name}.`, href: onPage(noted.value.fileId, "#van-ban") });
});

export const closeWorkFileAction = formAction(closeFileSchema, async (actor, input) => {
  const closed = await closeWorkFile(actor, input);
  if (!closed.ok) return closed;
  return ok({
    words: `Đã đóng hồ sơ ${closed.value.notation}. Tải gói ở mục Gói nộp lưu trữ.`,
    href: onPage(input.id),
  });
});

export const handWorkFileAction = formAction(handFileSchema, async (actor, input) => {
  const handed = await handWorkFile(actor, input);
  return handed.ok ? ok({ words: `Đã ghi giao hồ sơ ${handed.value.notation}.`, href: onPage(input.id) }) : handed;
});

export const reopenWorkFileAction = formAction(reopenFileSchema, async (actor, input) => {
  const done = await reopenWorkFile(actor, input);
  if (!done.ok) return done;
  const { notation, isOpen } = done.value;
  const words = isOpen ? `Đã mở lại hồ sơ ${notation}.` : `Hồ sơ ${notation} trở lại trạng thái đã đóng.`;
  return ok({ words, href: onPage(input.id) });
});
