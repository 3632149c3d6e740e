import { runPost } from "@towline/action-kit";
import { removeDockerConfig } from "@towline/image";
import { dockerConfigState } from "./state.ts";

void runPost(async (kit) => {
  const folder = kit.state(dockerConfigState);
  if (folder === "") return;
  await removeDockerConfig(folder);
  kit.log.info("Logged out: the Docker configuration of this job is removed");
});
