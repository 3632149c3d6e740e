import { type InputReader, readCredentials } from "@towline/action-kit";
import { isPlan, type Plan } from "@towline/spec";

export interface Inputs {
  readonly plan: Plan;
  /** Of each service; undefined for what is yet to be built. None in a rollback. */
  readonly digests: ReadonlyMap<string, string | undefined>;
  readonly to: string;
  readonly secrets: "fresh" | "recorded";
  readonly allowOlder: boolean;
  readonly token: string;
  readonly configToken: string | undefined;
  /** Where the services' repository is checked out, relative to the workspace. */
  readonly path: string;
  /** Other repositories are always fetched. */
  readonly configPath: undefined;
  readonly credentials: "oidc" | "runner";
}

const form = /^(sha256:[0-9a-f]{64})?$/;

const areDigests = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((digest) => typeof digest === "string" && form.test(digest));

const readImages = (input: InputReader, { purpose, services }: Plan): Inputs["digests"] => {
  if (purpose === "rollback") return new Map();
  input.required("digests");
  const digests = input.json("digests", areDigests) ?? {};
  return new Map(services.map((service) => [service, digests[service] || undefined]));
};

export const readInputs = (input: InputReader): Inputs => {
  input.required("plan");
  const plan = input.json("plan", isPlan);
  return {
    plan: plan as Plan,
    digests: plan === undefined ? new Map() : readImages(input, plan),
    to: input.text("to") ?? "previous",
    secrets: input.oneOf("secrets-of", ["fresh", "recorded"], "fresh"),
    allowOlder: input.flag("allow-older", false),
    token: input.required("token"),
    configToken: input.text("config-token"),
    path: input.text("path") ?? ".",
    configPath: undefined,
    credentials: readCredentials(input),
  };
};
