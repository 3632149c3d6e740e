import * as core from "@actions/core";
import type { Log, SourcePosition } from "@towline/kernel";

const place = (at?: SourcePosition) =>
  at === undefined ? {} : { file: at.file, startLine: at.line, startColumn: at.column };

/** The step log of GitHub Actions. Masks reach the runner by `::add-mask::`, a line each for multi-line values. */
export const actionLog: Log = {
  debug: core.debug,
  info: core.info,
  notice: (message, at) => core.notice(message, place(at)),
  warning: (message, at) => core.warning(message, place(at)),
  error: (message, at) => core.error(message, place(at)),
  group: core.group,
  mask: (value) => {
    if (value !== "") core.setSecret(value);
  },
};
