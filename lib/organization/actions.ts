"use server";

import { formAction } from "@/lib/access/form-action";
import type { FormState } from "@/lib/kernel/form-state";
import { ok } from "@/lib/kernel/result";
import { editCommune, nameSigner } from "./commands/commune";
import { arrangeHamlets, withdrawHamletChange } from "./commands/hamlet-changes";
import { addHamlet, editHamlet, trashHamlet } from "./commands/hamlets";
import { addPerson, addPost, editPerson, endPost, trashPerson } from "./commands/people";
import { grantSigningPower, withdrawSigningPower } from "./commands/signing-powers";
import { restoreFromTrash } from "./commands/trash";
import { addUnit, editUnit, trashUnit } from "./commands/units";
import {
  communeEditSchema,
  endPostSchema,
  hamletChangeIdSchema,
  hamletChangeSchema,
  hamletEditSchema,
  newHamletSchema,
  newPersonSchema,
  newPostSchema,
  newUnitSchema,
  personEditSchema,
  powerSchema,
  restoreSchema,
  signerSchema,
  trashSchema,
  unitEditSchema,
  withdrawPowerSchema,
} from "./schema";

export const addPersonAction = formAction(newPersonSchema, async (actor, input) => {
  const added = await addPerson(actor, input);
  return added.ok ? ok({ words: `Đã thêm ${input.fullName}.`, href: `/can-bo/${added.value.id}` }) : added;
});

export const editPersonAction = formAction(personEditSchema, async (actor, input) => {
  const saved = await editPerson(actor, input);
  return saved.ok ? ok({ words: `Đã lưu ${input.fullName}.`, href: `/can-bo/${input.id}` }) : saved;
});

export const addPostAction = formAction(newPostSchema, async (actor, input) => {
  const added = await addPost(actor, input);
  return added.ok ? ok({ words: "Đã thêm chức vụ.", href: `/can-bo/${input.personId}` }) : added;
});

export const endPostAction = formAction(endPostSchema, async (actor, input) => {
  const ended = await endPost(actor, input);
  return ended.ok ? ok({ words: "Đã ghi ngày thôi chức vụ.", href: `/can-bo/${ended.value.personId}` }) : ended;
});

export const trashPersonAction = formAction(trashSchema, async (actor, input) => {
  const trashed = await trashPerson(actor, input);
  return trashed.ok ? ok({ words: `Đã chuyển ${trashed.value.name} vào thùng rác.`, href: "/can-bo" }) : trashed;
});

export const addHamletAction = formAction(newHamletSchema, async (actor, input) => {
  const added = await addHamlet(actor, input);
  return added.ok ? ok({ words: `Đã thêm bản ${input.name}.`, href: "/ban" }) : added;
});

export const editHamletAction = formAction(hamletEditSchema, async (actor, input) => {
  const saved = await editHamlet(actor, input);
  return saved.ok ? ok({ words: `Đã lưu bản ${input.name}.`, href: "/ban" }) : saved;
});

export const trashHamletAction = formAction(trashSchema, async (actor, input) => {
  const trashed = await trashHamlet(actor, input);
  return trashed.ok ? ok({ words: `Đã chuyển bản ${trashed.value.name} vào thùng rác.`, href: "/ban" }) : trashed;
});

/** The scan comes beside the fields: formAction reads texts alone, so the file is taken from the same form. */
export async function arrangeHamletsAction(state: FormState, form: FormData): Promise<FormState> {
  const file = form.get("scan");
  const scan = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
  const arrange = formAction(hamletChangeSchema, async (actor, input) => {
    const arranged = await arrangeHamlets(actor, { ...input, scan });
    return arranged.ok ? ok({ words: `Đã ghi: ${arranged.value.words}.`, href: "/ban/sap-xep" }) : arranged;
  });
  return arrange(state, form);
}

export const withdrawHamletChangeAction = formAction(hamletChangeIdSchema, async (actor, input) => {
  const withdrawn = await withdrawHamletChange(actor, input);
  return withdrawn.ok ? ok({ words: `${withdrawn.value.words}.`, href: "/ban/sap-xep" }) : withdrawn;
});

export const addUnitAction = formAction(newUnitSchema, async (actor, input) => {
  const added = await addUnit(actor, input);
  return added.ok ? ok({ words: `Đã thêm ${input.name}.`, href: "/don-vi" }) : added;
});

export const editUnitAction = formAction(unitEditSchema, async (actor, input) => {
  const saved = await editUnit(actor, input);
  return saved.ok ? ok({ words: `Đã lưu ${input.name}.`, href: "/don-vi" }) : saved;
});

export const trashUnitAction = formAction(trashSchema, async (actor, input) => {
  const trashed = await trashUnit(actor, input);
  return trashed.ok ? ok({ words: `Đã chuyển ${trashed.value.name} vào thùng rác.`, href: "/don-vi" }) : trashed;
});

export const restoreAction = formAction(restoreSchema, async (actor, input) => {
  const restored = await restoreFromTrash(actor, input);
  return restored.ok ? ok({ words: `Đã khôi phục ${restored.value.name}.`, href: "/thung-rac" }) : restored;
});

export const editCommuneAction = formAction(communeEditSchema, async (actor, input) => {
  const saved = await editCommune(actor, input);
  return saved.ok ? ok({ words: "Đã lưu thông tin xã.", href: "/quan-tri/xa" }) : saved;
});

export const nameSignerAction = formAction(signerSchema, async (actor, input) => {
  const named = await nameSigner(actor, input);
  return named.ok ? ok({ words: `Đã ghi ${named.value.name} là người ký.`, href: "/quan-tri/xa" }) : named;
});

const POWERS_PATH = "/quan-tri/ky-van-ban";

export const grantPowerAction = formAction(powerSchema, async (actor, input) => {
  const granted = await grantSigningPower(actor, input);
  return granted.ok ? ok({ words: `Đã ghi: ${granted.value.words}.`, href: POWERS_PATH }) : granted;
});

export const withdrawPowerAction = formAction(withdrawPowerSchema, async (actor, input) => {
  const taken = await withdrawSigningPower(actor, input);
  return taken.ok ? ok({ words: `Đã thu lại việc giao ký của ${taken.value.name}.`, href: POWERS_PATH }) : taken;
});
