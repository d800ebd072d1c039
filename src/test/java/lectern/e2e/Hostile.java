package lectern.e2e;

/// What a deck would say that wants to act on the terminal: control characters as bytes, as
/// entities and as escapes of YAML, wherever a deck has text.
final class Hostile {
  private static final String ESCAPES =
      "\u001b]2;pwned\u0007 \u001b[2J \u009b5m \u009d2;pwned\u009c \u202eevil\u2066";

  private static final String ENTITIES =
      "&#27;]2;pwned&#7; &#x1b;[2J &#155;5m &#x9d;2;pwned&#x9c; &#x202e;evil&#x2066; &#13; &#8;";

  static final String DECK =
      """
      ---
      title: "T \\e]2;pwned\\a \\x9b5m \\u202e"
      subtitle: "S \\e[2J"
      speakers: ["\\e[31mA", "B\\x07"]
      event: "E \\e]2;pwned\\a"
      tags: ["\\e[5m"]
      footer: "F \\e[2J"
      "\\e]2;pwned\\a": key
      summary: "\\e[2J"
      ---

      # First ENTITIES

      ESCAPES ENTITIES [link ENTITIES](http://example.org/\u001b]2;pwned\u0007 "t ENTITIES")
      and `code ESCAPES` and ![alt ENTITIES](x.png "ENTITIES")

      <!-- speaker_note: ESCAPES -->
      <!-- no_such_ESCAPES: 1 -->

      ---

      # Second ESCAPES

      ```sh ESCAPES
      ESCAPES
      ```

      | a ENTITIES | b |
      |---|---|
      | ESCAPES | [x](<javascript:ESCAPES>) |

      > [!NOTE]
      > ENTITIES

      <script>ESCAPES</script>
      """
          .replace("ESCAPES", ESCAPES)
          .replace("ENTITIES", ENTITIES);

  private Hostile() {}
}
