package lectern.parse.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// HTML's entities. CommonMark knows them all, so it is asked.
public final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private static final Parser PARSER = Parser.builder().build();

  private Entities() {}

  /// Text with its entities as characters; what is none stays.
  public static String decode(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(e -> Matcher.quoteReplacement(character(e.group())));
  }

  private static String character(String entity) {
    Optional<Node> paragraph = Optional.ofNullable(PARSER.parse(entity).getFirstChild());
    return paragraph.map(Node::getFirstChild).orElse(null) instanceof Text text
        ? text.getLiteral()
        : entity;
  }
}
