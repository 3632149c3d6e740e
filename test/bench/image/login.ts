import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import type { Cloud } from "@towline/sandbox";
import { abroad, home, hostOf } from "./registries.ts";

/** A Docker configuration that is logged in to both registries already: the others' login is not measured. */
export interface Login extends Disposable {
  readonly folder: string;
  /** For skopeo. */
  readonly file: string;
}

export const logIn = async (cloud: Cloud, env: Readonly<Record<string, string>>): Promise<Login> => {
  const keys = cloud.userEnv(home.account);
  const credentials = {
    accessKeyId: keys.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: keys.AWS_SECRET_ACCESS_KEY ?? "",
  };
  const authOf = async ({ region }: typeof home) => {
    const ecr = new ECRClient({ endpoint: cloud.url, region, credentials });
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}));
    return { auth: authorizationData?.[0]?.authorizationToken };
  };
  const auths = {
    [await hostOf(cloud, home)]: await authOf(home),
    [await hostOf(cloud, abroad)]: await authOf(abroad),
  };
  const folder = mkdtempSync(join(tmpdir(), "towline-bench-docker-"));
  const file = join(folder, "config.json");
  writeFileSync(file, JSON.stringify({ auths }));
  const plugins = join(env.DOCKER_CONFIG ?? "", "cli-plugins");
  mkdirSync(join(folder, "cli-plugins"));
  for (const name of readdirSync(plugins))
    symlinkSync(join(plugins, name), join(folder, "cli-plugins", name));
  return { folder, file, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
};
