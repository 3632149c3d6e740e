import type { InputReader } from "@towline/action-kit";

export interface Inputs {
  readonly environment: string;
  readonly file: string;
  readonly token: string;
  readonly configToken: string | undefined;
  readonly runsOn: string;
}

export const readInputs = (input: InputReader): Inputs => ({
  environment: input.required("environment"),
  file:
    input.matching(
      "file",
      /^(?!\/)(?!(?:.*\/)?\.\.?(?:\/|$))[^\\]+$/,
      'a path from the root of the repository, without "./" or "../"',
    ) ?? "towline.yaml",
  token: input.required("token"),
  configToken: input.text("config-token"),
  runsOn: input.text("runs-on") ?? "ubuntu-24.04",
});
