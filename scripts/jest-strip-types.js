import { stripTypeScriptTypes } from "node:module";

/** Jest transformer: what Node itself does with a .ts file, so tests run exactly what the demo runs. */
export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) };
