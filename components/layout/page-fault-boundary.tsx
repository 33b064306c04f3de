"use client";
import { catchError } from "next/error";
import { FaultMessage } from "./fault-message";

/**
 * Keeps the shell standing when a page fails. Done here and not by an error.tsx, which would be one more file for every
 * first visit to fetch.
 */
export const PageFaultBoundary = catchError((_props: object, { error, retry }) => (
  <FaultMessage error={error} retry={retry} />
));
