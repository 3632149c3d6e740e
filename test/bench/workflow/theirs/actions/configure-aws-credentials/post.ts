import { exportVariable } from "../../programs/commands.ts";

for (const name of ["ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN", "DEFAULT_REGION", "REGION"])
  exportVariable(`AWS_${name}`, "");
