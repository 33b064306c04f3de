"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { addWallScreen, endWallScreen } from "./commands/wall-screens";
import { endWallScreenSchema, wallScreenSchema } from "./schema";

const href = "/quan-tri/man-hinh";

export const addWallScreenAction = formAction(wallScreenSchema, async (actor, input) => {
  const added = await addWallScreen(actor, input);
  return added.ok ? ok({ words: added.value.words, href }) : added;
});

export const endWallScreenAction = formAction(endWallScreenSchema, async (actor, input) => {
  const ended = await endWallScreen(actor, input);
  return ended.ok ? ok({ words: ended.value.words, href }) : ended;
});
