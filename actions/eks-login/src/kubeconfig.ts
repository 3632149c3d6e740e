import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EksAccess } from "@towline/aws";

/** How programs get their token: it stands there, or they ask a program for it. */
export type KubeconfigUser =
  | { readonly token: string }
  | { readonly command: string; readonly args: readonly string[] };

export interface KubeconfigContent {
  readonly access: Pick<EksAccess, "name" | "server" | "certificateAuthorityPem">;
  readonly user: KubeconfigUser;
  readonly namespace: string | undefined;
}

const userOf = (user: KubeconfigUser): object =>
  "token" in user
    ? user
    : { exec: { apiVersion: "client.authentication.k8s.io/v1", ...user, interactiveMode: "Never" } };

/** JSON, which is YAML too: nothing in it can be mistaken for syntax. */
export const renderKubeconfig = ({ access, user, namespace }: KubeconfigContent): string => {
  const { name, server, certificateAuthorityPem } = access;
  const authority = Buffer.from(certificateAuthorityPem).toString("base64");
  const content = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name, cluster: { server, "certificate-authority-data": authority } }],
    users: [{ name, user: userOf(user) }],
    contexts: [{ name, context: { cluster: name, user: name, ...(namespace && { namespace }) } }],
    "current-context": name,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};

/**
 * The kubeconfig, `config`, and what else belongs beside it, in a folder of their own that this user alone may read.
 * Returns the kubeconfig's path.
 */
export const writeKubeconfig = async (
  filesIn: (folder: string) => Readonly<Record<string, string>>,
  tempDirectory: string,
): Promise<string> => {
  const folder = await mkdtemp(join(tempDirectory, "towline-kube-"));
  try {
    for (const [name, text] of Object.entries(filesIn(folder)))
      await writeFile(join(folder, name), text, { mode: 0o600 });
    return join(folder, "config");
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
};

export const removeKubeconfig = (path: string): Promise<void> =>
  rm(dirname(path), { recursive: true, force: true });
