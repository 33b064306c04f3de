"use client";
import type { ReactNode } from "react";
import { useFormFacts } from "./form-context";

/** A question that is asked only once the form was refused for want of its answer; an answer given stays given. */
export function OnlyWhenRefused({ name, children }: { name: string; children: ReactNode }) {
  const { errors, values } = useFormFacts();
  return errors[name] || values?.[name] ? children : null;
}
