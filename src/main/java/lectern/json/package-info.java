/// Text ↔ plain data, with the line and column of every key and value, for JSON and YAML; and the
/// nearest known name to a misspelt one. Knows nothing of what the data means. The only door to
/// Jackson and snakeyaml-engine.
@NullMarked
package lectern.json;

import org.jspecify.annotations.NullMarked;
