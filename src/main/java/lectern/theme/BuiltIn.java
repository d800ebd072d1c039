package lectern.theme;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Style;

/// The theme that is there before any file has been read: `themes/dark.json`, as Java.
public final class BuiltIn {
  private static final Color NIGHT = rgb(0x15181f);
  private static final Color RAISED = rgb(0x1e232d);
  private static final Color LIFTED = rgb(0x2a3140);
  private static final Color LINE = rgb(0x3d4554);
  private static final Color SHADE = rgb(0x6a7384);
  private static final Color MIST = rgb(0x8d96a8);
  private static final Color INK = rgb(0xd5d9e2);
  private static final Color SNOW = rgb(0xf4f6fa);
  private static final Color GOLD = rgb(0xe8b963);
  private static final Color SKY = rgb(0x85b4ec);
  private static final Color SEA = rgb(0x7fc8c2);
  private static final Color LEAF = rgb(0x9dc986);
  private static final Color LILAC = rgb(0xbfa2ea);
  private static final Color CORAL = rgb(0xee8a7e);

  public static final Theme DARK =
      new Theme(
          "dark",
          Map.ofEntries(
              entry(Role.TEXT, style(INK)),
              entry(Role.MUTED, style(MIST)),
              entry(Role.ACCENT, style(GOLD)),
              entry(Role.COVER_TITLE, style(SNOW, Attr.BOLD)),
              entry(Role.COVER_SUBTITLE, style(INK)),
              entry(Role.TITLE, style(GOLD, Attr.BOLD)),
              entry(Role.RULE, style(LINE)),
              entry(Role.HEADING, style(SNOW, Attr.BOLD)),
              entry(Role.STRONG, style(SNOW, Attr.BOLD)),
              entry(Role.EMPHASIS, style(INK, Attr.ITALIC)),
              entry(Role.STRIKE, style(MIST, Attr.STRIKE)),
              entry(Role.LINK, style(SKY, Attr.UNDERLINE)),
              entry(Role.MARK, style(NIGHT).bg(GOLD)),
              entry(Role.KEYBOARD, style(SNOW).bg(LIFTED)),
              entry(Role.CODE, style(LEAF).bg(RAISED)),
              entry(Role.CODE_BLOCK, style(INK).bg(RAISED)),
              entry(Role.CODE_DIM, style(SHADE).bg(RAISED)),
              entry(Role.CODE_KEYWORD, style(LILAC).bg(RAISED)),
              entry(Role.CODE_TYPE, style(SEA).bg(RAISED)),
              entry(Role.CODE_FUNCTION, style(SKY).bg(RAISED)),
              entry(Role.CODE_STRING, style(LEAF).bg(RAISED)),
              entry(Role.CODE_NUMBER, style(GOLD).bg(RAISED)),
              entry(Role.CODE_COMMENT, style(MIST, Attr.ITALIC).bg(RAISED)),
              entry(Role.CODE_PROPERTY, style(SKY).bg(RAISED)),
              entry(Role.CODE_META, style(GOLD).bg(RAISED)),
              entry(Role.CODE_ADDED, style(LEAF).bg(RAISED)),
              entry(Role.CODE_REMOVED, style(CORAL).bg(RAISED)),
              entry(Role.TASK_DONE, style(LEAF)),
              entry(Role.QUOTE, style(INK, Attr.ITALIC)),
              entry(Role.QUOTE_BAR, style(GOLD)),
              entry(Role.TABLE_HEAD, style(SNOW, Attr.BOLD)),
              entry(Role.ALERT_NOTE, style(SKY).bg(RAISED)),
              entry(Role.ALERT_TIP, style(LEAF).bg(RAISED)),
              entry(Role.ALERT_IMPORTANT, style(LILAC).bg(RAISED)),
              entry(Role.ALERT_WARNING, style(GOLD).bg(RAISED)),
              entry(Role.ALERT_CAUTION, style(CORAL).bg(RAISED)),
              entry(Role.STATUS, style(MIST)),
              entry(Role.STATUS_ACCENT, style(INK)),
              entry(Role.STEP_DONE, style(GOLD)),
              entry(Role.NOTICE, style(SNOW).bg(LIFTED)),
              entry(Role.ERROR, style(CORAL, Attr.BOLD).bg(LIFTED)),
              entry(Role.SHELF_EVENT, style(GOLD, Attr.BOLD)),
              entry(Role.SHELF_DAY, style(SNOW, Attr.BOLD)),
              entry(Role.SHELF_SELECTED, style(SNOW, Attr.BOLD).bg(LIFTED)),
              entry(Role.SHELF_SELECTED_DETAIL, style(INK).bg(LIFTED)),
              entry(Role.SHELF_MARK, style(GOLD)),
              entry(Role.MATCH, style(NIGHT, Attr.BOLD).bg(GOLD)),
              entry(Role.OVERLAY, style(INK).bg(RAISED)),
              entry(Role.OVERLAY_BORDER, style(LINE).bg(RAISED)),
              entry(Role.OVERLAY_TITLE, style(GOLD, Attr.BOLD).bg(RAISED)),
              entry(Role.OVERLAY_KEY, style(SNOW, Attr.BOLD).bg(RAISED)),
              entry(Role.OVERLAY_DETAIL, style(MIST).bg(RAISED)),
              entry(Role.OVERLAY_SELECTED, style(SNOW, Attr.BOLD).bg(LIFTED))));

  private BuiltIn() {}

  private static Color rgb(int hex) {
    return new Color.Rgb(hex >> 16 & 0xff, hex >> 8 & 0xff, hex & 0xff);
  }

  private static Style style(Color fg, Attr... attrs) {
    return new Style(fg, NIGHT, Set.of(attrs));
  }
}
