package lectern.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Something a key can ask for, with the keys it has by default and where it works. The README's
/// table and the help overlay are written from these constants.
public enum Action {
  NEXT(Place.TALK, "next step, page or slide", "space", "right", "down", "l", "j", "pgdn", "enter"),
  PREVIOUS(Place.TALK, "previous step, page or slide", "left", "up", "h", "k", "pgup", "backspace"),
  NEXT_SLIDE(Place.TALK, "next slide, skipping steps", "J", "]"),
  PREVIOUS_SLIDE(Place.TALK, "previous slide, skipping steps", "K", "["),
  NEXT_DECK(Place.TALK, "next deck that the shelf shows, or part of a playlist", "}"),
  PREVIOUS_DECK(Place.TALK, "previous deck that the shelf shows, or part of a playlist", "{"),
  FIRST(Place.TALK, "first slide", "g g", "home"),
  LAST(Place.TALK, "last slide; NUMBER G or NUMBER enter goes to that slide", "G", "end"),
  FOLLOW(Place.TALK, "back to the talk that is followed, after browsing", "f"),
  BACK_TO_SHELF(Place.TALK, "back to the shelf, or quit where there is none", "q"),

  DOWN(Place.SHELF, "next talk", "down", "j"),
  UP(Place.SHELF, "previous talk", "up", "k"),
  PAGE_DOWN(Place.SHELF, "a screen down", "pgdn", "ctrl+d", "ctrl+f"),
  PAGE_UP(Place.SHELF, "a screen up", "pgup", "ctrl+u", "ctrl+b"),
  NEXT_GROUP(Place.SHELF, "next day", "}", "]", "J"),
  PREVIOUS_GROUP(Place.SHELF, "previous day", "{", "[", "K"),
  TOP(Place.SHELF, "first talk", "g g", "home"),
  BOTTOM(Place.SHELF, "last talk", "G", "end"),
  OPEN(Place.SHELF, "open the talk where you last were", "enter", "space", "right", "l"),
  FILTER(Place.SHELF, "narrow the shelf down: by words as you type, by day, speaker, tag …", "f"),
  SORT(Place.SHELF, "sort by the next: programme, title, date, length, last opened", "S"),
  STAR_DECK(Place.SHELF, "star the whole deck, or unstar it", "*"),
  QUIT_SHELF(Place.SHELF, "quit", "q"),

  SEARCH(Place.BOTH, "search as you type; tab: this deck or all", "/"),
  NEXT_HIT(Place.TALK, "next hit of the search", "n"),
  PREVIOUS_HIT(Place.TALK, "previous hit", "N"),
  OUTLINE(Place.TALK, "outline: the slides of this deck, filtered as you type", "o"),
  DECKS(Place.BOTH, "all decks, filtered as you type", "O"),
  JUMP_BACK(Place.TALK, "back to where you jumped from", "ctrl+o"),
  JUMP_FORWARD(Place.TALK, "forward again", "tab", "ctrl+i"),

  BLACK(Place.TALK, "black screen and back; a key that moves brings it back, too", "."),
  ZOOM(Place.TALK, "code, table, diagram or picture on the whole screen, the largest first", "z"),
  POINTER(Place.TALK, "point at a line, moved by up and down", "p"),
  SPEAKER(Place.TALK, "speaker's screen: notes, what comes next, the time", "s"),
  ARRANGEMENT(Place.TALK, "speaker's screen: balanced, more notes, more slides", "v"),
  NOTES_DOWN(Place.TALK, "speaker's screen: scroll the notes", "ctrl+d", "shift+down"),
  NOTES_UP(Place.TALK, "speaker's screen: scroll them back", "ctrl+u", "shift+up"),
  TIMER(Place.TALK, "timer: pause or go on; twice at once, reset after a question", "T"),

  REMARK(Place.TALK, "take down a note on this slide; ! begins an action, ? a question", "a"),
  LINKS(Place.TALK, "links of this deck: open, copy, show as a QR code", "L"),
  COPY(Place.TALK, "copy the slide's code block, or its text; NUMBER y copies that block", "y"),

  STAR(Place.TALK, "star the slide, or unstar it; stars are a deck on the shelf", "*"),
  THEMES(Place.BOTH, "themes, previewed while you move through them", "t"),
  FINDINGS(Place.TALK, "what Lectern did not understand in this deck", "i"),
  RELOAD(Place.BOTH, "read again and draw again", "r", "ctrl+l"),
  HELP(Place.BOTH, "this help", "?"),
  CLOSE(Place.BOTH, "close what is open; forget what was typed, found, filtered", "esc"),
  SUSPEND(Place.BOTH, "suspend; fg comes back whole", "ctrl+z"),
  QUIT(Place.BOTH, "quit from anywhere", "ctrl+c");

  /// Where an action works.
  public enum Place {
    SHELF,
    TALK,
    BOTH
  }

  private final Place place;
  private final String help;
  private final String keys;

  Action(Place place, String help, String... keys) {
    this.place = place;
    this.help = help;
    this.keys = String.join("\t", keys);
  }

  public Set<Place> places() {
    return place == Place.BOTH ? Set.of(Place.SHELF, Place.TALK) : Set.of(place);
  }

  /// What it does, for the help: no capital, no full stop.
  public String help() {
    return help;
  }

  /// The keys it has unless the user chose others, the one to learn first.
  public List<KeySequence> keys() {
    return Arrays.stream(keys.split("\t")).map(KeySequence::parse).toList();
  }
}
