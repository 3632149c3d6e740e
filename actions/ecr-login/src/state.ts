/** The folder that main made and post removes. */
export const dockerConfigState = "docker-config";

/** DOCKER_CONFIG as main found it; empty where it was not set. */
export const earlierConfigState = "earlier-docker-config";
