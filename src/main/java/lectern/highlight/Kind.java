package lectern.highlight;

/// What a part of source code is, as far as readers tell parts apart.
public enum Kind {
  /// Names, brackets, space: nothing to point out.
  PLAIN,
  KEYWORD,
  TYPE,
  /// A function where it is defined or called, a command of a shell.
  FUNCTION,
  STRING,
  /// A number, or another constant.
  NUMBER,
  COMMENT,
  /// A key, an attribute, a variable of a shell.
  PROPERTY,
  OPERATOR,
  /// What speaks about the code: an annotation, a macro, a preprocessor's line, a prompt.
  META,
  /// A line that a diff adds.
  ADDED,
  /// A line that a diff takes away.
  REMOVED
}
