import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BadInput } from "./bed.ts";

type Files = BadInput["files"];

const text = readFileSync(
  fileURLToPath(new URL("../../examples/checkout/k8s/deployment.yaml", import.meta.url)),
  "utf8",
);

/** The example's Deployment with each text of `edits` in another's place. */
export const deployment = (...edits: readonly (readonly [from: string, to: string])[]): Files => ({
  "k8s/deployment.yaml": edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`The example's Deployment has no ${JSON.stringify(from)}`);
    return edited.replace(from, () => to);
  }, text),
});

/** One more file of manifests. */
export const extra = (content: string | Uint8Array): Files => ({ "k8s/extra.yaml": content });

/** A ConfigMap with these fields beside its name. */
export const configMap = (fields: string, name = "more"): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n${fields}\n`;

/** The example's objects in a kustomization, which these lines follow. */
export const kustomization = (lines: string): Files => ({
  "k8s/kustomization.yaml": `resources: [deployment.yaml, service.yaml]\n${lines}\n`,
});

/** In the configuration folder. */
export const config = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`config/${name}`, content]));
