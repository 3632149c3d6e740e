import { TowlineError } from "@towline/kernel";

/** What a run was started on. */
export interface GitRef {
  readonly kind: "branch" | "tag";
  /** `release/1`, `cart-v1.2.0` */
  readonly name: string;
  /** Of a tag: the one service of several that it releases, `cart` of `cart-v1.2.0`. */
  readonly service?: string;
  /** Of a tag: without that service. `v1.2.0` */
  readonly short: string;
}

/** `services`: the names of a list of services; none where the file has one service. Throws `not-allowed`. */
export const gitRefOf = (ref: string, services: readonly string[]): GitRef => {
  const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref) ?? [];
  if (kind === "heads") return { kind: "branch", name, short: name };
  if (kind === "tags") return { kind: "tag", name, ...releasedBy(name, services) };
  throw new TowlineError("not-allowed", `${ref} is neither a branch nor a tag; nothing else is deployed`, {
    hint: "Start the workflow on a branch or a tag",
  });
};

/** `cart-api-v1` is of cart-api, though there may be a service cart as well. */
const releasedBy = (tag: string, services: readonly string[]): Pick<GitRef, "service" | "short"> => {
  const [service] = services
    .filter((each) => tag.startsWith(`${each}-v`))
    .toSorted((a, b) => b.length - a.length);
  return { service, short: service === undefined ? tag : tag.slice(service.length + 1) };
};

/** `Tag v1.2.0` */
export const describeRef = ({ kind, name }: GitRef): string => `${kind === "tag" ? "Tag" : "Branch"} ${name}`;
