import { TowlineError } from "@towline/kernel";
import { describeRef, type GitRef } from "./git-ref.ts";
import { semanticVersion } from "./semantic-version.ts";
import type { LoadedSpec } from "./types.ts";

/** The semantic version that a ref stands for, `1.2.0` of `v1.2.0` and of `cart-v1.2.0`; undefined for others. */
export const versionOf = (ref: GitRef): string | undefined =>
  ref.kind === "tag" ? semanticVersion(ref.short) : undefined;

/** Throws `not-allowed` unless `ref` is a tag that releases these services. */
export const checkRelease = (ref: GitRef, services: readonly LoadedSpec[], isList: boolean): void => {
  if (ref.kind !== "tag")
    throw new TowlineError("not-allowed", `A release is made of a git tag, and ${describeRef(ref)} is none`, {
      hint: 'Start the workflow on the tag ("Use workflow from"), or push a tag such as v1.2.0',
    });
  if (versionOf(ref) === undefined)
    throw new TowlineError(
      "not-allowed",
      `${describeRef(ref)} is no semantic version, which a release needs`,
      {
        hint: `Tag the commit like v1.2.0, v1.2.0-rc.1 or v1.2.0+5${isList ? ", with <service>- before it to release one service alone" : ""}`,
      },
    );
  const other = services.find(({ spec }) => ref.service !== undefined && spec.service !== ref.service);
  if (other !== undefined)
    throw new TowlineError(
      "not-allowed",
      `${describeRef(ref)} releases ${ref.service}, and ${other.spec.service} is to be released`,
      { hint: `Leave ${other.spec.service} out of the input services, or tag it for itself` },
    );
};
