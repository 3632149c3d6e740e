import type { PulledImage, PullImage } from "../../ports.ts";

export type FoundImage = PulledImage & { kind: "found" };

export type Pulled =
  | { readonly kind: "found"; readonly image: FoundImage }
  | { readonly kind: "failed"; readonly message: string };

/** Why a reference cannot be an image's name, in the words of the kubelet; undefined where it can. */
export function nameProblem(reference: string): string | undefined {
  const why = formatProblem(reference);
  return (
    why &&
    `Failed to apply default image tag "${reference}": couldn't parse image name "${reference}": ${why}`
  );
}

const NAME =
  /^(?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*(?::[\w][\w.-]{0,127})?(?:@[a-z0-9]+:[0-9a-f]{32,})?$/;

function formatProblem(reference: string): string | undefined {
  if (NAME.test(reference)) return undefined;
  const lower = reference.toLowerCase();
  const shown = reference.includes("/") ? reference : `library/${reference}`;
  if (lower !== reference && NAME.test(lower)) {
    return `invalid reference format: repository name (${shown.replace(/:[^/]*$/, "")}) must be lowercase`;
  }
  return "invalid reference format";
}

/** Asks the registry as containerd would, and words its refusals the same way. */
export async function pull(pullImage: PullImage, reference: string): Promise<Pulled> {
  const image = await resolve(pullImage, reference);
  if (image.kind === "found") return { kind: "found", image };
  const start = `failed to pull and unpack image "${reference}": failed to resolve reference "${reference}"`;
  if (image.kind === "not-found")
    return { kind: "failed", message: `rpc error: code = NotFound desc = ${start}: ${reference}: not found` };
  return { kind: "failed", message: `rpc error: code = Unknown desc = ${start}: ${image.message}` };
}

async function resolve(pullImage: PullImage, reference: string): Promise<PulledImage> {
  try {
    return await pullImage(reference);
  } catch (error) {
    return { kind: "denied", message: error instanceof Error ? error.message : String(error) };
  }
}

/** `registry/name@sha256:…`, whatever tag or digest it was asked for by. */
export function imageId(reference: string, digest: string): string {
  const name = reference.split("@")[0] ?? "";
  return `${name.replace(/:[^:/]*$/, "")}@${digest}`;
}
