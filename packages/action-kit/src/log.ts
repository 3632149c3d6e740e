import * as core from "@actions/core";
import { type Log, Redactor, type SourcePosition } from "@towline/kernel";

const place = (at?: SourcePosition) =>
  at === undefined ? {} : { file: at.file, startLine: at.line, startColumn: at.column };

const masked = new Redactor();

/** What this process masked, taken out of texts that the runner does not see as they are: files, encoded text. */
export const redact = (text: string): string => masked.redact(text);

/** The step log of GitHub Actions. Masks reach the runner by `::add-mask::`, one for each text that it is to know. */
export const actionLog: Log = {
  debug: (message) => core.debug(redact(message)),
  info: (message) => core.info(redact(message)),
  notice: (message, at) => core.notice(redact(message), place(at)),
  warning: (message, at) => core.warning(redact(message), place(at)),
  error: (message, at) => core.error(redact(message), place(at)),
  group: core.group,
  mask: (value) => {
    for (const text of masked.add(value)) core.setSecret(text);
  },
  redact,
};
