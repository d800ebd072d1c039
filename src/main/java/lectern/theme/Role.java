package lectern.theme;

import java.util.Locale;
import java.util.Optional;

/// A part of the picture that a theme can style: each constant is one key of a theme file
/// (`COVER_TITLE` is `cover-title`). A part that a theme leaves out looks like its fallback.
public enum Role {
  /// Running text, and the background of everything.
  TEXT(null),
  /// Secondary text: detail that should not compete.
  MUTED(TEXT),
  /// What should catch the eye first.
  ACCENT(TEXT),

  /// The ground of covers and section titles, and what speaks on it.
  COVER(TEXT),
  COVER_TITLE(ACCENT),
  COVER_SUBTITLE(COVER),
  COVER_DETAIL(MUTED),
  /// The short line on a cover.
  COVER_ACCENT(ACCENT),
  /// A slide's title; with a ground of its own, a band across the slide.
  TITLE(ACCENT),
  /// The title of a slide that is all title.
  SECTION_TITLE(TITLE),
  /// The line under a slide's title, thematic breaks.
  RULE(MUTED),
  /// A heading inside a slide.
  HEADING(ACCENT),

  STRONG(TEXT),
  EMPHASIS(TEXT),
  STRIKE(MUTED),
  LINK(TEXT),
  /// Text that a marker pen went over.
  MARK(STRONG),
  /// A key to press.
  KEYBOARD(STRONG),
  /// The number that cites a footnote.
  FOOTNOTE_MARK(ACCENT),
  /// A footnote's text.
  FOOTNOTE(MUTED),
  /// Inline code.
  CODE(TEXT),
  /// A code block's text and background.
  CODE_BLOCK(CODE),
  /// The language named at a code block's corner, line numbers.
  CODE_LABEL(MUTED),
  /// The lines of a code block that a step does not point at.
  CODE_DIM(MUTED),
  CODE_KEYWORD(CODE_BLOCK),
  CODE_TYPE(CODE_BLOCK),
  /// A function where it is defined or called, a command of a shell.
  CODE_FUNCTION(CODE_BLOCK),
  CODE_STRING(CODE_BLOCK),
  /// A number, or another constant that the language has words for.
  CODE_NUMBER(CODE_BLOCK),
  CODE_COMMENT(CODE_BLOCK),
  /// A key of YAML or JSON, an attribute of a tag, a variable of a shell.
  CODE_PROPERTY(CODE_BLOCK),
  CODE_OPERATOR(CODE_BLOCK),
  /// What speaks about the code: an annotation, a macro, a preprocessor's line, a prompt.
  CODE_META(CODE_BLOCK),
  /// A line that a diff adds.
  CODE_ADDED(CODE_BLOCK),
  /// A line that a diff takes away.
  CODE_REMOVED(CODE_BLOCK),
  BULLET(ACCENT),
  TASK_DONE(ACCENT),
  TASK_OPEN(MUTED),
  QUOTE(TEXT),
  QUOTE_BAR(MUTED),
  TABLE_HEAD(STRONG),
  TABLE_LINE(RULE),
  PICTURE(MUTED),

  ALERT_NOTE(ACCENT),
  ALERT_TIP(ACCENT),
  ALERT_IMPORTANT(ACCENT),
  ALERT_WARNING(ACCENT),
  ALERT_CAUTION(ACCENT),

  /// The lines between the boxes of a diagram, and their arrowheads.
  DIAGRAM_LINE(MUTED),
  /// The boxes.
  DIAGRAM_NODE(ACCENT),
  /// The words in a box.
  DIAGRAM_TEXT(TEXT),
  /// The words at a line.
  DIAGRAM_LABEL(TEXT),
  /// The box around a part of a diagram, and its title.
  DIAGRAM_GROUP(MUTED),
  /// A note in a diagram.
  DIAGRAM_NOTE(ALERT_NOTE),
  /// The axes of a chart, and what stands at them.
  CHART_AXIS(MUTED),
  /// The first series of a chart, and so on; after the sixth they begin again.
  CHART_1(ACCENT),
  CHART_2(ALERT_NOTE),
  CHART_3(ALERT_TIP),
  CHART_4(ALERT_IMPORTANT),
  CHART_5(ALERT_CAUTION),
  CHART_6(MUTED),

  /// The line at the foot of a slide.
  STATUS(MUTED),
  STATUS_ACCENT(STATUS),
  /// A step already shown, in the status line.
  STEP_DONE(STATUS_ACCENT),
  STEP_OPEN(STATUS),
  /// How much of the talk is over, drawn as a line.
  PROGRESS(ACCENT),
  /// A message of Lectern's.
  NOTICE(STATUS_ACCENT),
  /// A message that something is wrong.
  ERROR(NOTICE),

  SHELF_EVENT(ACCENT),
  SHELF_DAY(HEADING),
  SHELF_TITLE(TEXT),
  SHELF_DETAIL(MUTED),
  SHELF_TAG(MUTED),
  /// The entry under the cursor.
  SHELF_SELECTED(STRONG),
  SHELF_SELECTED_DETAIL(SHELF_SELECTED),
  /// The bar left of the entry under the cursor, the line between list and preview.
  SHELF_MARK(ACCENT),
  SHELF_LINE(RULE),

  /// What was looked for, lit on a slide and in a list.
  MATCH(STRONG),

  /// The line of a slide that is pointed at.
  POINTER(SHELF_SELECTED),

  /// On the speaker's screen: how much later it is than planned, and how much earlier.
  PACE_BEHIND(ALERT_CAUTION),
  PACE_AHEAD(ALERT_TIP),

  /// Help, theme list and whatever else opens over a slide.
  OVERLAY(TEXT),
  OVERLAY_BORDER(OVERLAY),
  OVERLAY_TITLE(OVERLAY),
  OVERLAY_KEY(OVERLAY),
  OVERLAY_DETAIL(OVERLAY),
  OVERLAY_SELECTED(OVERLAY);

  private final @org.jspecify.annotations.Nullable Role fallback;

  Role(@org.jspecify.annotations.Nullable Role fallback) {
    this.fallback = fallback;
  }

  /// The part it looks like where the theme is silent; empty for [#TEXT].
  Optional<Role> fallback() {
    return Optional.ofNullable(fallback);
  }

  /// Its name in a theme file.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
