import { runAction } from "@towline/action-kit";
import { logIn } from "@towline/aws";
import { createDockerConfig } from "@towline/image";
import { readInputs } from "./inputs.ts";
import { dockerConfigState, earlierConfigState } from "./state.ts";

void runAction(async (kit) => {
  const { env, run } = kit;
  const sessionName = `towline-ecr-login-${run.runId}`;
  const { registries, allowedRegions } = kit.inputs((input) => readInputs(input, { env, sessionName }));
  const logins = await logIn(registries, allowedRegions, kit);
  const folder = await createDockerConfig(logins, { env, tempDirectory: run.tempDirectory });
  kit.saveState(dockerConfigState, folder);
  kit.saveState(earlierConfigState, env.DOCKER_CONFIG ?? "");
  kit.exportVariable("DOCKER_CONFIG", folder);
  const hosts = logins.map(({ host }) => host);
  kit.output("registry", hosts[0]);
  kit.output("registries", hosts);
  for (const { host, arn, expiresAt } of logins)
    kit.log.info(`Logged in to ${host} as ${arn} until ${expiresAt.toISOString()}`);
});
