import { type ChatWebhook, type InputReader, readChatWebhook } from "@towline/action-kit";
import { isPlan, type Plan } from "@towline/spec";

/** What became of a job, as the context `needs` says it. */
export type NeedResult = "success" | "failure" | "cancelled" | "skipped";

export interface Inputs {
  /** Undefined where the plan failed. */
  readonly plan: Plan | undefined;
  /** Of every job that this one needs. */
  readonly results: readonly NeedResult[];
  /** Of the job that takes finished targets back. */
  readonly takeBack: NeedResult;
  /** By service. */
  readonly digests: Readonly<Record<string, string>>;
  readonly token: string;
  readonly webhook: ChatWebhook | undefined;
}

const results: readonly unknown[] = ["success", "failure", "cancelled", "skipped"] satisfies NeedResult[];

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areResults = (value: unknown): value is Inputs["results"] =>
  Array.isArray(value) && value.every((result) => results.includes(result));

const areDigests = (value: unknown): value is Inputs["digests"] =>
  isMap(value) && Object.values(value).every((digest) => typeof digest === "string");

/** Of a dry run, what is yet to be built has an empty one. */
const made = (digests: Inputs["digests"]): Inputs["digests"] =>
  Object.fromEntries(Object.entries(digests).filter(([, digest]) => digest !== ""));

export const readInputs = (input: InputReader): Inputs => {
  input.required("results");
  return {
    plan: input.json("plan", isPlan),
    results: input.json("results", areResults) ?? [],
    takeBack: input.oneOf("take-back", ["success", "failure", "cancelled", "skipped"], "skipped"),
    digests: made(input.json("digests", areDigests) ?? {}),
    token: input.required("token"),
    webhook: readChatWebhook(input),
  };
};
