package lectern.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.grid.Span;
import lectern.theme.Role;
import lectern.theme.Theme;

/// What the speaker's screen says of those who follow: how many they are, and which slide takes
/// more than a page on the smallest of their screens.
record HallLine(Theme theme, Hall.Audience audience, Fit fit, int slide) {
  static HallLine of(Model model, Talk talk) {
    return new HallLine(
        model.theme(), Hall.of(model).audience(), Podium.of(model).fit(), talk.at().slide());
  }

  /// Who follows, and how the slide on screen looks there, as far as so many columns have room.
  List<Span> now(int columns) {
    if (audience.isEmpty()) {
      return List.of();
    }
    String many = audience.followers() + (audience.followers() == 1 ? " follows" : " follow");
    String where = (audience.followers() == 1 ? ", on " : ", smallest ") + audience.smallest();
    int pages = fit.pages(slide);
    String mark = pages > 1 ? " " + pages + " pages there " : "";
    int room = columns - 2 - mark.length() - many.length();
    if (room < 0) {
      return List.of();
    }
    return List.of(
        Span.of(" " + many + (where.length() <= room ? where : "") + " ", theme.style(Role.STATUS)),
        Span.of(mark, theme.style(Role.ALERT_WARNING)));
  }

  /// The next slide that takes more than a page there, in so many columns.
  Optional<Span> coming(int columns) {
    OptionalInt coming = audience.isEmpty() ? OptionalInt.empty() : fit.coming(slide);
    return coming.stream()
        .mapToObj(i -> " slide " + (i + 1) + ": " + fit.pages(i) + " pages ")
        .map(text -> {
          String longer = text + "on " + audience.smallest() + " ";
          return Span.of(
              longer.length() <= columns ? longer : text, theme.style(Role.ALERT_WARNING));
        })
        .findFirst();
  }
}
