"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { createBody, removeBody, renameBody } from "./commands/keep-bodies";
import { addEntry, addPositions, editEntry, moveEntry, removeEntry, startFromCurrent } from "./commands/roster-draft";
import { bodyPath } from "./core/body-path";
import type { BodyKind, OfBody } from "./core/kinds";
import {
  addPositionsSchema,
  bodyIdSchema,
  bodyRenameSchema,
  entryEditSchema,
  entryIdSchema,
  moveEntrySchema,
  newBodySchema,
  newEntrySchema,
  ofBodySchema,
} from "./schema";

const ROSTER = "/ban-chi-dao/du-kien";
const rosterHref = (body: OfBody) => ("bodyId" in body ? `/to-chuc/${body.bodyId}/du-kien` : ROSTER);

export const addEntryAction = formAction(newEntrySchema, async (actor, input) => {
  const added = await addEntry(actor, input);
  return added.ok ? ok({ words: "Đã đưa vào danh sách dự kiến.", href: rosterHref(input.body) }) : added;
});

export const addPositionsAction = formAction(addPositionsSchema, async (actor, input) => {
  const added = await addPositions(actor, input);
  return added.ok ? ok({ words: `Đã thêm ${added.value.count} vị trí.`, href: rosterHref(input.body) }) : added;
});

export const startFromCurrentAction = formAction(ofBodySchema, async (actor, input) => {
  const started = await startFromCurrent(actor, input);
  return started.ok
    ? ok({
        words: `Đã lấy ${started.value.count} người hiện nay làm danh sách dự kiến. Sửa ở đây.`,
        href: rosterHref(input.body),
      })
    : started;
});

export const editEntryAction = formAction(entryEditSchema, async (actor, input) => {
  const saved = await editEntry(actor, input);
  // The form is shown again with what the other saved, or every further save would be too late as well.
  if (!saved.ok && saved.refusal.code === "stale") {
    revalidatePath(`${ROSTER}/${input.id}`);
    revalidatePath("/to-chuc/[id]/du-kien/[hang]", "page");
  }
  return saved.ok ? ok({ words: "Đã lưu.", href: rosterHref(saved.value.body) }) : saved;
});

export const removeEntryAction = formAction(entryIdSchema, async (actor, input) => {
  const removed = await removeEntry(actor, input);
  return removed.ok
    ? ok({ words: `Đã gỡ ${removed.value.name} khỏi danh sách.`, href: rosterHref(removed.value.body) })
    : removed;
});

export const moveEntryAction = formAction(moveEntrySchema, async (actor, input) => {
  const moved = await moveEntry(actor, { id: input.id, step: input.step === 1 ? 1 : -1 });
  if (moved.ok) revalidatePath(rosterHref(moved.value.body));
  return moved.ok ? ok({ words: "Đã đổi thứ tự." }) : moved;
});

export const createBodyAction = formAction(newBodySchema, async (actor, input) => {
  const created = await createBody(actor, input);
  if (!created.ok) return created;
  const { id, name, kind } = created.value.body;
  const words = `Đã lập ${name}. Đưa người vào danh sách dự kiến, rồi soạn quyết định.`;
  return ok({ words, href: bodyPath({ id, kind: kind as BodyKind }) });
});

export const renameBodyAction = formAction(bodyRenameSchema, async (actor, input) => {
  const renamed = await renameBody(actor, input);
  return renamed.ok ? ok({ words: "Đã đổi tên.", href: `/to-chuc/${input.id}` }) : renamed;
});

export const removeBodyAction = formAction(bodyIdSchema, async (actor, input) => {
  const removed = await removeBody(actor, input);
  return removed.ok ? ok({ words: `Đã bỏ ${removed.value.name}.`, href: "/to-chuc" }) : removed;
});
