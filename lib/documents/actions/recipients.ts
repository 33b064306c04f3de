"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import {
  addRecipientGroup,
  binRecipientGroup,
  moveRecipientGroup,
  renameRecipientGroup,
} from "../commands/recipient-groups";
import { addRecipient, binRecipient, editRecipient, endRecipient, moveRecipient } from "../commands/recipients";
import {
  binSchema,
  endRecipientSchema,
  moveSchema,
  newGroupSchema,
  newRecipientSchema,
  recipientEditSchema,
  renameGroupSchema,
} from "../schema";

const RECIPIENTS_PATH = "/van-ban/noi-nhan";

export const addRecipientGroupAction = formAction(newGroupSchema, async (actor, input) => {
  const added = await addRecipientGroup(actor, input);
  return added.ok ? ok({ words: `Đã lập nhóm “${input.name}”.`, href: RECIPIENTS_PATH }) : added;
});

export const renameRecipientGroupAction = formAction(renameGroupSchema, async (actor, input) => {
  const saved = await renameRecipientGroup(actor, input);
  return saved.ok ? ok({ words: `Đã đổi tên nhóm thành “${saved.value.name}”.`, href: RECIPIENTS_PATH }) : saved;
});

export const moveRecipientGroupAction = formAction(moveSchema, async (actor, input) => {
  const moved = await moveRecipientGroup(actor, input);
  return moved.ok ? ok({ words: "Đã đổi thứ tự.", href: RECIPIENTS_PATH }) : moved;
});

export const binRecipientGroupAction = formAction(binSchema, async (actor, input) => {
  const done = await binRecipientGroup(actor, input);
  if (!done.ok) return done;
  const words = input.gone ? `Đã bỏ nhóm “${done.value.name}”.` : `Đã đưa lại nhóm “${done.value.name}”.`;
  return ok({ words, href: RECIPIENTS_PATH });
});

export const addRecipientAction = formAction(newRecipientSchema, async (actor, input) => {
  const added = await addRecipient(actor, input);
  return added.ok ? ok({ words: `Đã thêm “${input.name}”.`, href: RECIPIENTS_PATH }) : added;
});

export const editRecipientAction = formAction(recipientEditSchema, async (actor, input) => {
  const saved = await editRecipient(actor, input);
  return saved.ok ? ok({ words: `Đã lưu “${saved.value.name}”.`, href: RECIPIENTS_PATH }) : saved;
});

export const endRecipientAction = formAction(endRecipientSchema, async (actor, input) => {
  const ended = await endRecipient(actor, input);
  if (!ended.ok) return ended;
  const after = input.successor ? `, thay bằng “${input.successor}”` : "";
  return ok({ words: `“${ended.value.name}” thôi nhận${after}.`, href: RECIPIENTS_PATH });
});

export const moveRecipientAction = formAction(moveSchema, async (actor, input) => {
  const moved = await moveRecipient(actor, input);
  return moved.ok ? ok({ words: "Đã đổi thứ tự.", href: RECIPIENTS_PATH }) : moved;
});

export const binRecipientAction = formAction(binSchema, async (actor, input) => {
  const done = await binRecipient(actor, input);
  if (!done.ok) return done;
  const words = input.gone ? `Đã bỏ “${done.value.name}”.` : `Đã đưa lại “${done.value.name}”.`;
  return ok({ words, href: RECIPIENTS_PATH });
});
