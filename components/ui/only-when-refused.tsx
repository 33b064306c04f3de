"use client";
import type { ReactNode } from "react";
import { useFormFacts } from "./form-context";

/** A question that is asked only once the form was refused for want of its answer. */
export function OnlyWhenRefused({ name, children }: { name: string; children: ReactNode }) {
  return useFormFacts().errors[name] ? children : null;
}
