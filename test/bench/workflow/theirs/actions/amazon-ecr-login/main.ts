/** GetAuthorizationToken, `docker login`. */
import { ECRClient, GetAuthorizationTokenCommand } from "@aws-sdk/client-ecr";
import { mask, run, saveState, setOutput } from "../../programs/commands.ts";

const { authorizationData = [] } = await new ECRClient({}).send(new GetAuthorizationTokenCommand({}));
const { authorizationToken = "", proxyEndpoint = "" } = authorizationData[0] ?? {};
const [user = "", password = ""] = Buffer.from(authorizationToken, "base64").toString().split(":");
const registry = proxyEndpoint.replace(/^https?:\/\//, "");
mask(password);
run("docker", "login", "-u", user, "-p", password, proxyEndpoint);
setOutput("registry", registry);
saveState("registry", registry);
