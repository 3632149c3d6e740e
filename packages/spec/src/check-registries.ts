import type { Json } from "@towline/kernel";
import { isJsonMap } from "./field-path.ts";
import { fill } from "./placeholders.ts";
import { type Environment, placesOf } from "./places.ts";
import type { Reject } from "./rejecting.ts";

/** One repository is filled once, so by one role. `ofBuild`: the repository where a registry names none. */
export const checkRegistries = (environment: Environment, ofBuild: string, reject: Reject): void => {
  const roles = new Map<string, Json | undefined>();
  for (const [target, place, path] of placesOf(environment)) {
    if (!isJsonMap(place.registry)) continue;
    const names = { environment: environment.name, target, service: environment.service };
    const { "role-to-assume": role, repository = ofBuild, ...rest } = place.registry;
    const { account, "aws-region": region } = { ...place, ...rest };
    const key = [account, region, repository]
      .map(String)
      .map((part) => fill(part, names))
      .join(" ");
    const filled = typeof role === "string" ? fill(role, names) : role;
    if (roles.has(key) && roles.get(key) !== filled)
      reject(
        [...path, "registry"],
        `${path.join(".")} has the registry of another target, but another role-to-assume`,
        "Give both the same role: the image is brought there once",
      );
    roles.set(key, filled);
  }
};
