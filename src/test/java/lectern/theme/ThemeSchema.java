package lectern.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.grid.Attr;

/// The JSON Schema of theme files, made from [Role] and what its comments say.
final class ThemeSchema {
  private static final Pattern CONSTANT =
      Pattern.compile("((?:  ///.*\\n)*)  ([A-Z][A-Z_0-9]*)\\((null|[A-Z_0-9]+)\\)[,;]");

  private static final String HEAD =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A theme of Lectern",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "$schema": { "type": "string" },
          "name": { "type": "string", "description": "What the file is called, without .json." },
          "description": { "type": "string", "description": "One line for the list of themes." },
          "extends": {
            "type": "string",
            "description": "Another theme's name, or its file. What this file does not say is as it is there."
          },
          "palette": {
            "type": "object",
            "description": "Names for colours. A name may stand for another; one that an extended theme has is changed there, too.",
            "additionalProperties": { "$ref": "#/$defs/color" }
          },
          "shapes": { "$ref": "#/$defs/shapes" },
          "header": { "type": "string", "description": "What stands in the first row of each slide: {title}, {event}, {speakers}, {section}, {date}, {slide}, {slides}." },
          "footer": { "type": "string", "description": "The same for the last row." },
          "progress": { "type": "boolean", "description": "Whether a line shows how much of the talk is over." },
          "links": { "enum": ["number", "host", "address", "none"], "description": "What stands after a link where the terminal shows none of its own." },
          "styles": { "$ref": "#/$defs/styles" }
        },
        "$defs": {
          "color": {
            "type": "string",
            "pattern": "^(#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})|[^#].*)$",
            "description": "#rgb, #rrggbb, a name of the palette, one of the terminal's 16 (red, bright-red, …), or default."
          },
          "mark": { "type": "string", "minLength": 1, "maxLength": 8, "description": "One character, one column wide." },
          "line": { "type": "string", "maxLength": 8, "description": "One character, one column wide, or none." },
          "shapes": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "bullets": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/mark" }, "description": "The marks of lists, from the outermost in." },
              "rule": { "$ref": "#/$defs/line", "description": "The line under a title." },
              "accent": { "$ref": "#/$defs/line", "description": "How that line begins, and the short line on covers." },
              "table": { "$ref": "#/$defs/line", "description": "The line under a table's head." },
              "bar": { "$ref": "#/$defs/mark", "description": "The bar at the left of quotes and alerts." },
              "cover": { "enum": ["center", "left"], "description": "Where covers stand." }
            }
          },
          "style": {
            "type": "object",
            "additionalProperties": false,
            "properties": {
              "fg": { "$ref": "#/$defs/color" },
              "bg": { "$ref": "#/$defs/color" },
      """;

  private ThemeSchema() {}

  static String text() throws IOException {
    List<String> attrs = new ArrayList<>();
    for (Attr attr : Attr.values()) {
      attrs.add(
          "        \"" + attr.name().toLowerCase(Locale.ROOT) + "\": { \"type\": \"boolean\" }");
    }
    return HEAD
        + String.join(",\n", attrs)
        + "\n      }\n    },\n    \"styles\": {\n      \"type\": \"object\",\n"
        + "      \"additionalProperties\": false,\n      \"properties\": {\n"
        + String.join(",\n", roles())
        + "\n      }\n    }\n  }\n}\n";
  }

  private static List<String> roles() throws IOException {
    String source = Files.readString(Path.of("src/main/java/lectern/theme/Role.java"));
    List<String> roles = new ArrayList<>();
    Matcher constant = CONSTANT.matcher(source);
    while (constant.find()) {
      String about = constant.group(1).replaceAll("\\s*///\\s*", " ").strip();
      String fallback =
          Role.valueOf(constant.group(2))
              .fallback()
              .map(role -> "Else as " + role.key() + ".")
              .orElse("");
      String text = (about + " " + fallback).strip().replace("\"", "\\\"");
      roles.add(
          "        \"%s\": { \"$ref\": \"#/$defs/style\", \"description\": \"%s\" }"
              .formatted(Role.valueOf(constant.group(2)).key(), text));
    }
    return roles;
  }
}
