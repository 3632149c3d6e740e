/** The folder that main made and post removes. */
export const dockerConfigState = "docker-config";
