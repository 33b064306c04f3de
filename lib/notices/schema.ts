import { z } from "zod";

export const noticeIdSchema = z.object({ id: z.uuid("Không tìm thấy thông báo này.") });
export const nothingSchema = z.object({});
