package lectern.highlight;

import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/// A language that rsyntaxtextarea reads. Its makers hold the line they are at and give out tokens
/// that they use again, so each text gets a maker of its own and nothing of a token is kept.
final class LibraryLexer implements Lexer {
  private final TokenMaker maker;
  private final Words words;
  private boolean goesOn;

  LibraryLexer(TokenMaker maker, Words words) {
    this.maker = maker;
    this.words = words;
  }

  @Override
  public int line(String line, int state, Tokens out) {
    char[] text = line.toCharArray();
    Token token = maker.getTokenList(new Segment(text, 0, text.length), state, 0);
    int last = TokenTypes.NULL;
    while (token != null) {
      last = token.getType();
      if (token.isPaintable() && token.getOffset() == out.total()) {
        int end = token.getOffset() + token.length();
        out.add(token.length(), words.kind(line, out.total(), end, kind(last), goesOn));
      }
      token = token.getNextToken();
    }
    goesOn = line.endsWith("\\");
    return last;
  }

  private static Kind kind(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          Kind.COMMENT;
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.MARKUP_TAG_NAME ->
          Kind.KEYWORD;
      case TokenTypes.FUNCTION -> Kind.FUNCTION;
      case TokenTypes.DATA_TYPE -> Kind.TYPE;
      case TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.ERROR_NUMBER_FORMAT,
          TokenTypes.MARKUP_ENTITY_REFERENCE ->
          Kind.NUMBER;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.MARKUP_CDATA ->
          Kind.STRING;
      case TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE -> Kind.PROPERTY;
      case TokenTypes.ANNOTATION,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
          TokenTypes.MARKUP_CDATA_DELIMITER ->
          Kind.META;
      case TokenTypes.OPERATOR, TokenTypes.MARKUP_TAG_DELIMITER -> Kind.OPERATOR;
      default -> Kind.PLAIN;
    };
  }
}
