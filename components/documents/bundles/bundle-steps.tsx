"use client";
import { startTransition, useActionState, useEffect } from "react";
import { Alert } from "@/components/ui/alert";
import { buttonLook } from "@/components/ui/button-look";
import { Spinner } from "@/components/ui/spinner";
import { stepBundleAction } from "@/lib/document-kinds/actions/bundles";
import type { FormState } from "@/lib/kernel/form-state";

const IDLE: FormState = { status: "idle" };

/** Takes a bundle further, step after step, while its page is open; without JavaScript by pressing. */
export function BundleSteps({ id, version }: { id: string; version: number }) {
  const [state, send, pending] = useActionState(stepBundleAction, IDLE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next step follows when the last one has changed the version
  useEffect(() => {
    const next = new FormData();
    next.set("id", id);
    startTransition(() => send(next));
  }, [id, version]);
  return (
    <form action={send} className="flex flex-col gap-3">
      {state.status === "refused" ? <Alert tone="danger">{state.words}</Alert> : null}
      <input type="hidden" name="id" value={id} />
      <p className="text-muted">Có thể rời trang này; mở lại từ Các gói đã lập thì làm tiếp từ chỗ đang dở.</p>
      <div>
        <button type="submit" aria-disabled={pending || undefined} className={buttonLook("primary")}>
          {pending ? (
            <>
              <Spinner />
              Đang làm…
            </>
          ) : (
            "Làm tiếp"
          )}
        </button>
      </div>
    </form>
  );
}
