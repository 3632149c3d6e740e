import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EksAccess } from "@towline/aws";

export interface KubeconfigContent {
  readonly access: Pick<EksAccess, "name" | "server" | "certificateAuthorityPem">;
  readonly token: string;
  readonly namespace: string | undefined;
}

/** JSON, which is YAML too: nothing in it can be mistaken for syntax. */
export const renderKubeconfig = ({ access, token, namespace }: KubeconfigContent): string => {
  const { name, server, certificateAuthorityPem } = access;
  const authority = Buffer.from(certificateAuthorityPem).toString("base64");
  const content = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name, cluster: { server, "certificate-authority-data": authority } }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name, ...(namespace && { namespace }) } }],
    "current-context": name,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};

/** In a folder of its own, readable by this user alone. Returns the path. */
export const writeKubeconfig = async (text: string, tempDirectory: string): Promise<string> => {
  const folder = await mkdtemp(join(tempDirectory, "towline-kube-"));
  const path = join(folder, "config");
  try {
    await writeFile(path, text, { mode: 0o600 });
    await chmod(path, 0o600);
    return path;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
};

export const removeKubeconfig = (path: string): Promise<void> =>
  rm(dirname(path), { recursive: true, force: true });
