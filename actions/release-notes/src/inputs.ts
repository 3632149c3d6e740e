import type { InputReader } from "@towline/action-kit";

export interface Inputs {
  /** Without `refs/tags/`. */
  readonly tag: string;
  readonly environment: string | undefined;
  readonly token: string;
}

/** `ref`: `refs/tags/v1.2.0` of the run, for where no tag is given. */
export const readInputs =
  (ref: string) =>
  (input: InputReader): Inputs => {
    const tag = input.text("tag") ?? /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag === undefined)
      input.reject(`This run stands on ${ref}, which is no tag`, "Start it on a tag, or give the input tag");
    return { tag: tag ?? "", environment: input.text("environment"), token: input.required("token") };
  };
