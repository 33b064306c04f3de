import { z } from "zod";
import { requiredDay } from "@/lib/access/day-field";
import { cleanLine } from "@/lib/kernel/text";

export const wallScreenSchema = z.object({
  name: z
    .string()
    .default("")
    .transform(cleanLine)
    .pipe(z.string().min(1, "Đặt tên để nhận ra màn hình, ví dụ: Phòng họp tầng 2.").max(80, "Tên nhiều nhất 80 chữ.")),
  lastDay: requiredDay("Chọn ngày cuối màn hình còn được xem."),
});
export type WallScreenInput = z.output<typeof wallScreenSchema>;

export const endWallScreenSchema = z.object({ id: z.uuid() });
