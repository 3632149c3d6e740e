import {
  type Clock,
  describeRef,
  isTowlineError,
  type KubeObject,
  refOf,
  TowlineError,
} from "@towline/kernel";
import type { ApplyRequest, Change } from "./types.ts";

/** A new kind is served a moment after its definition was made, by one API server after the other. */
const servedSeconds = 30;
const pollMilliseconds = 200;

interface Condition {
  readonly type: string;
  readonly status: string;
  readonly message?: string;
}

const conditionsOf = (definition: KubeObject | undefined): readonly Condition[] =>
  definition?.status?.conditions ?? [];

const isTrue = (definition: KubeObject | undefined, wanted: string): boolean =>
  conditionsOf(definition).some(({ type, status }) => type === wanted && status === "True");

/** Names that another definition has already: no waiting helps. */
const refusedNames = (definition: KubeObject | undefined): Condition | undefined =>
  conditionsOf(definition).find(({ type, status }) => type === "NamesAccepted" && status === "False");

const served = (
  definition: KubeObject,
): readonly { readonly apiVersion: string; readonly kind: string }[] => {
  const { group, names, versions } = definition.spec;
  const list: readonly { readonly name: string; readonly served: boolean }[] = versions ?? [];
  return list
    .filter((version) => version.served)
    .map(({ name }) => ({ apiVersion: `${group}/${name}`, kind: names.kind }));
};

const isServed = async ({ cluster }: ApplyRequest, definition: KubeObject): Promise<boolean> => {
  for (const kind of served(definition)) if ((await cluster.scopeOf(kind)) === "unserved") return false;
  return true;
};

/** Waits until the kinds of a definition that was just applied can be used. Throws `kube-invalid`, `kube-timeout`. */
export const untilServed = async (
  request: ApplyRequest,
  definition: KubeObject,
  clock: Clock,
): Promise<void> => {
  const ref = refOf(definition);
  const name = describeRef(ref);
  const deadline = clock.now() + servedSeconds * 1000;
  for (let live: KubeObject | undefined = definition; ; live = await request.cluster.get(ref)) {
    const refused = refusedNames(live);
    if (refused !== undefined)
      throw new TowlineError(
        "kube-invalid",
        `${name} is not served: ${refused.message ?? "its names are taken"}`,
        {
          hint: "Rename its kind or plural, or remove the other definition",
        },
      );
    if (isTrue(live, "Established") && (await isServed(request, definition))) return;
    if (clock.now() > deadline)
      throw new TowlineError("kube-timeout", `${name} is not served ${servedSeconds} s after it was made`, {
        hint: `See "kubectl describe ${name}"`,
      });
    await clock.sleep(pollMilliseconds, request.signal);
  }
};

/** Carries out a change whose namespace or kind this same deploy has just made: for a moment it may not be found. */
export const whenServed = async <T>(
  change: Change,
  { clock, signal }: { readonly clock: Clock; readonly signal?: AbortSignal },
  write: () => Promise<T>,
): Promise<T> => {
  const isNew = change.action === "create" && change.unchecked !== undefined;
  const deadline = clock.now() + (isNew ? servedSeconds * 1000 : 0);
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!isTowlineError(error, "kube-not-found") || clock.now() >= deadline) throw error;
      await clock.sleep(pollMilliseconds, signal);
    }
  }
};
