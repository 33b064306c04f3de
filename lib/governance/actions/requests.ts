"use server";

import { formAction } from "@/lib/access/form-action";
import { ok, type Result } from "@/lib/kernel/result";
import {
  agreeToRequest,
  askToJoin,
  askToLeave,
  introduceRequest,
  mendJoinRequest,
  mendLeaveRequest,
  returnRequest,
  withdrawRequest,
} from "../commands/requests";
import { takeRequestsIn } from "../commands/take-requests";
import { bodyPath } from "../core/body-path";
import { requestPath } from "../core/request-words";
import { readBody } from "../queries/bodies";
import {
  introduceRequestSchema,
  joinRequestSchema,
  leaveRequestSchema,
  mendJoinSchema,
  mendLeaveSchema,
  requestVersionSchema,
  returnRequestSchema,
  takeRequestsSchema,
} from "../schema";

/** The page of the request, saying what was done. */
const backTo = (id: string, done: Result<unknown>, words: string) =>
  done.ok ? ok({ words, href: requestPath(id) }) : done;

export const askToJoinAction = formAction(joinRequestSchema, async (actor, input) => {
  const asked = await askToJoin(actor, input);
  return asked.ok ? ok({ words: "Đã gửi đề nghị.", href: requestPath(asked.value.id) }) : asked;
});

export const askToLeaveAction = formAction(leaveRequestSchema, async (actor, input) => {
  const asked = await askToLeave(actor, input);
  return asked.ok ? ok({ words: "Đã gửi đề nghị.", href: requestPath(asked.value.id) }) : asked;
});

export const mendJoinAction = formAction(mendJoinSchema, async (actor, input) =>
  backTo(input.id, await mendJoinRequest(actor, input), "Đã sửa và gửi lại đề nghị."),
);

export const mendLeaveAction = formAction(mendLeaveSchema, async (actor, input) =>
  backTo(input.id, await mendLeaveRequest(actor, input), "Đã sửa và gửi lại đề nghị."),
);

export const introduceRequestAction = formAction(introduceRequestSchema, async (actor, input) =>
  backTo(input.id, await introduceRequest(actor, input), "Đã ghi nhận giới thiệu: chờ Chủ tịch đồng ý."),
);

export const agreeToRequestAction = formAction(requestVersionSchema, async (actor, input) =>
  backTo(input.id, await agreeToRequest(actor, input), "Đã đồng ý: đề nghị chờ quyết định."),
);

export const returnRequestAction = formAction(returnRequestSchema, async (actor, input) =>
  backTo(input.id, await returnRequest(actor, input), "Đã trả lại đề nghị."),
);

export const withdrawRequestAction = formAction(requestVersionSchema, async (actor, input) =>
  backTo(input.id, await withdrawRequest(actor, input), "Đã rút đề nghị."),
);

export const takeRequestsAction = formAction(takeRequestsSchema, async (actor, input) => {
  const taken = await takeRequestsIn(actor, input);
  if (!taken.ok) return taken;
  const body = await readBody(actor, input.bodyId);
  const words = `Đã đưa ${taken.value.count} đề nghị vào danh sách dự kiến.`;
  return ok(body ? { words, href: `${bodyPath(body)}/du-kien` } : { words });
});
