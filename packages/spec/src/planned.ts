import { TowlineError } from "@towline/kernel";
import { didYouMean } from "./suggest.ts";
import type { Plan } from "./types.ts";

/** The one service that a job is about: `service`, which may be left out where the plan has one. Throws `input-invalid`. */
export const planService = ({ services }: Pick<Plan, "services">, service?: string): string => {
  const [only, ...more] = services;
  if (service === undefined && only !== undefined && more.length === 0) return only;
  if (service !== undefined && services.includes(service)) return service;
  if (service === undefined)
    throw new TowlineError(
      "input-invalid",
      `The plan has ${services.length} services, and input service is missing`,
      {
        hint: `Add "service: \${{ matrix.service }}" to this step; the plan has ${services.join(", ")}`,
      },
    );
  throw new TowlineError("input-invalid", `The plan has no service "${service}"`, {
    hint: didYouMean(service, services, "services of the plan"),
  });
};

/** The environment of a plan. Throws `input-invalid` for a plan that builds and nothing more. */
export const planEnvironment = ({ environment, purpose }: Pick<Plan, "environment" | "purpose">): string => {
  if (environment !== undefined) return environment;
  throw new TowlineError("input-invalid", `This is a plan for a ${purpose}, which goes to no environment`, {
    hint: 'Plan with "purpose: deploy" and "environment:"',
  });
};

/** Accepts what an earlier job's plan action wrote. */
export const isPlan = (value: unknown): value is Plan => {
  if (!isRecord(value)) return false;
  const { version, purpose, commit, services, environment, targets, extends: files, pins } = value;
  return (
    version === 1 &&
    ["build", "deploy", "release", "rollback"].includes(String(purpose)) &&
    isCommit(commit) &&
    ["repository", "ref", "file"].every((key) => typeof value[key] === "string") &&
    (environment === undefined || typeof environment === "string") &&
    isTexts(services) &&
    services.length > 0 &&
    isTexts(targets) &&
    Array.isArray(files) &&
    isRecord(pins) &&
    Object.values(pins).every(isCommit)
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const isCommit = (value: unknown): boolean => typeof value === "string" && /^[0-9a-f]{40}$/.test(value);
