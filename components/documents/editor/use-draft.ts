"use client";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { SaveOutcome } from "@/lib/document-kinds/commands/save-content";

const QUIET_MS = 800;
const RETRY_MS = 5_000;
const MOST_STEPS = 100;

interface History<Content> {
  readonly past: readonly Content[];
  readonly present: Content;
  readonly future: readonly Content[];
  /** What was done for the writer, and the state it made. */
  readonly note: { readonly words: string; readonly made: Content } | null;
}

type Step<Content> =
  | { readonly type: "write"; readonly content: Content }
  | { readonly type: "note"; readonly words: string | null }
  | { readonly type: "undo" }
  | { readonly type: "redo" };

function walk<Content>(history: History<Content>, step: Step<Content>): History<Content> {
  const { past, present, future, note } = history;
  if (step.type === "note") {
    return { ...history, note: step.words === null ? null : { words: step.words, made: present } };
  }
  if (step.type === "write") {
    return { past: [...past, present].slice(-MOST_STEPS), present: step.content, future: [], note };
  }
  const from = step.type === "undo" ? past : future;
  const target = step.type === "undo" ? from.at(-1) : from[0];
  if (!target) return history;
  return step.type === "undo"
    ? { past: past.slice(0, -1), present: target, future: [present, ...future], note }
    : { past: [...past, present], present: target, future: future.slice(1), note };
}

export interface Clash<Content> {
  readonly words: string;
  readonly version: number;
  readonly merged: Content;
  readonly theirs: Content;
  readonly conflicts: readonly string[];
}

export type Saving =
  | { readonly state: "saved"; readonly at: Date | null }
  | { readonly state: "unsaved" }
  | { readonly state: "saving" }
  | { readonly state: "offline" }
  | { readonly state: "refused"; readonly words: string };

/** Takes what was written to where it is kept; the same function every time. */
export type SendDraft<Content> = (input: {
  readonly id: string;
  readonly version: number;
  readonly content: Content;
}) => Promise<SaveOutcome<Content>>;

/** A draft in the hand: every change is kept for undo and saved a moment after the last key; nothing typed is lost. */
export function useDraft<Content>(
  {
    id,
    version: firstVersion,
    content: first,
  }: { readonly id: string; readonly version: number; readonly content: Content },
  send: SendDraft<Content>,
) {
  const [history, dispatch] = useReducer(walk<Content>, {
    ...{ past: [], present: first, future: [] },
    note: null,
  });
  const [saving, setSaving] = useState<Saving>({ state: "saved", at: null });
  const [clash, setClash] = useState<Clash<Content> | null>(null);
  const version = useRef(firstVersion);
  const [shownVersion, setShownVersion] = useState(firstVersion);
  const savedContent = useRef(first);
  const busy = useRef(false);
  const latest = useRef(first);
  latest.current = history.present;

  const save = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    const content = latest.current;
    setSaving({ state: "saving" });
    try {
      const outcome = await send({ id, version: version.current, content });
      if (outcome.status === "saved") {
        version.current = outcome.version;
        setShownVersion(outcome.version);
        savedContent.current = content;
        setSaving(latest.current === content ? { state: "saved", at: new Date() } : { state: "unsaved" });
      } else if (outcome.status === "stale") {
        setClash(outcome);
        setSaving({ state: "refused", words: outcome.words });
      } else {
        setSaving({ state: "refused", words: outcome.words });
      }
    } catch {
      setSaving({ state: "offline" });
    } finally {
      busy.current = false;
    }
  }, [id, send]);

  const { present } = history;
  useEffect(() => {
    if (clash || present === savedContent.current) return;
    setSaving((before) => (before.state === "saving" ? before : { state: "unsaved" }));
    const timer = setTimeout(save, QUIET_MS);
    return () => clearTimeout(timer);
  }, [present, clash, save]);

  useEffect(() => {
    if (saving.state === "unsaved" && !clash) {
      const timer = setTimeout(save, QUIET_MS);
      return () => clearTimeout(timer);
    }
    if (saving.state !== "offline") return;
    const timer = setTimeout(save, RETRY_MS);
    return () => clearTimeout(timer);
  }, [saving, clash, save]);

  useEffect(() => {
    if (saving.state === "saved") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [saving]);

  const write = useCallback((content: Content) => dispatch({ type: "write", content }), []);
  const tell = useCallback((words: string | null) => dispatch({ type: "note", words }), []);

  /** Goes on from what the other person saved: merged with mine, or theirs alone. */
  const settle = useCallback((choice: "merged" | "theirs", from: Clash<Content>) => {
    version.current = from.version;
    setShownVersion(from.version);
    savedContent.current = from.theirs;
    dispatch({ type: "write", content: choice === "merged" ? from.merged : from.theirs });
    setClash(null);
    setSaving({ state: choice === "merged" ? "unsaved" : "saved", at: null });
  }, []);

  const { note } = history;
  const isNew = note?.made === present;
  return {
    /** What was done for the writer, while it stands; `isNew` until anything else is written. */
    note: note && (isNew || history.past.includes(note.made)) ? { words: note.words, isNew } : null,
    /** Says what the last write did; null takes the words away. */
    tell,
    content: present,
    version: shownVersion,
    write,
    saving,
    clash,
    settle,
    undo: history.past.length > 0 ? () => dispatch({ type: "undo" }) : null,
    redo: history.future.length > 0 ? () => dispatch({ type: "redo" }) : null,
  };
}

/** What useDraft hands out, for the parts of an editor. */
export type DraftInHand<Content> = ReturnType<typeof useDraft<Content>>;
