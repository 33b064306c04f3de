"use server";

import { formAction } from "@/lib/access/form-action";
import { ok } from "@/lib/kernel/result";
import { restoreVersion } from "../commands/restore-version";
import { restoreSchema } from "../schema";

export const restoreVersionAction = formAction(restoreSchema, async (actor, input) => {
  const restored = await restoreVersion(actor, input);
  if (!restored.ok) return restored;
  const words = "Đã lấy lại bản cũ thành bản mới nhất. Bản vừa rồi vẫn ở mục Các lần sửa.";
  return ok({ words, href: `/van-ban/${input.id}` });
});
