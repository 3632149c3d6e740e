import { type ChatWebhook, type InputReader, readChatWebhook } from "@towline/action-kit";
import type { Choice, Purpose } from "@towline/spec";

export interface Inputs {
  readonly purpose: Purpose;
  /** Given unless the purpose is a build. */
  readonly environment: string | undefined;
  readonly services: Choice;
  /** False where nothing is said, not even `all`. */
  readonly servicesNamed: boolean;
  readonly targets: Choice;
  readonly file: string;
  readonly token: string;
  readonly configToken: string | undefined;
  readonly runsOn: string;
  readonly webhook: ChatWebhook | undefined;
}

const purposes = ["build", "deploy", "release", "rollback"] as const;

const choice = (input: InputReader, name: string, names: readonly string[]): Choice => {
  if (names.length > 1 && names.includes("all"))
    input.reject(`Input ${name} has "all" beside other names`, 'Give "all" alone, or the names');
  return names.length === 0 || names.includes("all") ? undefined : [...new Set(names)];
};

export const readInputs = (input: InputReader): Inputs => {
  const purpose = input.oneOf("purpose", purposes, "deploy");
  const environment = input.text("environment");
  if (purpose === "build" && environment !== undefined)
    input.reject(
      'Inputs environment and "purpose: build" cannot both be given',
      'Remove environment, or write "purpose: deploy"',
    );
  return {
    purpose,
    environment: purpose === "build" ? undefined : (environment ?? input.required("environment")),
    services: choice(input, "services", input.words("services")),
    servicesNamed: input.words("services").length > 0,
    targets: choice(input, "targets", input.words("targets")),
    file:
      input.matching(
        "file",
        /^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\]+$/,
        'a path from the root of the repository, without "./" or "../"',
      ) ?? "towline.yaml",
    token: input.required("token"),
    configToken: input.text("config-token"),
    runsOn: input.text("runs-on") ?? "ubuntu-24.04",
    webhook: readChatWebhook(input),
  };
};
