"use server";

import { formAction } from "@/lib/access/form-action";
import { addWallScreen, endWallScreen } from "./commands/wall-screens";
import { endWallScreenSchema, wallScreenSchema } from "./schema";

export const addWallScreenAction = formAction(wallScreenSchema, addWallScreen);
export const endWallScreenAction = formAction(endWallScreenSchema, endWallScreen);
