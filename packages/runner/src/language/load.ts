import * as nodeModule from "node:module";

type Parser = typeof import("@actions/workflow-parser") &
  typeof import("@actions/workflow-parser/actions/action-parser");

let loading: Promise<Parser> | undefined;

/** GitHub's own workflow parser, loaded once and only when a workflow is read. */
export const loadParser = (): Promise<Parser> => {
  loading ??= withJsonImports(async () => ({
    ...(await import("@actions/workflow-parser")),
    ...(await import("@actions/workflow-parser/actions/action-parser")),
  }));
  return loading;
};

/**
 * The library imports its schemas as JSON without the import attribute that Node asks for. Other loaders (jest's) accept
 * that, and have no `registerHooks` either.
 */
async function withJsonImports<T>(body: () => Promise<T>): Promise<T> {
  const hooks = nodeModule.registerHooks?.({
    load: (url, context, next) =>
      url.endsWith(".min.json")
        ? next(url, { ...context, importAttributes: { type: "json" } })
        : next(url, context),
  });
  try {
    return await body();
  } finally {
    hooks?.deregister();
  }
}
