package lectern.app;

import java.util.List;
import java.util.stream.Stream;
import lectern.keys.Action;

/// Which keys do something where one is: one who follows a talk has no notes, no timer and no
/// shelf.
final class Working {
  private Working() {}

  static List<Action> actions(Model model, Action.Place place) {
    return Stream.of(Action.values())
        .filter(action -> action.places().contains(place) && works(action, model))
        .toList();
  }

  static boolean works(Action action, Model model) {
    boolean guest = Following.isGuest(model);
    return switch (action) {
      case FOLLOW -> guest;
      case SPEAKER, ARRANGEMENT, NOTES_DOWN, NOTES_UP -> !guest;
      case TIMER -> !guest && !Following.isEarly(model);
      case STAR, REMARK -> !Following.isEarly(model);
      case NEXT_DECK, PREVIOUS_DECK ->
          !guest || model.talk().filter(talk -> !talk.deck().origins().isEmpty()).isPresent();
      case NEXT,
          PREVIOUS,
          NEXT_SLIDE,
          PREVIOUS_SLIDE,
          FIRST,
          LAST,
          BACK_TO_SHELF,
          DOWN,
          UP,
          PAGE_DOWN,
          PAGE_UP,
          NEXT_GROUP,
          PREVIOUS_GROUP,
          TOP,
          BOTTOM,
          OPEN,
          FILTER,
          SORT,
          STAR_DECK,
          QUIT_SHELF,
          SEARCH,
          NEXT_HIT,
          PREVIOUS_HIT,
          OUTLINE,
          DECKS,
          JUMP_BACK,
          JUMP_FORWARD,
          BLACK,
          ZOOM,
          POINTER,
          LINKS,
          COPY,
          THEMES,
          FINDINGS,
          RELOAD,
          HELP,
          CLOSE,
          SUSPEND,
          QUIT ->
          true;
    };
  }
}
