import { runPost } from "@towline/action-kit";
import { removeDockerConfig } from "@towline/image";
import { dockerConfigState, earlierConfigState } from "./state.ts";

void runPost(async (kit) => {
  const folder = kit.state(dockerConfigState);
  if (folder === "") return;
  // post steps of earlier steps come later, and may need Docker: they shall find what their main found
  if (kit.env.DOCKER_CONFIG === folder) kit.exportVariable("DOCKER_CONFIG", kit.state(earlierConfigState));
  await removeDockerConfig(folder);
  kit.log.info("Logged out: the Docker configuration of this job is removed");
});
