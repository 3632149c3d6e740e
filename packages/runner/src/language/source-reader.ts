import type { ObjectReader } from "@actions/workflow-parser/templates/object-reader";
import { type LiteralToken, StringToken } from "@actions/workflow-parser/templates/tokens/index";
import { isString } from "@actions/workflow-parser/templates/tokens/type-guards";
import { YamlObjectReader } from "@actions/workflow-parser/workflows/yaml-object-reader";

/**
 * Reads YAML as GitHub does where the library does not: it takes the expressions of a text over several lines out of the
 * file's own characters, with their indentation and not folded, for the sake of an editor's positions.
 */
export class SourceReader extends YamlObjectReader implements ObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const token = super.allowLiteral();
    if (!token || !isString(token) || token.range?.start.line === token.range?.end.line) return token;
    const { file, range, value, definitionInfo, blockScalarHeader } = token;
    return new StringToken(file, range, value, definitionInfo, undefined, blockScalarHeader);
  }
}
