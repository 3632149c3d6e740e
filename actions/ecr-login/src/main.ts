import { runAction } from "@towline/action-kit";
import { openSession, registryLogin } from "@towline/aws";
import { createDockerConfig } from "@towline/image";
import { readInputs } from "./inputs.ts";
import { dockerConfigState } from "./state.ts";

void runAction(async (kit) => {
  const inputs = kit.inputs(readInputs);
  const session = await openSession({ ...inputs, sessionName: `towline-ecr-login-${kit.run.runId}` }, kit);
  const login = await registryLogin(session);
  const folder = await createDockerConfig([login], { env: kit.env, tempDirectory: kit.run.tempDirectory });
  kit.saveState(dockerConfigState, folder);
  kit.exportVariable("DOCKER_CONFIG", folder);
  kit.output("registry", login.host);
  kit.log.info(`Logged in to ${login.host} as ${session.arn} until ${login.expiresAt.toISOString()}`);
});
