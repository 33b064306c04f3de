"use client";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { useFormFacts } from "@/components/ui/form-context";

/** Asked only after a namesake was found: is this someone else? */
export function ConfirmNew() {
  const { errors, values } = useFormFacts();
  if (!errors.confirmNew && !values?.confirmNew) return null;
  return <CheckboxField name="confirmNew" label="Đây là người khác, vẫn thêm mới" />;
}
